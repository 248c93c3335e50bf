import { describe, expect, test } from 'vitest';
import { briefOf, directOf } from './attributed.ts';

const lastOf = (text: string) => {
  const { voice } = briefOf(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .at(-1)!;
  return voice.name;
};

describe('“the former minister” is not the one who is', () => {
  const LEADER = '“They dine with the people they police,” said the union’s president, Ivo Brandt.\n\n';

  test.each([
    [
      'but whoever was',
      `${LEADER}Brandt’s predecessor, Ada Lund, has urged patience. “A gate is no bank,” the former union leader wrote.`,
      'Ada Lund',
    ],
    [
      'or nobody, where none is told of',
      `${LEADER}“A gate is no bank,” the former president said.`,
      'the former president',
    ],
    [
      'beside the one who is',
      'Mayor Ada Lund opened the bridge with former mayor Ivo Brandt. “It is very long,” the former mayor said.',
      'Ivo Brandt',
    ],
    [
      'though only the text says that it is over',
      'Ivo Brandt, who was minister at the time, told the paper it had been a draft. “It was never sent,” the former minister said.',
      'Ivo Brandt',
    ],
  ])('%s', (_, text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('somebody a sentence tells of beside a person is not that person', () => {
  test.each([
    [
      'in another clause',
      'Their daughter Mara would stay; the landlord would like a café. “It is ours,” she says. The landlord says: “He pays what his uncle paid.”',
      'The landlord',
    ],
    [
      'by an indefinite article',
      'Ivo Brandt was hit by a truck driver. “I did not see him at all,” the driver said.',
      'the driver',
    ],
    [
      'but a role told of nobody else is',
      'Ivo Brandt was there. “I did not see it at all,” the official said.',
      'Ivo Brandt',
    ],
  ])('%s', (_, text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('who speaks without a name is whom the next pronoun means', () => {
  const COACH = 'Coach Mara Finch was fired on Friday. She denied it all. ';

  test.each([
    ['“one”', 'One told investigators that it ended at ten. “I had a test at eight,” she said.', 'One'],
    [
      'at the end of a sentence with an hour',
      'One, a junior, told investigators that it ended at 1:10 a.m. “I had a test at eight,” she said.',
      'One',
    ],
    [
      'who comes in later',
      '“Ask them about it,” Anna Wojcik said, before a team spokesperson stepped in. “That is enough,” he told us.',
      'a team spokesperson',
    ],
    [
      'but not who only comes in while somebody speaks',
      '“Ask them about it,” Anna Wojcik said, as a guard opened the door. “I have time,” she added.',
      'Anna Wojcik',
    ],
    [
      'nor who asks',
      'Anna Wojcik was asked by a reporter what she would do. “I will go home,” she said.',
      'Anna Wojcik',
    ],
  ])('%s', (_, text, name) => {
    expect(lastOf(COACH + text)).toBe(name);
  });
});

describe('a clause before the subject', () => {
  const FINCH =
    '“I will be back,” Mara Finch said. She has a contract. “I will,” she said. Anna Wojcik heard it.\n\n';

  test.each([
    'Asked if she had a message for her coach, Wojcik thought about it.',
    'Asked about her coach, Wojcik sighed.',
    'When she was told of it, Wojcik grinned.',
  ])('does not make its “she” the one who speaks next: %s', (sentence) => {
    expect(directOf(`${FINCH}${sentence}\n\n“Good night to you,” she said.`).at(-1)![2]).toBe('Anna Wojcik');
  });

  test('but Finch goes on where she is the subject', () => {
    const sentence = 'As Wojcik left, Finch waved.';
    expect(directOf(`${FINCH}${sentence}\n\n“Good night to you,” she said.`).at(-1)![2]).toBe('Mara Finch');
  });
});

describe('a sentence that no stop of its own begins', () => {
  test('behind “X” opens with whoever speaks in it', () => {
    const text =
      'Minister Ivo Brandt promised more. “We will pay for it all,” he wrote on X. Former minister Anna Lund said he should “look at the dates first”.';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(['Ivo Brandt', 'Anna Lund']);
    expect(briefOf(text).people.find(({ name }) => name === 'Anna Lund')?.role).toBe('Former minister');
  });

  test('is none behind a hyphen', () => {
    const text =
      'Anna Lund, Brno-based manager with Dairy Farmers of Norland, said she is unsure. “We are still for it,” she said.';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(['Anna Lund']);
  });
});

describe('a surname behind another of that name who has just spoken is nobody’s', () => {
  test.each([
    [
      'of kin told of once',
      'Karl Obi, 30, drowned in May. His brother, Ben Obi, said the family will sue. “We never knew,” Obi said.',
      null,
    ],
    [
      'but for kin who said nothing',
      'Karl Obi won the race. His wife, Ann Obi, watched. “It was a long way,” Obi said.',
      'Karl Obi',
    ],
    [
      'nor where a word tells which of them',
      'Karl Obi won the race. His wife, Ann Obi, said she was proud. Obi said he felt “no pain at all on the way”.',
      'Karl Obi',
    ],
    [
      'nor kin who is named in full each time',
      'Karl Obi won the race. His wife, Ann Obi, watched. Ann Obi said it was late. “It was a long way,” Obi said.',
      'Karl Obi',
    ],
  ])('%s', (_, text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});
