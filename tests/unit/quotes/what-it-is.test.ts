import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Kind and name of the voice of each direct quote. */
const voicesOf = (text: string) =>
  briefOf(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => `${voice.kind}: ${voice.name ?? ''}`);

describe('“it said” takes up what the sentence before was about', () => {
  test.each([
    [
      'a report that found something',
      'A report by the audit office, tabled on Monday, found that the dam leaks. “Nobody has looked at the gates since May,” it said.',
      'document: A report',
    ],
    [
      'a report named after its bank',
      'A River Bank report last year found that the villages were poorer. “Distance appears to explain the shares,” it said.',
      'document: A River Bank report',
    ],
    [
      'rather than who spoke before it',
      '“We will look at the gates again,” the ministry said.\n\nAn Audit Office report listed nine dams. “Nobody has looked at the gates since May,” it said.',
      'document: An Audit Office report',
    ],
    [
      'a body with a document of its own',
      'The River Agency told the inquiry that the dam was safe. “Nobody had looked at the gates since May,” its submission says.',
      'document: its submission',
    ],
    [
      'a body that lodged something',
      'The River Agency had lodged an objection in March. In its reply it said that the plan “does not take account of the waves”.',
      'organisation: The River Agency',
    ],
    [
      'a firm by its name beside what it owns',
      'The dam’s operator, Northlink Power, blamed a supplier. “We have no reason to doubt the crew that day,” it said.',
      'organisation: Northlink Power',
    ],
  ])('%s', (_, text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });

  test.each([
    [
      'but not a person',
      '“We will look at the gates again,” the ministry said.\n\nMara Lind left the room. “The river is still rising at the dam,” it said.',
      'organisation: the ministry',
    ],
    [
      'nor anything else that a sentence is about',
      '“We will look at the gates again,” the ministry said.\n\nThe gates were shut on Monday. “The river is still rising at the dam,” it said.',
      'organisation: the ministry',
    ],
  ])('%s', (_, text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});

describe('“one of them” is one of those the sentence before told of', () => {
  test.each([
    [
      'The engineer had sent four memos. One of them warned that the gates “will fail within weeks”.',
      'document: One',
    ],
    [
      'The engineer had sent four memos. One of them, dated 11 March and read into the record by the member for Brno, Mara Lind, warned that the gates “will fail within weeks”.',
      'document: One',
    ],
    [
      'The engineer met four officials. One of them warned that the gates “will fail within weeks”.',
      'unnamed: One',
    ],
    [
      'Mara Lind, flanked by her lawyer, Ivo Brandt, warned that the gates “will fail within weeks”.',
      'person: Mara Lind',
    ],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });
});

test('thousands are several without a name', () => {
  expect(voicesOf('“We want the dam to be shut before the rains,” thousands shouted.')).toEqual([
    'unnamed: thousands',
  ]);
});

describe('an owner is the firm whose name stands beside it', () => {
  test.each([
    [
      'The boat’s owner, Northlink Fish Packers, said it was “ready to help the coroner” in May.',
      'organisation: Northlink Fish Packers',
    ],
    ['The boat’s owner, Mara Lind, said she was “ready to help the coroner” in May.', 'person: Mara Lind'],
    [
      'The boat’s owner, who was at sea, said she was “ready to help the coroner”.',
      'unnamed: The boat’s owner',
    ],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });
});

test.each([
  [
    '“Take what there is, because soon there will be none,” the voice on the tape says.',
    'unnamed: the voice',
  ],
  ['“We are sinking, and the pumps have stopped,” a man’s voice said.', 'unnamed: a man’s voice'],
  ['“Take what there is, because soon there will be none,” the Voice said.', 'organisation: the Voice'],
])('who is only heard has no name: %s', (text, voice) => {
  expect(voicesOf(text)).toEqual([voice]);
});

describe('who wrote what somebody reads out', () => {
  test.each([
    [
      'Councillor Dan Lund said that the town needed homes. He read out an email from his niece, a nurse. “I cannot rent a cupboard on my pay,” she wrote.',
      'unnamed: his niece',
    ],
    [
      'Councillor Dan Lund said that the town needed homes. He had an email from a builder in his hand. “I will not see you thrown out,” he said.',
      'person: Dan Lund',
    ],
    [
      'Councillor Dan Lund said that the town needed homes. He held up a letter to his niece. “I will not see you thrown out,” he had written.',
      'person: Dan Lund',
    ],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });
});

describe('a document that ends like somebody who does something', () => {
  test.each([
    ['The parish ledger says: “Two horses were lost in the flood.”', 'document: The parish ledger'],
    ['The hotel register says: “Two horses were lost in the flood.”', 'document: The hotel register'],
    ['The parish clerk says: “Two horses were lost in the flood.”', 'unnamed: The parish clerk'],
    ['The hotel porter says: “Two horses were lost in the flood.”', 'unnamed: The hotel porter'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });

  test('is nobody that “she” could be', () => {
    const text =
      'Mara Lind rang the bell for what the ledger calls “two pounds and the use of the turf”. She never left. “I was married to the rope,” she said.';
    expect(voicesOf(text).at(-1)).toBe('person: Mara Lind');
  });
});
