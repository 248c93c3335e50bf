import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGrammar } from '../../brief/languages/registry.ts';
import { learnedLists, stamped } from './learned-lists.ts';
import { trainPeople } from './people/train-people.ts';
import { trainQuotes, trainSpeech } from './quotes/train-quotes.ts';

/**
 * npm run train -- people|quotes|speech [--language ID] [--measuring] [--cross-validate] [--times N] [--corpus DIR]
 *                               [--train FILE]... [--out FILE]
 * npm run train -- people|quotes|speech --stamp [--language ID] [--out FILE]
 *
 * Without options the shipped model is rebuilt, byte for byte. `--measuring` leaves the development documents
 * out and writes beside the checkout's other scratch files, for honest figures (brief --models DIR). `--stamp` learns
 * nothing: it says that the weights are still good for word lists that have changed since.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    'cross-validate': { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    measuring: { type: 'boolean', default: false },
    out: { type: 'string' },
    stamp: { type: 'boolean', default: false },
    times: { type: 'string' },
    train: { type: 'string', multiple: true, default: [] },
  },
});
const [what] = positionals;
const language = await loadGrammar(values.language);
if (!language) fail(`there is no grammar of "${values.language}"`);
else {
  const isForMeasuring = values.measuring || values['cross-validate'];
  const options = {
    corpus: values.corpus,
    crossValidate: values['cross-validate'],
    language,
    measuring: values.measuring,
    out: values.out ?? `${isForMeasuring ? '.pullquote' : 'public'}/models/${language.id}/${what}.bin`,
    times: values.times === undefined ? null : Number(values.times),
    train: values.train,
  };
  const { out } = options;
  if (what !== 'people' && what !== 'quotes' && what !== 'speech')
    fail(`nothing to train called "${what ?? ''}"; there are: people, quotes, speech`);
  else if (values.stamp) writeFileSync(out, stamped(readFileSync(out), learnedLists(language, what)));
  else if (what === 'people') trainPeople(options);
  else if (what === 'speech') await trainSpeech(options);
  else await trainQuotes(options);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
