import { rootElement } from '../flat-tree.ts';
import { statementsOf } from './statements.ts';

/** Longer texts are not searched for the words around a selection. UTF-16 code units. */
const LONGEST_PAGE = 2_000_000;
/** Statements longer than this are a page's own affairs. */
const LONGEST_STATEMENT = 500_000;

export interface SelectedInPage {
  readonly text: string;
  /** The page's text as it is shown; "" where there is too much of it. */
  readonly around: string;
  readonly siteName: string | null;
  /** YYYY-MM-DD, as the page declares it; null where it declares none, or several. */
  readonly day: string | null;
}

/** The words selected in a page, and what the page declares of itself. Changes nothing. */
export function selectedWords(document: Document, selection: Selection | null): SelectedInPage {
  const root = rootElement(document);
  const { tags, jsonLd } = statementsOf(document, root);
  const tag = (wanted: string) => tags.find(([name]) => name === wanted)?.[1] ?? null;
  const shown = (root as HTMLElement | null)?.innerText;
  return {
    text: String(selection ?? ''),
    around: typeof shown === 'string' && shown.length <= LONGEST_PAGE ? shown : '',
    siteName: tag('og:site_name'),
    day: dayIn(tag('article:published_time')) ?? onlyDay(jsonLd.flatMap(daysOf)),
  };
}

/** Days of publication among the first two levels of a JSON-LD source. */
function daysOf(source: string): string[] {
  if (source.length > LONGEST_STATEMENT) return [];
  const stated = parsed(source);
  const graph = stated.flatMap((each) => listOf((each as { '@graph'?: unknown } | null)?.['@graph']));
  return [...stated, ...graph].flatMap(
    (each) => dayIn((each as { datePublished?: unknown } | null)?.datePublished) ?? [],
  );
}

function parsed(source: string): readonly unknown[] {
  try {
    return listOf(JSON.parse(source));
  } catch {
    return [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100);
  return value === undefined ? [] : [value];
}

function dayIn(stated: unknown): string | null {
  if (typeof stated !== 'string') return null;
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(stated.trim())?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

function onlyDay(days: readonly string[]): string | null {
  const [day = null, ...others] = new Set(days);
  return others.length === 0 ? day : null;
}
