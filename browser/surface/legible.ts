import type { Brief } from '../../brief/model.ts';

/** More than twelve marks on one letter: no script goes there, and a browser takes minutes to typeset thousands. */
const FLOOD_OF_MARKS = /([\p{M}\p{Cf}]{12})[\p{M}\p{Cf}]+/gu;
/** UTF-16 code units of one text: more than anybody says, or reads in a panel, at a stretch. */
const LONGEST = 10_000;

const made = new WeakMap<Brief, Brief>();

/**
 * The brief as it is drawn: no text so long, and no letter with so many marks, that drawing it stops the surface.
 * The article's own text, and so every offset, stays as it is; what is copied and saved is the brief itself. The
 * same brief always gives the same object.
 */
export function legible(brief: Brief): Brief {
  const before = made.get(brief);
  if (before) return before;
  const { text } = brief.article;
  const bare = capped({ ...brief, article: { ...brief.article, text: '' } });
  const after = { ...bare, article: { ...bare.article, text } };
  made.set(brief, after);
  return after;
}

/** The same value with every text in it capped. A brief is as deep as its type. */
function capped<T>(value: T): T;
function capped(value: unknown): unknown {
  if (typeof value === 'string') return cappedText(value);
  if (Array.isArray(value)) return value.map(capped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, capped(inner)]));
}

function cappedText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(FLOOD_OF_MARKS, '$1');
}
