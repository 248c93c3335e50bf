import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Who speaks the last direct quote of a text, or else the words of its source. */
function lastOf(text: string): string | undefined {
  const brief = briefOf(
    `Ivo Brandt, who keeps the lock, and Emeka Obi, a teacher, were there. Mr Brandt and Mr Obi left.\n\n${text}`,
  );
  const { source, speaker } = brief.quotes.findLast(({ kind }) => kind === 'direct')!;
  return brief.people.find(({ id }) => id === speaker)?.name ?? source?.text;
}

test.each([
  ['Ivo Brandt, according to the report, “gradually and gently” tried to leave the talks.', 'the report'],
  ['Ivo Brandt, according to the report, said he had “gradually and gently” left the talks.', 'Ivo Brandt'],
  [
    'The Herald quoted Emeka Obi, who keeps the books, as saying “there is no money left at all”.',
    'Emeka Obi',
  ],
  ['One of the study’s authors, Ivo Brandt, said “the water is rising by the hour”.', 'Ivo Brandt'],
  ['Emeka Obi of the tarnlock.org.uk website said: “The water is rising by the hour.”', 'Emeka Obi'],
])('%s', (text, speaker) => expect(lastOf(text)).toBe(speaker));
