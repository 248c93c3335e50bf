import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const sourcesIn = (text: string) => directOf(text).map(([, source]) => source);

describe('verbs that report only beside a quotation', () => {
  test.each([
    [
      '“It was our money,” another man shouted. “That was my pension!” Rocco shot back.',
      ['another man', 'Rocco'],
    ],
    ['“You lie,” a woman called out. “I have the books at home,” Tiny hit back.', [null, 'Tiny']],
    ['“I have stood for nine years,” Councillor Ada Beck laughed.', ['Councillor Ada Beck']],
    ['“I have stood for nine years,” laughed Councillor Ada Beck.', ['Councillor Ada Beck']],
    ['“I have a paper,” Rocco said.\n\n“Signed by whom?” shot back Ms Ada Beck.', ['Rocco', 'Ms Ada Beck']],
  ])('%s', (text, sources) => {
    expect(sourcesIn(text)).toEqual(expect.arrayContaining(sources.filter((source) => source !== null)));
  });

  test.each([
    ['Ada Beck smiled at the crowd. “I have stood for nine years,” she said.', ['she']],
    ['Rocco shot the ball back to the keeper, who said: “That was my pension.”', ['who']],
  ])('and not elsewhere: %s', (text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });
});

describe('a place in capitals before a colon is where it was written', () => {
  test('with more than one word', () => {
    const text =
      'PORT OF SPAIN: Attorney General Ada Lund SC said the ruling was “wrong from first to last”.';
    expect(directOf(text)).toEqual([['wrong from first', 'Attorney General Ada Lund SC', 'Ada Lund']]);
  });
});

describe('a name that looks like a verb, behind a title', () => {
  test.each([
    ['Supt Will Kerrigan, of West Midlands Police, added: “This was no accident at all.”', 'Will Kerrigan'],
    ['Mayor Ada Lund will speak on Friday, and said: “This was no accident.”', 'Ada Lund'],
  ])('%s', (text, speaker) => {
    expect(directOf(text)[0]?.[2]).toBe(speaker);
  });
});
