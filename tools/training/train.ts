import { parseArgs } from 'node:util';
import { loadGrammar } from '../../brief/languages/registry.ts';
import { trainPeople } from './people/train-people.ts';
import { trainQuotes } from './quotes/train-quotes.ts';

/**
 * npm run train -- people|quotes [--language ID] [--measuring] [--cross-validate] [--times N] [--corpus DIR]
 *                               [--train FILE]... [--out FILE]
 *
 * Without options the shipped model is rebuilt, byte for byte. `--measuring` leaves the development documents
 * out and writes beside the checkout's other scratch files, for honest figures (brief --models DIR).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    'cross-validate': { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    measuring: { type: 'boolean', default: false },
    out: { type: 'string' },
    times: { type: 'string' },
    train: { type: 'string', multiple: true, default: [] },
  },
});
const [what] = positionals;
const language = await loadGrammar(values.language);
if (!language) fail(`there is no grammar of "${values.language}"`);
else {
  const options = {
    corpus: values.corpus,
    crossValidate: values['cross-validate'],
    language,
    measuring: values.measuring,
    out: values.out ?? `${values.measuring ? '.pullquote' : 'public'}/models/${language.id}/${what}.bin`,
    times: values.times === undefined ? null : Number(values.times),
    train: values.train,
  };
  if (what === 'people') trainPeople(options);
  else if (what === 'quotes') trainQuotes(options);
  else fail(`nothing to train called "${what ?? ''}"; there are: people, quotes`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
