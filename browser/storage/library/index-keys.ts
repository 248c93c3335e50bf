/** A day that sorts the newest first: nines for noughts. Without a day it comes last. */
export function turnedDay(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit))) || '~';
}

/** The index row of somebody in an article of a day: sorts a person's articles newest first. */
export function personDay(key: string, day: string): string {
  return `${key}\u0000${turnedDay(day)}`;
}

/** The range of `personDay` rows of one person. */
export function personDays(key: string): IDBKeyRange {
  return IDBKeyRange.bound(`${key}\u0000`, `${key}\u0001`, false, true);
}
