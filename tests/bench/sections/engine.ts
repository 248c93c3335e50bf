import { budgets } from '../budgets.ts';
import type { Engine } from '../engine.ts';
import { contest } from '../measure.ts';
import { peers } from '../peers.ts';
import type { Report } from '../report.ts';
import { articles, sample, wholeArticles } from '../texts.ts';

type Reader = (text: string) => unknown;

/** The engine against its peers on the same texts, in turns. */
export function engineSection(report: Report, engine: Engine, rounds: number): void {
  const texts = sample();
  heading(report, 'short texts', texts);
  const pairs: readonly [string, Reader, Reader][] = [
    ['people against compromise', engine.people, peers.compromisePeople],
    ['quotes against compromise', engine.quotes, peers.compromiseQuotations],
    ['dates against chrono-node', engine.dates, peers.chrono],
    ['dates against recognizers', engine.dates, peers.recognizers],
    ['everything against wink-nlp reading the text', engine.all, peers.wink],
  ];
  for (const [name, ours, theirs] of pairs) {
    // the slowest peer by far: our own articles are enough for it
    const some = theirs === peers.recognizers ? articles() : texts;
    const { ratio } = contest(over(ours, some), over(theirs, some), rounds);
    report.timesFaster(name, ratio, budgets.ratios[name]);
  }
  everything(report, engine, texts, rounds);

  const whole = wholeArticles();
  if (whole.length === 0) return;
  heading(report, 'whole articles', whole);
  everything(report, engine, whole, rounds);
}

/** All four extractors: beside the peer that finds people and quotations, and by the clock of the processor. */
function everything(report: Report, engine: Engine, texts: readonly string[], rounds: number): void {
  const compromise: Reader = (text) => [peers.compromisePeople(text), peers.compromiseQuotations(text)];
  const { ratio, ours } = contest(over(engine.all, texts), over(compromise, texts), rounds);
  const name = 'everything against compromise people + quotations';
  report.timesFaster(name, ratio, budgets.ratios[name]);
  const length = lengthOf(texts);
  const speed = length / ours.median;
  const least = budgets.charactersPerSecond.everything ?? 0;
  report.row(
    'everything, characters a second of CPU time',
    `${(speed / 1e6).toFixed(2)} M`,
    `${(length / ours.high / 1e6).toFixed(2)}–${(length / ours.low / 1e6).toFixed(2)} M`,
    `${least / 1e6} M`,
    speed >= least,
  );
}

function heading(report: Report, what: string, texts: readonly string[]): void {
  const title = `${texts.length} ${what}, ${lengthOf(texts)} characters`;
  report.row(title, 'times faster', 'middle half', 'at least');
}

const over = (read: Reader, texts: readonly string[]) => () => {
  for (const text of texts) read(text);
};

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
