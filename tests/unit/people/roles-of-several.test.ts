import { describe, expect, it } from 'vitest';
import { people } from './marked.ts';

const rolesOf = (text: string) => people(text).map(({ role }) => role);

describe('what several people are said to be', () => {
  it.each([
    ['The film stars actors [Jo Park] and [Ana Lund].', ['actors', 'actors']],
    ['It was made by actors [Jo Park] and Dr [Ana Lund].', ['actors', 'actors']],
    [
      'He met former Lundian sprinters [Jo Park], [Al Roy] and [Ana Lund].',
      Array(3).fill('former Lundian sprinters'),
    ],
    ['The two senators, [Jo Park] and [Ana Lund] left.', ['senators', 'senators']],
    ['The senators, [Jo Park] and [Ana Lund], left.', ['senators', 'senators']],
    ['The senators, [Jo Park], [Al Roy] and [Ana Lund] left.', ['senators', 'senators', 'senators']],
    ['Several ministers, including [Jo Park] and [Ana Lund], left.', ['ministers', 'ministers']],
    ['He met ministers such as [Jo Park].', ['ministers']],
    ['The weavers, who include Dr [Jo Park] and [Ana Lund], left.', ['weavers', 'weavers']],
    ['He met ministers of state [Jo Park] and [Ana Lund].', ['ministers of state', 'ministers of state']],
    ['She teaches the local children, [Jo] and [Ana], at the museum.', ['local children', 'local children']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('what is nobody’s role', () => {
  it.each([
    ['They told reporters [Jo Park] and [Ana Lund] had left.'],
    ['After meeting the senators, [Jo Park] and [Ana Lund] left.'],
    ['She tutors [Jo Park] and [Ana Lund].'],
    ['It was won by the sisters [Jo Park] and [Ana Lund].'],
    ['Justices [Jo Park] and [Ana Lund] agreed.'],
    ['It was said to ministers. [Jo Park] and [Ana Lund] left.'],
    ['The ministers said [Jo Park] and [Ana Lund] left.'],
  ])('%s', (text) => {
    expect(rolesOf(text)).toEqual([null, null]);
  });

  it('leaves one name after a plural alone', () => {
    expect(rolesOf('They met ministers [Jo Park] knew.')).toEqual([null]);
  });
});
