/**
 * `npm run bench`: the engine against its peers, how its time grows, and what the build weighs, in one table.
 * `--check` fails where a figure is over its budget (`budgets.json`); `--only contests|growth|bytes` runs a part.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtEngine } from './built-engine.ts';
import { bytes } from './bytes.ts';
import type { Engine } from './engine.ts';
import { growth } from './growth.ts';
import { contest, type Figure } from './measure.ts';
import { peers } from './peers.ts';
import { articles, sample } from './texts.ts';

interface Budgets {
  readonly ratios: Readonly<Record<string, number>>;
  readonly charactersPerSecond: Readonly<Record<string, number>>;
  readonly exponent: number;
  readonly bytes: Readonly<Record<string, number>>;
}

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
});
const budgets: Budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
const failures: string[] = [];

function row(what: string, figure: string, spread: string, budget: string, met = true): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(14)}  ${spread.padEnd(20)} ${budget}${met ? '' : '  ✗'}`);
  if (!met) failures.push(`${what}: ${figure}, budget ${budget}`);
}

const short = (n: number) => (n >= 100 ? n.toFixed(0) : n.toPrecision(3));
const range = ({ low, high }: Figure, unit = '') => `${short(low)}–${short(high)}${unit}`;

function contests(engine: Engine): void {
  const texts = sample();
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const over = (run: (text: string) => unknown, some: readonly string[]) => () => {
    for (const text of some) run(text);
  };
  row(`${texts.length} texts, ${length} characters`, 'times faster', 'middle half', 'at least');
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
    const { ratio, ours: time } = contest(over(ours, some), over(theirs, some), Number(options.rounds));
    const budget = budgets.ratios[name] ?? 0;
    row(name, `${short(ratio.median)}×`, range(ratio), `${budget}×`, ratio.median >= budget);
    if (ours === engine.all) everything = time;
  }
  if (!everything) return;
  const speed = length / everything.median;
  const least = budgets.charactersPerSecond.everything ?? 0;
  row(
    'everything, characters a second of CPU time',
    `${(speed / 1e6).toFixed(2)} M`,
    `${(length / everything.high / 1e6).toFixed(2)}–${(length / everything.low / 1e6).toFixed(2)} M`,
    `${least / 1e6} M`,
    speed >= least,
  );
}

function growths(engine: Engine): void {
  row('growth: time over length', 'exponent', 'at full size', 'at most');
  for (const { input, part, exponent, seconds } of growth(engine)) {
    // what takes no time to speak of has no exponent to speak of
    const met = exponent <= budgets.exponent || seconds < 0.02;
    row(
      `${input}: ${part}`,
      exponent.toFixed(2),
      `${(seconds * 1000).toFixed(0)} ms`,
      `${budgets.exponent}`,
      met,
    );
  }
}

function weights(): void {
  const build = bytes();
  if (!build) {
    row('bytes of the build', 'no build', '', 'run npm run build first', !options.check);
    return;
  }
  row('bytes of the build', 'bytes', '', 'at most');
  for (const [what, size] of Object.entries(build)) {
    const most = budgets.bytes[what];
    row(what, String(size), '', most === undefined ? '' : String(most), most === undefined || size <= most);
  }
}

let built: Promise<Engine> | null = null;
const engine = () => {
  built ??= builtEngine();
  return built;
};
const parts: Readonly<Record<string, () => Promise<void>>> = {
  contests: async () => contests(await engine()),
  growth: async () => growths(await engine()),
  bytes: async () => weights(),
};
const chosen = options.only ? options.only.split(',') : Object.keys(parts);
for (const name of chosen) {
  const part = parts[name];
  if (!part) {
    console.error(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`);
    process.exit(2);
  }
  await part();
  console.log();
}
if (options.check && failures.length > 0) {
  console.error(`over budget:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
}
