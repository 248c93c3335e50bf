import { articleFromText } from '../../../brief/article.ts';
import type { Brief } from '../../../brief/model.ts';
import { summarize } from '../../../brief/summarize.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';

/** The brief of a text, with the shipped weights. */
export function briefOf(text: string): Brief {
  return summarize(articleFromText({ text }), SHIPPED_ENGLISH);
}

/** The direct quotes of a text as [first words, source, speaker's name]. */
export function directOf(text: string): [string, string | null, string | null][] {
  const brief = briefOf(text);
  return brief.quotes
    .filter((q) => q.kind === 'direct')
    .map((q) => [q.text.split(' ').slice(0, 3).join(' '), q.source?.text ?? null, nameOf(brief, q.speaker)]);
}

/** The indirect quotes of a text as [text, source, cue, speaker's name]. */
export function indirectOf(text: string): [string, string | null, string | null, string | null][] {
  const brief = briefOf(text);
  return brief.quotes
    .filter((q) => q.kind === 'indirect')
    .map((q) => [q.text, q.source?.text ?? null, q.cue?.text ?? null, nameOf(brief, q.speaker)]);
}

/** Who speaks the last quotation of a text, by name; null for nobody. */
export function lastSpeaker(text: string): string | null {
  const brief = briefOf(text);
  return nameOf(brief, brief.quotes.at(-1)!.speaker);
}

function nameOf(brief: Brief, id: string | null): string | null {
  return brief.people.find((p) => p.id === id)?.name ?? null;
}
