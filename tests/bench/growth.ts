import type { Engine, Part } from './engine.ts';
import { exponentOf, leastTimes, warmUp } from './measure.ts';
import { articles } from './texts.ts';

/** The largest size of each input; it is also run at an eighth, a quarter and a half of it. */
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
const ROUNDS = 4;

/** Texts that grow: a real one, and those most likely to make something run over itself. */
const inputs: Readonly<Record<string, { readonly size: number; readonly make: (size: number) => string }>> = {
  'an article, 25 to 200 times': { size: 200, make: (size) => `${articles()[0]}\n\n`.repeat(size) },
  'one paragraph of 1 MB': {
    size: 1e6,
    make: (size) =>
      'The council met again on the old matter of the bridge and its keepers, '.repeat(size / 72),
  },
  '50,000 quotation marks': { size: 50_000, make: (size) => '“So it is, '.repeat(size) },
  '50,000 straight marks': { size: 50_000, make: (size) => 'it "is so '.repeat(size) },
  '100,000 capitalised words': { size: 100_000, make: (size) => 'Maria Okafor Lind '.repeat(size / 3) },
  '50,000 numbers': { size: 50_000, make: (size) => '12 '.repeat(size) },
  '50,000 digits': { size: 50_000, make: (size) => '7'.repeat(size) },
  '20,000 dates': { size: 20_000, make: (size) => 'on 9 August 2022, '.repeat(size) },
};

export interface Growth {
  readonly input: string;
  readonly part: Part;
  readonly exponent: number;
  /** Seconds at the full size. */
  readonly seconds: number;
}

const parts: readonly Part[] = ['text', 'people', 'quotes', 'dates', 'keyPoints'];

/** How the time of each extractor grows with its text. An exponent of 1 is in proportion. */
export function* growth(engine: Engine): Generator<Growth> {
  for (const [input, { size, make }] of Object.entries(inputs)) {
    const texts = SHARES.map((share) => make(Math.round(size * share)));
    for (const part of parts) {
      const run = engine[part];
      warmUp(() => run(texts[0]!));
      run(texts.at(-1)!);
      const times = leastTimes(
        texts.map((text) => () => run(text)),
        ROUNDS,
      );
      const points = texts.map(({ length }, i) => ({ length, time: times[i]! }));
      yield { input, part, exponent: exponentOf(points), seconds: points.at(-1)!.time };
    }
  }
}
