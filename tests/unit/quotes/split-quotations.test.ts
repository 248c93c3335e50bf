import { describe, expect, test } from 'vitest';
import { directOf, indirectOf } from './attributed.ts';

describe('a quotation that its attribution breaks keeps both parts', () => {
  test.each([
    [
      '“Nothing,” Ada Lund, the manager, said in a letter, “has ever been built with more care than that wall.”',
      ['Nothing,', 'has ever been'],
    ],
    [
      '“Never,” said the coach, Ada Lund, “have I seen a team so ready to be beaten.”',
      ['Never,', 'have I seen'],
    ],
    ['“Nobody”, Ada Lund insists, “knows this river better than they do.”', ['Nobody', 'knows this river']],
    [
      '‘Nobody,’ Ada Lund, the manager, says in an email, ‘has a better interest in clean water than we do.’',
      ['Nobody,', 'has a better'],
    ],
  ])('%s', (text, parts) => {
    expect(directOf(text).map(([words, , speaker]) => [words, speaker])).toEqual(
      parts.map((words) => [words, 'Ada Lund']),
    );
    expect(indirectOf(text)).toEqual([]);
  });

  test('words that are none stay none', () => {
    const text = 'Her song “Nobody” was played twice, and “Never” once, to the end of the show.';
    expect(directOf(text)).toEqual([]);
  });
});

describe('words in another language are somebody’s words as well', () => {
  test.each([
    '«Nous sommes fatigués de tout cela», the mayor, Ada Lund, told reporters at the scene.',
    '«¡No tenemos agua para nadie!», a neighbour, Ada Lund, told the paper.',
    '«С нас хватит», the head of the union, Ada Lund, told a crowd in Kharkiv.',
    '"Estamos cansados de esperar por la ayuda", the mayor, Ada Lund, told reporters on Friday.',
  ])('%s', (text) => {
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(['Ada Lund']);
    expect(indirectOf(text)).toEqual([]);
  });
});

describe('a town that has the given name of somebody', () => {
  const text = (says: string) =>
    `“Paris is not for sale,” said Sydney Carter, a lawyer, at the vote.\n\nHouston said no. Sydney said ${says}.`;

  test.each([
    ['it would bid again for the games', null],
    ['she would vote the same way again', 'Sydney Carter'],
  ])('Sydney said %s', (says, speaker) => {
    expect(indirectOf(text(says)).at(-1)?.[3]).toBe(speaker);
  });
});
