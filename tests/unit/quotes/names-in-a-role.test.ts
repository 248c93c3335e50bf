import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (before: string, who: string) =>
  directOf(`${before}\n\n${who} said: “We will not wait for the rain any longer.”`).at(-1)?.[2] ?? null;

const NAVY = 'The mayor met Omar Hadi, the commander of the Ostian Navy, on Friday.';
const UNION = 'The Norland Miners Union general secretary, Omar Hadi, spoke on Monday.';
const TWO = 'Norland President Ivo Brandt met Ostian President Omar Hadi on Monday.';
const FIRM = 'Brightwell chief executive Ada Lund bought the site on Monday.';

describe('the names in a role tell whose it is', () => {
  test.each([
    [NAVY, 'The commander of the Ostian Navy', 'Omar Hadi'],
    [NAVY, 'The Ostian Navy commander', 'Omar Hadi'],
    [UNION, 'The NMU general secretary', 'Omar Hadi'],
    [UNION, 'The Norland MU general secretary', 'Omar Hadi'],
    [TWO, 'Norland’s president', 'Ivo Brandt'],
    [TWO, 'Ostia’s president', 'Omar Hadi'],
    [FIRM, 'Brightwell’s chief executive', 'Ada Lund'],
  ])('%s … %s', (before, who, speaker) => {
    expect(speakerOf(before, who)).toBe(speaker);
  });

  test.each([
    [NAVY, 'The commander of the Norland Navy'],
    [UNION, 'The OTU general secretary'],
    [
      'The Norland Football Association president, Omar Hadi, spoke.',
      'The Ostian Football Association president',
    ],
    [TWO, 'Kastria’s president'],
    [FIRM, 'Harrowgate’s chief executive'],
    ['Ivo Brandt met Ada Lund and her son Emil Lund on Monday.', 'Brandt’s son'],
  ])('and whose it is not: %s … %s', (before, who) => {
    expect(speakerOf(before, who)).toBeNull();
  });
});

describe('the head of a state or a government is whoever alone has an office of that kind', () => {
  test.each([
    [
      'The President of the Republic, Ivo Brandt, laid the stone.',
      'Likewise, the Head of State',
      'Ivo Brandt',
    ],
    ['King Harald opened the bridge on Monday.', 'The head of state', 'Harald'],
    ['Prime Minister Ada Lund met the King on Monday.', 'The head of government', 'Ada Lund'],
  ])('%s … %s', (before, who, speaker) => {
    expect(speakerOf(before, who)).toBe(speaker);
  });

  test.each([
    ['The Minister of Roads, Ivo Brandt, met the King on Monday.', 'The head of state'],
    ['The Minister of Roads, Ivo Brandt, met the King on Monday.', 'The head of government'],
    ['Vice President Ada Lund opened the bridge on Monday.', 'The head of state'],
    [TWO, 'The head of state'],
  ])('%s … %s', (before, who) => {
    expect(speakerOf(before, who)).toBeNull();
  });
});
