import { budgets } from '../budgets.ts';
import type { Engine } from '../engine.ts';
import { contest, type Figure } from '../measure.ts';
import { peers } from '../peers.ts';
import { type Report, range, short } from '../report.ts';
import { articles, sample } from '../texts.ts';

/** The engine against its peers on the same texts, in turns. */
export function engineSection(report: Report, engine: Engine, rounds: number): void {
  const texts = sample();
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const over = (run: (text: string) => unknown, some: readonly string[]) => () => {
    for (const text of some) run(text);
  };
  report.row(`${texts.length} texts, ${length} characters`, 'times faster', 'middle half', 'at least');
  const pairs: readonly [string, (text: string) => unknown, (text: string) => unknown][] = [
    ['people against compromise', engine.people, peers.compromisePeople],
    ['quotes against compromise', engine.quotes, peers.compromiseQuotations],
    ['dates against chrono-node', engine.dates, peers.chrono],
    ['dates against recognizers', engine.dates, peers.recognizers],
    ['everything against wink-nlp reading the text', engine.all, peers.wink],
    [
      'everything against compromise people + quotations',
      engine.all,
      (text) => [peers.compromisePeople(text), peers.compromiseQuotations(text)],
    ],
  ];
  let everything: Figure | null = null;
  for (const [name, ours, theirs] of pairs) {
    // the slowest peer by far: our own articles are enough for it
    const some = theirs === peers.recognizers ? articles() : texts;
    const { ratio, ours: time } = contest(over(ours, some), over(theirs, some), rounds);
    const budget = budgets.ratios[name] ?? 0;
    report.row(name, `${short(ratio.median)}×`, range(ratio), `${budget}×`, ratio.median >= budget);
    if (ours === engine.all) everything = time;
  }
  if (!everything) return;
  const speed = length / everything.median;
  const least = budgets.charactersPerSecond.everything ?? 0;
  report.row(
    'everything, characters a second of CPU time',
    `${(speed / 1e6).toFixed(2)} M`,
    `${(length / everything.high / 1e6).toFixed(2)}–${(length / everything.low / 1e6).toFixed(2)} M`,
    `${least / 1e6} M`,
    speed >= least,
  );
}
