/*
 * What articles are looked up by. Numbers: a browser writes an index row with its key and the article's, and in
 * Chromium a name with a day in front of an address took as much writing as the article itself.
 */

/** Digits of a day turned round are below this; an article without a day comes after all others. */
const NO_DAY = 100_000_000;
/** Above `NO_DAY`: room for a day below the number of a person. Both together are whole numbers to the last digit. */
const DAYS = 2 ** 27;
const PERSON_BITS = 26;

/** A day, "YYYY-MM-DD" or "" for none, as a number that sorts the newest first. */
export function turnedDay(day: string): number {
  return day === '' ? NO_DAY : NO_DAY - 1 - Number(day.replaceAll('-', ''));
}

/**
 * The index row of somebody in an article of a day: sorts a person's articles newest first. Once in a blue moon two
 * people share their rows: whoever looks one of them up leaves out the articles of the other.
 */
export function personDay(key: string, day: string): number {
  return numberOf(key) * DAYS + turnedDay(day);
}

/** The range of `personDay` rows of one person. */
export function personDays(key: string): IDBKeyRange {
  const number = numberOf(key);
  return IDBKeyRange.bound(number * DAYS, (number + 1) * DAYS, false, true);
}

/**
 * Rows the people are spread over. A row for each of them takes most of the time of an import, and of reading all; the
 * fewer the rows, the more is written anew with each article that is kept.
 */
const PARTS = 1024;

/** The row of the people whose keys have this base in common (`people-rows.ts`). */
export function partOfBase(base: string): number {
  return hashOf(base) % PARTS;
}

/** Rows that wait to be added to the people: what one transaction each added, from -1 down. */
export function waiting(): IDBKeyRange {
  return IDBKeyRange.upperBound(-1);
}

function numberOf(key: string): number {
  return hashOf(key) >>> (32 - PERSON_BITS);
}

/** FNV-1a over UTF-16 units: 32 bits, not negative. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
