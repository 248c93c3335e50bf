import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('he behind two who report in one sentence is never the first', () => {
  test.each([
    'Ivo Brandt said it was late, while Omar Hadi wrote he would come.',
    'Ivo Brandt said it was late, and Omar Hadi said he would come.',
  ])('%s', (sentence) => {
    expect(lastSpeaker(`${sentence} He said it was “no night for a walk”.`)).not.toBe('Ivo Brandt');
  });

  test.each([
    ['Ivo Brandt wept while Omar Hadi spoke.', 'Ivo Brandt'],
    ['Ivo Brandt said it was late while visiting Omar Hadi.', 'Ivo Brandt'],
    ['Ivo Brandt said that Omar Hadi had told him it was late.', 'Ivo Brandt'],
    ['Ann Lee said it was late, while Omar Hadi wrote he would come.', 'Omar Hadi'],
  ])('unless only one of them reports, or only one is a man: %s', (sentence, speaker) => {
    expect(lastSpeaker(`${sentence} He said it was “no night for a walk”.`)).toBe(speaker);
  });
});

describe('he is the subject that reports, not whom a clause inside tells more of', () => {
  test.each([
    'Ivo Brandt admitted bad kicks from Omar Hadi and Lee Obi, who missed two, had been decisive.',
    'Ivo Brandt believes the fall of Omar Hadi, who is in bed, was a blow.',
    'Ivo Brandt said he looked up to Omar Hadi, who has won twice.',
    'Ivo Brandt praised Omar Hadi, who had a broken arm.',
    'Ivo Brandt has apologised to Omar Hadi, who had a broken arm.',
    'Ivo Brandt, for the harbour, accused Omar Hadi of lying.',
  ])('%s', (sentence) => {
    expect(lastSpeaker(`${sentence} “It hurts all of us,” he said.`)).toBe('Ivo Brandt');
  });

  test.each([
    ['Ivo Brandt was praised by Omar Hadi, who had a broken arm.', 'Omar Hadi'],
    ['Ivo Brandt met Omar Hadi, who had a broken arm.', 'Omar Hadi'],
  ])('but not one who reports nothing: %s', (sentence, speaker) => {
    expect(lastSpeaker(`${sentence} “It hurts all of us,” he said.`)).toBe(speaker);
  });
});
