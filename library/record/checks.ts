/**
 * Small checks that the guards of this room are built from: each tells whether a value from outside has a shape, and
 * never throws.
 */
export type Check = (value: unknown) => boolean;

/** The longest single text that is taken from outside, in UTF-16 code units. */
const LONGEST_TEXT = 5_000_000;
/** The longest list that is taken from outside. */
const LONGEST_LIST = 100_000;

export const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;

export const isNumber: Check = (value) => Number.isFinite(value);

export const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const isBoolean: Check = (value) => typeof value === 'boolean';

/** Null, or what the check says. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** One of a few fixed values. */
export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** A list whose items all pass. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(check);
}

/** A plain object that has each of these fields itself, each passing its check; further fields are let be. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(checks);
  return (value) =>
    isObject(value) && entries.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
}

/** True for a plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A day or moment as ISO 8601 has it, at its beginning at least: it is sorted and compared as text. */
export const isMoment: Check = (value) =>
  typeof value === 'string' && value.length <= 40 && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value);
