import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Who speaks the last direct quote of a text. */
function lastOf(text: string): string | null {
  const brief = briefOf(
    `Ivo Brandt, who keeps the lock, and Emeka Obi, a teacher, were there. Mr Brandt and Mr Obi left.\n\n${text}`,
  );
  const { speaker } = brief.quotes.findLast(({ kind }) => kind === 'direct')!;
  return brief.people.find(({ id }) => id === speaker)?.name ?? null;
}

test.each([
  ['Even though Emeka Obi had asked for peace, Ivo Brandt yesterday left the talks.', 'Ivo Brandt'],
  ['Even though Emeka Obi had asked for peace, his friend Ivo Brandt left the talks.', 'Ivo Brandt'],
  ['When Emeka Obi tried to defend the lock, Mr Brandt forcefully differed.', 'Ivo Brandt'],
  ['Even though Emeka Obi had asked for peace, a guard met Ivo Brandt.', 'Emeka Obi'],
])('he goes on with the subject behind what opens the sentence: %s', (sentence, speaker) => {
  expect(lastOf(`${sentence} He wrote to us: “It was a long night for the town.”`)).toBe(speaker);
});
