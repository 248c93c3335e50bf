import { type Decision, isDecision } from '../identity/decisions.ts';
import { type KeptArticle, SCHEMA } from '../model.ts';
import { briefOfKept, keptArticle } from './article-record.ts';
import { isMoment, isObject, isText, listOf } from './checks.ts';
import { isBrief } from './read-brief.ts';

/**
 * A library as a file is one JSON object a line: the lines of `brief --ndjson` with `readAt`, `engine` and `schema`
 * beside the brief, and lines with a decision. So the command over an archive makes a library, and a library can be
 * cut, joined and searched with the tools that work on lines.
 */
export type LibraryLine =
  | {
      readonly kind: 'article';
      readonly kept: KeptArticle /** An earlier state of the article. */;
      readonly earlier: boolean;
    }
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** A blank line, or one where the command could not read an article: nothing is lost by passing over it. */
  | { readonly kind: 'nothing' }
  /** Written by a newer Pullquote. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly why: 'not-json' | 'not-a-brief' | 'not-a-decision' };

/** The longest line that is read, in UTF-16 code units. */
export const LONGEST_LINE = 20_000_000;

/** What a line holds. Never throws: whatever is not exactly right is `broken`. */
export function readLibraryLine(line: string): LibraryLine {
  if (line.trim() === '') return { kind: 'nothing' };
  let value: unknown;
  try {
    value = line.length > LONGEST_LINE ? null : JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'broken', why: 'not-json' };
  }
  if (!isObject(value)) return { kind: 'broken', why: 'not-json' };
  if (Number.isSafeInteger(value.schema) && (value.schema as number) > SCHEMA) return { kind: 'newer' };
  if (Object.hasOwn(value, 'decision')) {
    const { decision } = value;
    return isDecision(decision) ? { kind: 'decision', decision } : { kind: 'broken', why: 'not-a-decision' };
  }
  if (Object.hasOwn(value, 'error')) return { kind: 'nothing' };
  const { brief, readAt = [], engine = UNKNOWN_ENGINE, earlier = false } = value;
  if (!isBrief(brief) || !listOf(isMoment)(readAt) || !isText(engine)) {
    return { kind: 'broken', why: 'not-a-brief' };
  }
  const notes = { engine: (engine as string).slice(0, 40), readAt: [...new Set(readAt as string[])].sort() };
  return { kind: 'article', kept: keptArticle(brief, notes), earlier: earlier === true };
}

/** Stands where a line does not say which engine made it. */
export const UNKNOWN_ENGINE = 'unknown';

/** What is kept -> a line, without its end. */
export function articleLine(kept: KeptArticle, earlier = false): string {
  const { id, readAt, engine, schema } = kept.record;
  return JSON.stringify({
    id,
    schema,
    engine,
    readAt,
    ...(earlier ? { earlier } : {}),
    brief: briefOfKept(kept),
  });
}

/** A decision -> a line, without its end. */
export function decisionLine(decision: Decision): string {
  return JSON.stringify({ schema: SCHEMA, decision });
}
