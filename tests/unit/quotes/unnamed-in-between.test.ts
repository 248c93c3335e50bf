import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const lastOf = (text: string) => directOf(text).at(-1)![2];

describe('“he” behind somebody without a name is nobody named before', () => {
  const OBI = 'Minister Ben Obi opened the clinic on Friday. “It has forty beds in it,” he said.\n\n';
  const SAID = ' “It has no running water,” he said.';

  test.each([
    ['The gatekeeper had heard it before.', null],
    ['The builder’s foreman interrupted the minister.', null],
    ['The man who built it was not invited.', null],
    ['A jobseeker walked out.', null],
    ['A third speaker left early.', null],
    ['A former MP now in exile had come.', null],
    ['His workmate had heard it before.', null],
    ['I met an old man by the gate.', null],
    ['Reporters were shown round by a young porter.', null],
    ['For one father it came too late.', null],
    ['He was met by a young porter.', 'Ben Obi'],
    ['It was built in a year, and he laid the first stone.', 'Ben Obi'],
    ['He shook hands with a gatekeeper.', 'Ben Obi'],
    ['The gates were painted green.', 'Ben Obi'],
  ])('%s', (sentence, speaker) => {
    expect(lastOf(OBI + sentence + SAID)).toBe(speaker);
  });

  test.each([
    ['His grandson still walks it.', null],
    ['The man’s grandson walks it.', null],
    ['He would have been ninety.', 'Jan Bakker'],
  ])('whoever had a clause of their own: %s', (sentence, speaker) => {
    const text = `Jan Bakker, who built the dyke, died in May. ${sentence} “It is as good as new,” he used to say.`;
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('who only is told where a text brings somebody in is nobody without a name', () => {
  test.each([
    ['The person who drove her there was a man called Peter Obi.', 'Olivia Price-Gordon'],
    ['The person who drove her there was a nurse.', null],
  ])('%s', (sentence, speaker) => {
    const text = `Olivia Price-Gordon stopped drinking in May. ${sentence}\n\n“It was late, but I was coming,” she said.`;
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('the only one named is not whom a scene brings along', () => {
  test.each([
    ['the prosecutor said', null],
    ['said the officer who led the case', null],
    ['the wife of a prisoner said', null],
    ['says the clerk from Resolute Bay', 'Mina Sato'],
    ['the official said', 'Mina Sato'],
  ])('%s', (said, speaker) => {
    expect(lastOf(`Mina Sato was there in May. “They took everybody’s shoes,” ${said}.`)).toBe(speaker);
  });
});

describe('several are nobody', () => {
  const HADDAD = 'The brothers Omar and Ali Haddad opened the bakery in 2011. ';

  test.each([
    ['the brothers said', null],
    ['Omar said', 'Omar'],
  ])('%s', (said, speaker) => {
    expect(lastOf(`${HADDAD}“We argued about the name,” ${said}.`)).toBe(speaker);
  });
});

test('“the surgeon” is the doctor of two', () => {
  const text =
    'Dr Ana Reis operated for six hours. Her patient, Joy Dunn, woke on Sunday. “I asked for soup at once,” she said. “She asked for soup at once,” the surgeon said.';
  expect(lastOf(text)).toBe('Ana Reis');
});

test('“she” is nobody whom the text has called “he” again and again', () => {
  const text =
    'Tan Boon Keng sells noodles. “We sleep in turns here,” he said. “I get the mornings off,” he added.\n\n“He snores all the way through,” she said.';
  expect(lastOf(text)).toBeNull();
});

describe('“she” is no Peter', () => {
  test.each([
    ['Peter', null],
    ['Joan', 'Joan'],
  ])('%s', (name, speaker) => {
    const text = `The person who drove them there was a dancer called ${name}. “It was late, but I was coming,” she said.`;
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('whoever asked is not he who answers', () => {
  test.each([
    ['A reporter asked how many there were.', 'Ben Obi'],
    ['A boy asked for a pen. He had come from the hills.', null],
    ['A boy had a pen.', null],
  ])('%s', (sentence, speaker) => {
    const text = `Minister Ben Obi opened the clinic on Friday. ${sentence} “There are enough of them,” he said.`;
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('a bare noun behind somebody with another role', () => {
  const SAID = ' Brandt said. “I know that I slipped,” the striker said.';

  test.each([
    ['Captain Leo Brandt defended him. “He will score the next,”', null],
    ['Leo Brandt has no regrets. “I will score the next,”', 'Leo Brandt'],
    ['Striker Leo Brandt has no regrets. “I will score the next,”', 'Leo Brandt'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text + SAID)).toBe(speaker);
  });
});

test.each([
  ['The other is a poet.', null],
  ['The other cell is cold.', 'Rosa Brandt'],
  ['She is a poet.', 'Rosa Brandt'],
])('“she” behind “the other” is not the one told of: %s', (sentence, speaker) => {
  const text = `Mina Sato and Rosa Brandt were arrested. Brandt is a dentist. ${sentence} “I write it on soap,” she said.`;
  expect(lastOf(text)).toBe(speaker);
});
