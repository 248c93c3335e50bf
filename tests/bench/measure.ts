/**
 * CPU time a call takes, in seconds: what this process used, so that other work on the machine disturbs
 * it little. Threads of the engine that collect garbage count too.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A figure taken several times: its median, and the middle half of the values. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export interface Contest {
  /** How many times as long `theirs` takes as `ours`. */
  readonly ratio: Figure;
  /** Seconds each takes. */
  readonly ours: Figure;
  readonly theirs: Figure;
}

/**
 * Times two ways of doing one thing in turns, so that whatever slows the machine slows both. Each is first run until it
 * is compiled; what a first article costs is measured in the browser.
 */
export function contest(ours: () => void, theirs: () => void, rounds: number): Contest {
  warmUp(ours);
  warmUp(theirs);
  const mine: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) mine.push(perCall(ours));
    other.push(perCall(theirs));
    if (round % 2 === 1) mine.push(perCall(ours));
  }
  return {
    ratio: figureOf(other.map((time, i) => time / mine[i]!)),
    ours: figureOf(mine),
    theirs: figureOf(other),
  };
}

/** Seconds after which a program of this size is compiled as well as it will be. */
const WARM = 2;

/** Runs something until it is compiled. */
export function warmUp(run: () => void): void {
  for (let total = 0; total < WARM; ) total += cpuTime(run);
}

/** Calls at least this long together, in seconds, so that the clock's grain does not show. */
const SHORTEST = 0.1;

function perCall(run: () => void): number {
  let calls = 0;
  let total = 0;
  while (total < SHORTEST) {
    total += cpuTime(run);
    calls++;
  }
  return total / calls;
}

/** The exponent of time over length: the slope of a straight line through their logarithms (least squares). */
export function exponentOf(points: readonly { readonly length: number; readonly time: number }[]): number {
  const xs = points.map(({ length }) => Math.log(length));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0);
  return above / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/**
 * The least time of each of several things, in seconds a call: the one that was disturbed least. They are run in turns,
 * so that what slows the machine for a while slows all of them. Garbage is not collected in between: a collection that
 * is asked for makes the room for new objects small, and large texts then pay for it.
 */
export function leastTimes(runs: readonly (() => void)[], rounds: number): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, i) => {
      least[i] = Math.min(least[i]!, perCall(run));
    });
  }
  return least;
}
