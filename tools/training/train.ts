import { parseArgs } from 'node:util';
import { ENGLISH } from '../../brief/languages/en/index.ts';
import { trainPeople } from './people/train-people.ts';
import { trainQuotes } from './quotes/train-quotes.ts';

/**
 * npm run train -- people|quotes [--measuring] [--cross-validate] [--corpus DIR] [--train FILE]... [--out FILE]
 *
 * Without options the shipped model is rebuilt, byte for byte. `--measuring` leaves the development documents
 * out and writes beside the checkout's other scratch files, for honest figures (brief --models DIR).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    'cross-validate': { type: 'boolean', default: false },
    measuring: { type: 'boolean', default: false },
    out: { type: 'string' },
    train: { type: 'string', multiple: true, default: [] },
  },
});
const [what] = positionals;
const options = {
  corpus: values.corpus,
  crossValidate: values['cross-validate'],
  measuring: values.measuring,
  out: values.out ?? `${values.measuring ? '.pullquote' : 'public'}/models/en/${what}.bin`,
  train: values.train,
};
if (what === 'people') trainPeople({ ...options, language: ENGLISH });
else if (what === 'quotes') trainQuotes(options);
else {
  console.error(`nothing to train called "${what ?? ''}"; there are: people, quotes`);
  process.exitCode = 2;
}
