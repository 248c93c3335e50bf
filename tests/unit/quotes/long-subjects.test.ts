import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Who says the second of two quotations, by name or else by kind of voice. */
function secondOf(subject: string, verb = 'said'): string {
  const { quotes, people } = briefOf(
    `“People are leaving the town,” Ivo Holm said. “This is no way to live,” ${subject} ${verb}. “It breaks the law.”`,
  );
  const { speaker, voice } = quotes.filter(({ kind }) => kind === 'direct')[1]!;
  return people.find(({ id }) => id === speaker)?.name ?? voice.kind;
}

describe('a long phrase between a quotation and its verb is its source', () => {
  test.each([
    ['the Norland Parliament Commissioner for Human Rights Dmytro Lubin', 'Dmytro Lubin'],
    ['the head of the Norland Office for Public Health Ada Lund', 'Ada Lund'],
    ['the ministry of work in the north of Norland', 'organisation'],
  ])('%s', (subject, speaker) => {
    expect(secondOf(subject)).toBe(speaker);
  });

  test('and a paper that quotes somebody is not', () => {
    expect(secondOf('the Norland Herald', 'quoted Ada Lund as saying')).toBe('Ada Lund');
  });
});

describe('whoever spoke before is not who a phrase tells by a name', () => {
  test.each([
    ['the lawyer for Ada Lund', 'unnamed'],
    ['the Commissioner for the Rights of Man in Norland Zorbin', 'unnamed'],
    ['the commissioner', 'Ivo Holm'],
  ])('%s', (subject, speaker) => {
    expect(secondOf(subject)).toBe(speaker);
  });
});
