import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a noun that has meant somebody means them again', () => {
  const FIRST = 'Ivo Brandt told the house to wait. The chancellor said the rules would hurt.';

  test.each([
    [`${FIRST} Conservative Omar Hadi asked Mr Brandt about it.`, 'Ivo Brandt'],
    [`${FIRST} Ostia’s chancellor, Ann Lee, did not agree.`, 'Ann Lee'],
  ])('%s … the chancellor', (before, speaker) => {
    expect(lastSpeaker(`${before} But the chancellor said it was “a slur on all of us”.`)).toBe(speaker);
  });

  test.each([
    ['Ivo Brandt saved two shots. The goalkeeper said he was lucky.', 'The rival goalkeeper'],
    ['Ada Lund was on duty. The nurse said it was late. A nurse from the north came at ten.', 'The nurse'],
  ])('unless another is told of: %s … %s', (before, source) => {
    expect(lastSpeaker(`${before} ${source} said it was “a slur on all of us”.`)).toBeNull();
  });
});

describe('a prize or a place of birth before a role does not tell it from others', () => {
  test.each([
    ['Film star Ivo Brandt gave a dinner.', 'The Brno-born actor', 'Ivo Brandt'],
    ['Actor Ivo Brandt met mayor Omar Hadi.', 'The Oscar-winning actor', 'Ivo Brandt'],
    ['Roads minister Ivo Brandt met interior minister Omar Hadi.', 'The long-serving minister', null],
  ])('%s … %s', (before, source, speaker) => {
    expect(lastSpeaker(`${before}\n\n${source} said it was “far too good a house” to fall.`)).toBe(speaker);
  });

  test('also where others were told of since', () => {
    const text =
      'Film star Ivo Brandt gave a dinner.\n\nThe Brno-born actor said the house was old. Chairman Omar Hadi said it would cost £8m. Mr Brandt said the idea was his.\n\nThe Oscar-nominated actor, whose films include The Boat, said: “It is far too good a house to fall.”';
    expect(lastSpeaker(text)).toBe('Ivo Brandt');
  });
});
