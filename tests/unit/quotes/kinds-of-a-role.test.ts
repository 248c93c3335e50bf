import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const WORDS = '“the best thing in the town for years”';
const speakerOf = (opening: string, source: string) =>
  directOf(`${opening} opened the bridge.\n\n${source} said it was ${WORDS}.`)[0]?.[2];

describe('the words before the noun of a role tell it from others of the kind', () => {
  test.each([
    ['Interior minister Ada Lund', 'The prime minister'],
    ['Interior minister Ada Lund', 'The finance minister'],
    ['Mayor Ada Lund', 'The deputy mayor'],
    ['Deputy mayor Ada Lund', 'The mayor'],
    ['President Ada Lund', 'The vice president'],
    ['Union president Ada Lund', 'The president of the country'],
    ['Defence lawyer Ada Lund', 'The prosecution lawyer'],
    ['Police chief Ada Lund', 'The fire chief'],
    ['Assistant coach Ada Lund', 'The head coach'],
    ['Health minister Ada Lund', 'The junior minister'],
  ])('%s is not “%s”', (opening, source) => {
    expect(speakerOf(opening, source)).toBeNull();
  });

  test.each([
    ['Interior minister Ada Lund', 'The minister'],
    ['Interior minister Ada Lund', 'The interior minister'],
    ['Interior minister Ada Lund', 'The embattled minister'],
    ['Interior minister Ada Lund', 'The ousted interior minister'],
    ['The minister of the interior, Ada Lund,', 'The interior minister'],
    ['Prime Minister Ada Lund', 'The minister'],
    ['Mayor Ada Lund', 'The popular mayor'],
    ['Police chief Ada Lund', 'The chief'],
  ])('%s is “%s”', (opening, source) => {
    expect(speakerOf(opening, source)).toBe('Ada Lund');
  });

  test.each([
    ['The finance minister', 'Ada Lund'],
    ['The interior minister', 'Ivo Brandt'],
  ])('of two, %s is the one who is', (source, speaker) => {
    expect(speakerOf('Finance minister Ada Lund and interior minister Ivo Brandt', source)).toBe(speaker);
  });
});

describe('initials stand for an office, or for the words of a role', () => {
  test.each([
    ['Prime Minister Ada Lund', 'The PM', 'Ada Lund'],
    ['Deputy Commissioner Ada Lund', 'The DC', 'Ada Lund'],
    ['Brno Deputy Commissioner Ada Lund', 'The DC', 'Ada Lund'],
    ['Power Minister Ada Lund', 'The PM', null],
    ['Union president Ada Lund', 'The UP', null],
  ])('%s, %s', (opening, source, speaker) => {
    expect(speakerOf(opening, source)).toBe(speaker);
  });
});
