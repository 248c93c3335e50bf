/** A date as it stands in a text, and its value in EDTF. */
export interface MarkedDate {
  readonly text: string;
  readonly value: string;
}

/** What of the dates of some texts was found with the right value. */
export interface DatesRight {
  readonly right: number;
  readonly found: number;
  readonly marked: number;
}

/**
 * Counts the dates of one text that were found with the value they are marked with. A date is found where its words and
 * those of what was found hold one another; what is left over was found wrongly. The time of day does not count.
 */
export function datesRight(marked: readonly MarkedDate[], found: readonly MarkedDate[]): DatesRight {
  const left = [...found];
  let right = 0;
  for (const date of marked) {
    const at = left.findIndex((other) => overlap(date.text, other.text) && day(date) === day(other));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, found: found.length, marked: marked.length };
}

/** F1 of the counts of several texts. */
export function f1(counts: readonly DatesRight[]): number {
  const sum = (of: (count: DatesRight) => number) => counts.reduce((total, count) => total + of(count), 0);
  return (2 * sum(({ right }) => right)) / sum(({ found, marked }) => found + marked);
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

const day = ({ value }: MarkedDate): string => value.replace(/T[\d:]+/g, '');
