import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text)[0]?.[2];

describe('relayed words are the inner speaker’s', () => {
  test.each([
    'The guard, Ada Lund, said the manager, Ivo Brandt, told her: “Lock the door and go home now.”',
    'The guard, Ada Lund, told the inquiry that Ivo Brandt had shouted: “Lock the door and go home now.”',
    'Ada Lund recalled her husband, Ivo Brandt, saying: “Lock the door and go home now.”',
    'Ada Lund said Ivo Brandt texted her: “Lock the door and go home now.”',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ivo Brandt');
  });
});

describe('what stands before the verb of the outer speaker is relayed by nobody', () => {
  test.each([
    'Ada Lund, who has worked with Ivo Brandt, said: “Lock the door and go home now.”',
    'Ada Lund said of Ivo Brandt: “He should have gone home at once.”',
    'Ada Lund met Ivo Brandt and told him: “Lock the door and go home now.”',
    'Ada Lund said: “Lock the door and go home now.” Ivo Brandt went home.',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });
});
