import { parseArgs } from 'node:util';
import { FORMATS, type FormatId } from '../sharing/formats.ts';

/** How a brief is written. */
export type Output = 'terminal' | 'json' | FormatId;

/** What the reader asked for on the command line. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'ndjson'; readonly models: string | null }
  | {
      readonly kind: 'brief';
      /** A path, or "-" for standard input. */
      readonly file: string;
      readonly output: Output;
      readonly url: string | null;
      readonly published: string | null;
      readonly models: string | null;
    };

/** The caller's mistake: shown as one line, exit code 2. */
export class InputError extends Error {}

export const HELP = `Usage: brief FILE.html|FILE.txt|-
       brief --ndjson < DOCUMENTS
       brief library …, brief check …  (each with --help)

The key points, quotes, people and dates of a news article, word for word.

  --json              the brief as JSON
  --markdown          the brief as Markdown
  --format FORMAT     the brief in any of the formats: ${FORMATS.map(({ id }) => id).join(', ')}
  --url URL           where the article is from
  --published DAY     its publication day (YYYY-MM-DD), which relative dates count from
  --ndjson            one JSON document a line on standard input ({"id", "html"} or {"id", "text"}, with
                      "url", "title", "published" if known), one answer a line, in order
  --models DIR        folder of models, one folder a language in it (or PULLQUOTE_MODELS)
  --help              this text

Exit codes: 0 done, 1 something unforeseen, 2 input that cannot be read.
`;

/** Arguments -> command. Throws `InputError` with one plain line for what it cannot make sense of. */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  const models = values.models ?? null;
  const outputs = (['json', 'markdown', 'format', 'ndjson'] as const).filter(
    (name) => values[name] !== undefined,
  );
  if (outputs.length > 1) throw new InputError(`--${outputs[0]} and --${outputs[1]} do not go together`);
  if (values.ndjson) {
    if (positionals.length > 0) throw new InputError('--ndjson reads standard input, not a file');
    return { kind: 'ndjson', models };
  }
  const [file, second] = positionals;
  if (file === undefined) throw new InputError('no file given (try --help)');
  if (second !== undefined) throw new InputError('one file at a time; for many use --ndjson');
  return {
    kind: 'brief',
    file,
    output: values.json ? 'json' : values.markdown ? 'markdown' : formatOf(values.format),
    url: checked(values.url, isWebAddress, '--url wants a web address'),
    published: checked(values.published, isDay, '--published wants a day as YYYY-MM-DD'),
    models,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        format: { type: 'string' },
        ndjson: { type: 'boolean' },
        url: { type: 'string' },
        published: { type: 'string' },
        models: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new InputError(`${sentence} (try --help)`);
  }
}

function formatOf(wanted: string | undefined): Output {
  if (wanted === undefined) return 'terminal';
  const format = FORMATS.find(({ id }) => id === wanted);
  if (!format) throw new InputError(`--format wants one of ${FORMATS.map(({ id }) => id).join(', ')}`);
  return format.id;
}

function checked(
  value: string | undefined,
  isRight: (value: string) => boolean,
  message: string,
): string | null {
  if (value === undefined) return null;
  if (!isRight(value)) throw new InputError(message);
  return value;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
