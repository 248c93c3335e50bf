import { budgets } from '../budgets.ts';
import type { Engine } from '../engine.ts';
import { growth } from '../growth.ts';
import type { Report } from '../report.ts';

/** How the time of each extractor grows with its text. */
export function growthSection(report: Report, engine: Engine): void {
  report.row('growth: time over length', 'exponent', 'at full size', 'at most');
  for (const { input, part, exponent, seconds } of growth(engine)) {
    // what takes no time to speak of has no exponent to speak of
    const met = exponent <= budgets.exponent || seconds < 0.02;
    const time = `${(seconds * 1000).toFixed(0)} ms`;
    report.row(`${input}: ${part}`, exponent.toFixed(2), time, `${budgets.exponent}`, met);
  }
}
