import type { ArticleHead, KeptArticle } from '../../../library/model.ts';
import { isObject } from '../../../library/record/checks.ts';
import { isArticleHead, isArticleRecord } from '../../../library/record/read-record.ts';
import { bodyOf, headOf } from '../../../library/record/split-record.ts';
import { gunzip } from './gunzip.ts';
import { personDay, turnedDay } from './index-keys.ts';

/*
 * What an article is made of is stored as JSON: a browser copies one long string many times as fast as thousands of
 * small objects. Both browsers compress what they write, so nothing is compressed here; but a string with a single
 * curly quotation mark in it is written with two bytes a letter, and takes half as long again as its UTF-8.
 */

/** A string as it is stored: itself where that takes one byte a letter, else in UTF-8. */
export type StoredString = string | Uint8Array<ArrayBuffer>;

/** An article as it is listed and searched: the head of its record, and what it is looked up by. */
export interface ArticleRow {
  /** Its key, given by the database: short, and after all others, so that the browser only writes at the end. */
  readonly number?: number;
  readonly id: string;
  /** A row of `personDay` for everybody it quotes. */
  readonly who: readonly number[];
  /** `turnedDay`: the first rows of its index are the newest articles. */
  readonly newest: number;
  readonly host: string;
  /** When it was last read, in milliseconds since 1970; nought where it never was. */
  readonly read: number;
  /** Bytes on disk, near enough: for the counter the reader sees. */
  readonly bytes: number;
  /** JSON of an `ArticleHead`. */
  readonly head: StoredString;
}

/**
 * What only an article's own page, its versions and the export need. Its key, the article's id, is not in it: Chromium
 * copies what it has to look for a key in once more.
 */
export interface TextRow {
  /** An `ArrayBuffer`, gzipped, where the first version of this database wrote it. */
  readonly text: StoredString | ArrayBuffer;
  /** JSON of an `ArticleBody`. */
  readonly body: StoredString;
}

/** An earlier reading of an article whose text was another. */
export interface VersionRow {
  readonly id: string;
  readonly textHash: string;
  readonly read: string;
  readonly bytes: number;
  readonly head: StoredString;
  readonly body: StoredString;
  readonly text: StoredString | ArrayBuffer;
}

/** Some of the people (`people-rows.ts`). */
export interface PeopleRow {
  /** Below nought: what one transaction added, and waits to be added to the parts. */
  readonly part: number;
  /** JSON of `PersonRow`s. */
  readonly people: string;
  /** The same of what is to be taken away again, in a row that waits. */
  readonly gone?: string;
}

/** The two rows of an article, as this version writes them. */
export interface ArticleRows {
  readonly article: ArticleRow;
  readonly text: TextRow & { readonly text: StoredString };
}

/** A kept article as it is stored. */
export function rowsOf({ record, text }: KeptArticle): ArticleRows {
  const stored = {
    text: storedString(text),
    body: storedString(JSON.stringify(bodyOf(record))),
  };
  const bytes = stored.text.length + stored.body.length;
  return { article: articleRow(headOf(record), bytes), text: stored };
}

/** The row of a head; `bytes` are those of the text and the body beside it. */
export function articleRow(head: ArticleHead, bytes: number): ArticleRow {
  const keys = new Set(head.voices.flatMap(({ key }) => (key === null ? [] : [key])));
  const day = head.day ?? '';
  const json = storedString(JSON.stringify(head));
  return {
    id: head.id,
    who: [...keys].map((key) => personDay(key, day)),
    newest: turnedDay(day),
    host: head.host ?? '',
    read: Date.parse(head.readAt.at(-1) ?? '') || 0,
    bytes: json.length + bytes,
    head: json,
  };
}

/** A reading that is no longer the current one, as it is stored. */
export function versionRow(head: ArticleHead, { text, body }: TextRow): VersionRow {
  const json = storedString(JSON.stringify(head));
  const bytes = json.length + body.length + (text instanceof ArrayBuffer ? text.byteLength : text.length);
  const { id, textHash, readAt } = head;
  return { id, textHash, read: readAt.at(-1) ?? '', bytes, head: json, body, text };
}

/** The head of a row again, or null where it is not whole. */
export function headIn({ head }: Pick<ArticleRow, 'head'>): ArticleHead | null {
  const value = parsed(head);
  return isArticleHead(value) ? value : null;
}

/** The whole article again, or null where it is not whole. */
export async function keptIn(
  { head }: Pick<ArticleRow, 'head'>,
  { text, body }: Pick<TextRow, 'text' | 'body'>,
): Promise<KeptArticle | null> {
  const [front, back] = [parsed(head), parsed(body)];
  const record = isObject(front) && isObject(back) ? { ...front, ...back } : null;
  if (!isArticleRecord(record)) return null;
  return { record, text: text instanceof ArrayBuffer ? await gunzip(text) : stringIn(text) };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const WIDE = /[^\0-\xff]/;

function storedString(text: string): StoredString {
  // UTF-8 cannot hold one half of a letter that has two units.
  return WIDE.test(text) && text.isWellFormed() ? encoder.encode(text) : text;
}

function stringIn(stored: StoredString): string {
  return typeof stored === 'string' ? stored : decoder.decode(stored);
}

function parsed(json: StoredString): unknown {
  try {
    return JSON.parse(stringIn(json));
  } catch {
    return null;
  }
}
