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
    ['Lieutenant Governor Ada Lund', 'The LG', 'Ada Lund'],
    ['Inspector General of Police Ada Lund', 'The IGP', 'Ada Lund'],
    ['Deputy Commissioner Ada Lund', 'The DC', 'Ada Lund'],
    ['Brno Deputy Commissioner Ada Lund', 'The DC', 'Ada Lund'],
    ['Power Minister Ada Lund', 'The PM', null],
    ['Union president Ada Lund', 'The UP', null],
  ])('%s, %s', (opening, source, speaker) => {
    expect(speakerOf(opening, source)).toBe(speaker);
  });
});

describe('who is told apart from the one that has the role', () => {
  test.each([
    ['Health secretary Ada Lund', 'The shadow health secretary'],
    ['Coach Ada Lund', 'The rival coach'],
    ['Goalkeeper Ada Lund', 'The visiting goalkeeper'],
    ['The lawyer Ada Lund', 'The lawyer for the cyclist'],
  ])('%s is not “%s”', (opening, source) => {
    expect(speakerOf(opening, source)).toBeNull();
  });

  test.each([
    ['The lawyer for the driver, Ada Lund,', 'The lawyer for the driver'],
    ['Seven-time champion driver Ada Lund', 'The driver'],
  ])('%s is “%s”', (opening, source) => {
    expect(speakerOf(opening, source)).toBe('Ada Lund');
  });

  test.each(['Former mayor', 'Ex-mayor'])('the mayor is who is mayor now: %s', (was) => {
    const text = `${was} Ada Lund opened the bridge. The mayor, Ivo Brandt, was away.\n\nThe former mayor said it was ${WORDS}. The mayor said it was “a waste of good money and steel”.`;
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(['Ada Lund', 'Ivo Brandt']);
  });
});
