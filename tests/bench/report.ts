import type { Figure } from './measure.ts';

/** The table that the bench prints, and what in it is over its budget. */
export class Report {
  readonly failures: string[] = [];

  /** A line of the table; where `met` is false, the budget is broken. */
  row(what: string, figure: string, spread = '', budget = '', met = true): void {
    console.log(
      `${what.padEnd(58)} ${figure.padStart(12)}  ${spread.padEnd(18)} ${budget}${met ? '' : '  ✗'}`.trimEnd(),
    );
    if (!met) this.failures.push(`${what}: ${figure}, budget ${budget}`);
  }

  /** How many times as fast as a peer, and how many it has to be at least. */
  timesFaster(what: string, ratio: Figure, budget = 0): void {
    this.row(what, `${short(ratio.median)}×`, range(ratio), `${budget}×`, ratio.median >= budget);
  }

  /** A figure that may be at most its budget, where it has one. */
  atMost(what: string, figure: Figure, unit: string, budget?: number): void {
    const { median } = figure;
    const met = budget === undefined || median <= budget;
    this.row(
      what,
      `${short(median)}${unit}`,
      range(figure, unit),
      budget === undefined ? '' : `${budget}${unit}`,
      met,
    );
  }
}

/** Three digits. */
export function short(n: number): string {
  if (n === 0) return '0';
  return Math.abs(n) >= 100 ? n.toFixed(0) : n.toPrecision(3);
}

/** The middle half of a figure's values. */
export function range({ low, high }: Figure, unit = ''): string {
  return `${short(low)}–${short(high)}${unit}`;
}
