import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Article, articleFromText } from '../brief/article.ts';
import { languageOf } from '../brief/languages/language-of.ts';
import { summarize } from '../brief/summarize.ts';
import { languagesFrom } from '../cli/languages.ts';
import { parsePage } from '../reading/parse-page.ts';
import { readPage } from '../reading/read-page.ts';
import { newsLikeText } from '../tests/fuzz/texts.ts';

/**
 * A hash of every brief, for refactoring: what readers see may not change.
 *
 *   npx tsx tools/brief-hashes.ts --write FILE [--corpora DIR]   before
 *   npx tsx tools/brief-hashes.ts --check FILE [--corpora DIR]   after: names what differs, exits 1 if anything does
 *
 * Read are the fixtures, a thousand generated texts, and every NDJSON document below the folder of corpora.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = { seed: 20261129, numRuns: 1000 };
/** A fixed clock, so that the same page reads the same next year. */
const NOW = Date.UTC(2026, 10, 29);

interface Source {
  readonly id: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly text?: string;
  readonly html?: string;
}

const { values } = parseArgs({
  options: { write: { type: 'string' }, check: { type: 'string' }, corpora: { type: 'string' } },
});
const languages = languagesFrom(null);
const hashes = new Map<string, string>();
for (const source of sources(values.corpora ?? join(ROOT, '../shared'))) {
  hashes.set(source.id, await hashOf(source));
}

if (values.write) {
  writeFileSync(values.write, `${[...hashes].map(([id, hash]) => `${hash} ${id}`).join('\n')}\n`);
  console.log(`${hashes.size} briefs written down`);
} else if (values.check) {
  const differing = differences(readFileSync(values.check, 'utf8'));
  for (const id of differing) console.log(`differs: ${id}`);
  console.log(`${hashes.size} briefs, ${differing.length} differ`);
  process.exitCode = differing.length ? 1 : 0;
} else {
  console.error('either --write FILE or --check FILE');
  process.exitCode = 2;
}

function differences(written: string): string[] {
  const before = new Map(
    written
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]),
  );
  const ids = new Set([...before.keys(), ...hashes.keys()]);
  return [...ids].filter((id) => before.get(id) !== hashes.get(id));
}

async function hashOf(source: Source): Promise<string> {
  let outcome: unknown;
  try {
    outcome = await (source.html === undefined ? briefOfText(source) : briefOfPage(source.html, source.url));
  } catch (error) {
    outcome = { failed: String(error) };
  }
  return createHash('sha256').update(JSON.stringify(outcome)).digest('hex').slice(0, 16);
}

function briefOfText({ text = '', url, published }: Source): Promise<unknown> {
  return briefOf(articleFromText({ text, url, published }));
}

async function briefOfPage(html: string, url: string | null): Promise<unknown> {
  const reading = readPage(parsePage(html), url, { now: NOW, anyway: true });
  return reading.kind === 'article' ? briefOf(reading.article) : reading;
}

async function briefOf(article: Article): Promise<unknown> {
  return summarize(article, await languages(languageOf(article)));
}

function* sources(corpora: string): Generator<Source> {
  yield* fixtures();
  const texts = fc.sample(newsLikeText, GENERATED);
  for (const [i, text] of texts.entries()) {
    yield { id: `generated/${i}`, url: null, published: '2026-03-04', text };
  }
  if (!existsSync(corpora)) return;
  for (const file of filesBelow(corpora).filter((name) => /\.(?:ndjson|jsonl)$/.test(name))) {
    yield* documentsOf(corpora, file);
  }
}

function* fixtures(): Generator<Source> {
  const folder = join(ROOT, 'tests/fixtures');
  for (const file of filesBelow(folder)) {
    const content = (): string => readFileSync(join(folder, file), 'utf8');
    const id = `fixtures/${file}`;
    if (file.endsWith('.txt')) yield { id, url: null, published: '2026-03-04', text: content() };
    if (file.endsWith('.html')) yield { id, url: null, published: null, html: content() };
  }
}

function* documentsOf(corpora: string, file: string): Generator<Source> {
  const folder = dirname(join(corpora, file));
  const lines = readFileSync(join(corpora, file), 'utf8').split('\n').filter(Boolean);
  for (const [i, line] of lines.entries()) {
    const { url = null, published = null, text, html, htmlFile, id: name } = JSON.parse(line);
    const id = `${file}:${i}`;
    const page = `${join(folder, 'pages', String(name))}.html`;
    if (typeof text === 'string') yield { id, url, published, text };
    else if (typeof html === 'string') yield { id, url, published, html };
    else if (typeof htmlFile === 'string') {
      yield { id, url, published, html: gunzipSync(readFileSync(join(folder, htmlFile))).toString('utf8') };
    } else if (existsSync(page)) yield { id, url, published, html: readFileSync(page, 'utf8') };
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
