import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a stranger with a role is not whoever has it elsewhere', () => {
  const MET =
    'The mayor met Omar Hadi, the commander of the Kastrian Navy, on Friday.\n\nOf the games, the commander of the Ostian Navy said “they were fair”.';

  test.each([
    [`${MET}\n\nThe commander of the Kastrian Navy said “they were long”.`, 'Omar Hadi'],
    [
      `${MET}\n\nThe commander of the Kastrian Navy went on. “They were long,” the commander said.`,
      'Omar Hadi',
    ],
    [`${MET}\n\n“They were long,” the commander said.`, null],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('nobody is brought in by a clause about somebody else', () => {
  test('a nurse that a senator asked for', () => {
    const text =
      'The senator, Jan Novak, spoke on Monday.\n\nPay was a concern of the senator, who had asked for a nurse to speak in the chamber.\n\n“It is late,” he said.';
    expect(lastSpeaker(text)).toBe('Jan Novak');
  });
});

describe('whoever was asked is not the one who asked when', () => {
  const BEFORE = 'Ivo Brandt met Omar Hadi. “I was shocked,” Brandt said.';

  test('where a question is told', () => {
    const text = `${BEFORE}\n\nWhen Hadi asked if he could share it, he declined. “It is too soon,” he said.`;
    expect(lastSpeaker(text)).not.toBe('Omar Hadi');
  });

  test('and may be the one where none is', () => {
    const text = `${BEFORE}\n\nWhen Hadi came late, he declined. “It is too soon,” he said.`;
    expect(lastSpeaker(text)).toBe('Omar Hadi');
  });
});
