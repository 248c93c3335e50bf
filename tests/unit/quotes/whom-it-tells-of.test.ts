import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Words and speaker of what is reported. */
function reported(text: string): [string | undefined, string | null] {
  const { quotes, people } = briefOf(text);
  return [quotes[0]?.text, people.find(({ id }) => id === quotes[0]?.speaker)?.name ?? null];
}

describe('whoever is named behind the comma is whom it tells of', () => {
  test.each([
    ['the police', 'Ada Lund, the driver, was asleep at the wheel when the tram left the rails'],
    ['Norland police', 'Ada Lund, the driver, was asleep at the wheel when the tram left the rails'],
    ['press reports', 'Ada Lund, the eldest sister, was the first to leave the island'],
    ['the Herald', 'Ada Lund, the driver, was asleep at the wheel'],
    ['prosecutors', 'Ada Lund, the driver, was asleep at the wheel when the tram left the rails'],
    ['witnesses', 'Ada Lund, 43, ran from the house and fell on the road'],
    ['two officials', 'Ada Lund, the former minister, left the country in May'],
    ['the court', 'Ada Lund, the accused, was never read her rights'],
    ['her lawyer', 'Ada Lund, 43, never took the money'],
    ['the driver', 'Ada Lund ran from the house and fell on the road'],
    ['a family friend', 'Ada Lund, 43, left the house at noon and never came back'],
    ['the coach', 'Ada Lund, who runs the yard, says it is safe'],
  ])('according to %s, %s', (source, told) => {
    expect(reported(`According to ${source}, ${told}.`)).toEqual([told, null]);
  });
});

describe('where the sentence goes on about somebody or something else, it is who tells', () => {
  test.each([
    ['the minister, Ada Lund', 'the dam is safe for another year'],
    ['the Health Minister, Ada Lund', 'the wards are full'],
    ['his father, Jo Obi', 'the boy had never missed a day of school'],
    ['the report’s author, Ada Lund', 'there is no proof of that'],
    ['the mayor, Ada Lund', 'residents will be moved by the end of the week'],
    ['the group’s director, Ada Lund of Brno', 'it is the first time that a court has said so'],
    ['Health Minister Ada Lund', 'the wards are full'],
  ])('according to %s, %s', (source, told) => {
    const name = /[A-Z]\w+ (?:Lund|Obi)/.exec(source)?.[0].replace('Minister ', '');
    expect(reported(`According to ${source}, ${told}.`)).toEqual([told, name]);
  });

  test('also behind what is told', () => {
    expect(reported('The dam is safe, according to the engineer, Ada Lund, who built it.')[1]).toBe(
      'Ada Lund',
    );
  });
});

describe('whom it tells of has not the role of who tells it', () => {
  test.each([
    ['According to her lawyer, Ada Lund, 43, never took the money.', null],
    ['According to the driver, Ada Lund, a nurse, ran from the house.', 'nurse'],
    ['According to the mayor, Ada Lund, the dam is safe for another year.', 'mayor'],
    ['The dam is safe for another year, according to the mayor, Ada Lund.', 'mayor'],
  ])('%s', (text, role) => {
    expect(briefOf(text).people.map((person) => person.role)).toEqual([role]);
  });
});
