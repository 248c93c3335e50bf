import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerBehind = (text: string) => directOf(`${text}\n\n“It is late,” he said.`).at(-1)?.[2] ?? null;

describe('what somebody named is said to be is nobody else', () => {
  test.each([
    'Ivo Brandt has been a player for the town of Brno.',
    'Ivo Brandt was a nurse in Brno.',
    'Ivo Brandt became a nurse at 19.',
    'Ivo Brandt is a nurse who works at night.',
    'Ivo Brandt worked as a nurse in Brno.',
  ])('%s', (text) => {
    expect(speakerBehind(text)).toBe('Ivo Brandt');
  });

  test.each([
    'Beside Ada Lund was a nurse from Brno.',
    'There was a nurse at the gate.',
    'Ada Lund left early, as a nurse came in.',
  ])('but not where it is who is there: %s', (text) => {
    expect(speakerBehind(text)).toBeNull();
  });
});
