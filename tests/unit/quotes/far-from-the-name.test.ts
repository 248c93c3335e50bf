import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const BRANDT = 'Ivo Brandt, who keeps the lock, spoke on Tuesday.';
const OBI = 'Emeka Obi, a teacher, spoke on Monday.';
const BETWEEN =
  'The boats waited at the gate. The rain went on for days. Nobody came to open it. The water stood at the bridge.';

test.each([
  [`${OBI} ${BRANDT}`, 'Ivo Brandt'],
  [`${OBI} ${BRANDT} ${BETWEEN}`, null],
  [`${BRANDT} ${BETWEEN}`, 'Ivo Brandt'],
])('he, behind: %s', (text, name) => {
  const { quotes, people } = briefOf(`${text} “It was a long night for the town,” he said.`);
  const { speaker } = quotes.findLast(({ kind }) => kind === 'direct')!;
  expect(people.find(({ id }) => id === speaker)?.name ?? null).toBe(name);
});
