import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Article, articleFromText } from '../brief/article.ts';
import { charsetOf } from '../reading/page-charset.ts';
import { parsePage } from '../reading/parse-page.ts';
import { readPage } from '../reading/read-page.ts';
import { InputError } from './arguments.ts';

export interface InputOptions {
  readonly url: string | null;
  readonly published: string | null;
}

/** A file or standard input ("-") -> Article. Throws `InputError` where there is nothing to read in it. */
export async function readInput(file: string, options: InputOptions): Promise<Article> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? await readAll(process.stdin) : await readPath(file);
  const text = decode(bytes, name);
  if (text.trim() === '') throw new InputError(`${name} is empty`);
  return articleOf(text, file, name, options);
}

/** Under `npm run` the working folder is the project's; the caller's own is in INIT_CWD. */
async function readPath(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder, not a file' : 'cannot be read';
    throw new InputError(`${file}: ${why}`);
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of input) chunks.push(chunk);
  } catch {
    throw new InputError('standard input: cannot be read');
  }
  return Buffer.concat(chunks);
}

/** Bytes -> text: by byte order mark, by the page's own charset, else as UTF-8. Throws if it is not text. */
export function decode(bytes: Uint8Array, name: string): string {
  const encoding = charsetOf(bytes) ?? 'utf-8';
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 2048).includes(0))
    throw new InputError(`${name} is not text`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name} is not text in ${encoding}`);
  }
}

function articleOf(text: string, file: string, name: string, { url, published }: InputOptions): Article {
  const named = /\.x?html?$/i.test(file);
  const tagged = /^\s*<(?:!doctype html|html|head|body|\?xml|!--)/i.test(text);
  if (!named && !tagged) return articleFromText({ text, url, published });
  if (!/<[a-z][^<>]*>/i.test(text)) throw new InputError(`${name} is not HTML`);
  const reading = readPage(parsePage(text), url, { now: Date.now() });
  if (reading.kind === 'no-article') throw new InputError(`${name}: ${NO_ARTICLE[reading.reason]}`);
  if (published === null) return reading.article;
  return { ...reading.article, published, publishedFrom: 'given' };
}

const NO_ARTICLE = {
  empty: 'no text in this page',
  'not-an-article': 'this page is not an article',
} as const;
