import { describe, expect, test } from 'vitest';
import { briefOf, indirectOf } from './attributed.ts';

/** [source, speaker] of everything reported. */
const tellersOf = (text: string) => indirectOf(text).map(([, source, , speaker]) => [source, speaker]);

describe('a clause of “who” is told by the people of somebody, and not by him', () => {
  test.each([
    [
      'The sale has worried members of Prime Minister Karl Obi’s Labour Party, who have said the firm is needed.',
      'members of Prime Minister Karl Obi’s Labour Party',
    ],
    [
      'The plan was shown to relatives of Karl Obi, who said they had not been asked before.',
      'relatives of Karl Obi',
    ],
    [
      'The plan was written by an adviser to Karl Obi, who says it will save the town a million.',
      'an adviser to Karl Obi',
    ],
    [
      'Anonymous players met Karl Obi in front of supporters of Ann Lee, who said it would save the town.',
      'supporters of Ann Lee',
    ],
  ])('%s', (text, source) => {
    expect(tellersOf(text)).toEqual([[source, null]]);
  });

  test.each([
    ['It is the work of Karl Obi, who said it would save the town a million.', 'Karl Obi'],
    ['The inquiry was led by the president of the court, Ann Lee, who said it would be short.', 'Ann Lee'],
  ])('but: %s', (text, speaker) => {
    expect(tellersOf(text)).toEqual([['who', speaker]]);
  });
});

describe('a participle before the sentence is of its subject, and not of its object', () => {
  test.each([
    ['Asking Karl Obi to stick to the rules of the club, Ann Lee said such remarks helped nobody.'],
    ['Reminding Karl Obi that the bridge was closed, Ann Lee said lorries should use the old road.'],
    [
      'Karl Obi came to see Ann Lee.\n\nAsking Obi to stick to the “old rules” of the club, Lee said: “Such words help no one.”',
    ],
  ])('%s', (text) => {
    expect(tellersOf(text).map(([, speaker]) => speaker)).not.toContain('Karl Obi');
  });
});

describe('who is named behind the verb, and only described behind the name', () => {
  test.each([
    [
      'The forest was rich with mango trees, said Karl Obi, 40, a resident of the hamlet who lived on them.',
      'The forest was rich with mango trees',
      'Karl Obi',
    ],
    [
      'The forest had been rich with mango trees, says Ann Lee, a farmer who has lived there since 1970.',
      'The forest had been rich with mango trees',
      'Ann Lee',
    ],
    ['The bridge is unsafe, Lee Obi, the mayor, said on Monday.', 'The bridge is unsafe', 'the mayor'],
    ['The bridge is unsafe, the mayor, Lee Obi, said on Monday.', 'The bridge is unsafe', 'Lee Obi'],
    ['Ben Brandt has died, said his friend Lee Obi.', 'Ben Brandt has died', 'his friend Lee Obi'],
    [
      'More than 1,800 shops have been set up to supply people in the city, said the city’s bureau of commerce.',
      'More than 1,800 shops have been set up to supply people in the city',
      'the city’s bureau of commerce',
    ],
  ])('%s', (text, told, source) => {
    expect(indirectOf(text).map(([words, by]) => [words, by])).toEqual([[told, source]]);
  });
});

describe('what a document says is not said by whoever read it', () => {
  test.each([
    [
      'The panel rested its ruling on a letter from the harbour which said the old crane was known to be weak.',
      'a letter from the harbour',
    ],
    [
      'Ann Lee welcomed the report of the auditor, which said the money was lost in 2019.',
      'the report of the auditor',
    ],
    [
      'The court relied on a report by the auditor that said the money was lost in 2019.',
      'a report by the auditor',
    ],
  ])('%s', (text, source) => {
    expect(tellersOf(text)).toEqual([[source, null]]);
  });
});

test('a name of two words and an “and” is whole behind “for”', () => {
  expect(
    tellersOf('The Organization for Rural Schools and Libraries said the country has too few of both.'),
  ).toEqual([['The Organization for Rural Schools and Libraries', null]]);
});

describe('a pronoun is nobody whom its own clause names', () => {
  test.each([
    ['Tom Rao heard them both. Karl Obi made his case. He said that Obi’s house was too close to the road.'],
    [
      'Tom Rao heard them both. Karl Obi made his case. Later he sided with Obi and said that work must stop.',
    ],
  ])('%s', (text) => {
    expect(tellersOf(text).map(([, speaker]) => speaker)).toEqual(['Tom Rao']);
  });

  test('but a clause further on may name its subject again', () => {
    const text =
      'Karl Obi came late. He told the council that the bridge was shut, as Obi had written in May.';
    expect(tellersOf(text)).toContainEqual(['He', 'Karl Obi']);
  });
});

describe('a description behind a name runs up to the verb', () => {
  test.each([
    ['Ann Lee, an adviser to the town’s ruling council said that justice must be quick.', 'Ann Lee'],
    ['Ann Lee, head of Norland’s national Labour Union said that justice must be quick.', 'Ann Lee'],
  ])('%s', (text, source) => {
    expect(tellersOf(text)).toEqual([[source, 'Ann Lee']]);
  });
});

test('a participle behind a thing goes on for whoever speaks', () => {
  const text =
    'Karl Obi said that the club was a house with its own vision and manifesto adding that the board would choose.';
  expect(tellersOf(text).map(([, speaker]) => speaker)).toEqual(['Karl Obi', 'Karl Obi']);
});

test('a body’s official is somebody, and no body', () => {
  const [quote] = briefOf(
    'A senior Bank of Norland official said the price was nothing like that of May.',
  ).quotes;
  expect(quote?.voice.kind).toBe('unnamed');
});
