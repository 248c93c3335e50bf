import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a child is called by no form of address', () => {
  test.each([
    [
      "A driver was jailed for killing Aidan Clay, 11, in May. Aidan's father, Karl, spoke in court. Mr Clay said he wished it “would end”. “They used his death,” he added.",
      'Karl',
    ],
    [
      'Ben Clay, 9, drowned. His father, Otto Clay, called for a fence. Mr Clay said it was “too late”.',
      'Otto Clay',
    ],
    ['A driver was jailed for killing Aidan Clay, 11. His father spoke. Mr Clay said it was “enough”.', null],
    [
      'The fire killed Ivy Boyd, six. Her parents, Karl and Ruth, spoke. Mrs Boyd said it was “a shock”.',
      null,
    ],
    [
      'Ben Clay, 44, sued the town. His father, Otto, died in May. Mr Clay said it was “too late”.',
      'Ben Clay',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
