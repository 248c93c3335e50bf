import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const WORDS = '“The market is not a place for dogs.”';

/** The source of the first direct quote, and who speaks, or else the kind of voice. */
function sourceOf(text: string): [string | null, string] {
  const { quotes, people } = briefOf(text);
  const { source, voice, speaker } = quotes.find(({ kind }) => kind === 'direct')!;
  return [source?.text ?? null, people.find(({ id }) => id === speaker)?.name ?? voice.kind];
}

describe('a noun ends before a verb without an ending', () => {
  test.each([
    ['The minister took part in a debate and said:', 'The minister'],
    ['The union went further and said:', 'The union'],
    ['The chairman brought the meeting to a close, saying:', 'The chairman'],
    ['The group became angry and told us:', 'The group'],
  ])('%s', (text, source) => {
    expect(sourceOf(`${text} ${WORDS}`)[0]).toBe(source);
  });
});

describe('a place or a thing that nobody speaks for', () => {
  test.each([
    [`She spent seven years in New York, but hated it. ${WORDS} Ada Lund left the bank in May.`, 'She'],
    [`There were long queues in London. ${WORDS}`, null],
    [`${WORDS} The general assembly meets in May.`, null],
    [`${WORDS} The general assembly is widely expected in May.`, null],
    [`${WORDS} The mayor called the plan a mistake.`, 'The mayor'],
    [`${WORDS} Ada Lund told the general assembly.`, 'Ada Lund'],
    [`She worked in Boston for what was called a bank. ${WORDS}`, 'She'],
    [`Ada Lund lived in Boston for years. ${WORDS}`, 'Ada Lund'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });

  test('a participle that opens a sentence is about its subject', () => {
    const text =
      'Known for his jokes about women, Ben Rao was dropped by the station after he called the team “those sorry losers of ours”.';
    expect(sourceOf(text)[0]).toBe('he');
  });
});

describe('words that are told to their subject', () => {
  test.each([
    ['Ada Lund has been “reminded of her duty to the game and the club”.', null],
    ['Ada Lund, who was sent off for shouting, has been “reminded of her duty to the game”.', null],
    ['Ada Lund was “accused of lying to the board about the loan”.', null],
    ['Ada Lund said she was “told to go home and never come back to work”.', 'Ada Lund'],
    ['Ada Lund was “told to go home and never come back to work”, her lawyer said.', 'her lawyer'],
    ['Ada Lund was “proud of the whole team and of the club”.', 'Ada Lund'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('a name beside its role before a verb of praise', () => {
  test.each([
    [
      'The mayor of Brno, Ada Lund, thanked “the police and the staff for their swift and brave work”.',
      'Ada Lund',
    ],
    ['The vote was won by the mayor, Ada Lund, once called “the worst mayor in the land”.', null],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('who calls something so in a clause of “in which”', () => {
  test.each([
    [
      'The remarks refer to a podcast in which Ada Lund ridiculed the board as “a circus with no tent”.',
      'Ada Lund',
    ],
    [
      'The Herald published emails in which the mayor had derided the crews as “a circus with no tent”.',
      'the mayor',
    ],
    [
      'Ada Lund criticised a report in which the crews were described as “a circus with no tent”.',
      'Ada Lund',
    ],
    [
      'Ben Rao defended an article in which Ada Lund dismissed the plan as “a circus with no tent”.',
      'Ada Lund',
    ],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('who issues a statement at a place', () => {
  test.each([
    ['After the vote, Ada Lund issued a statement at her club outside Perth, Australia saying,', 'Ada Lund'],
    ['The minister spoke at his club in Perth saying', 'The minister'],
    ['The firm put out a statement on Friday saying', 'The firm'],
    ['Ada Lund, of the Norland Research Laboratory, said:', 'Ada Lund'],
  ])('%s', (text, source) => {
    expect(sourceOf(`${text} ${WORDS}`)[0]).toBe(source);
  });
});

test('a surname that is a verb elsewhere is a name at the beginning of a sentence', () => {
  const text =
    'Police look into the attack, according to prosecutor Josh Bash. Bash called the attack “a crime against the whole of the town”.';
  expect(sourceOf(text)).toEqual(['Bash', 'Josh Bash']);
});

test('a peer is somebody', () => {
  expect(sourceOf('“We need observers,” said Conservative peer Lord Rao.')[1]).toBe('Lord Rao');
});
