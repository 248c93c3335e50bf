import type { Candidate, Spell } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { FINITE_TAGS, PREPOSITION_TAGS, Tag } from '../../parse/tags.ts';
import { sourceKind } from '../../voice/source-kind.ts';
import { isCue, type QuoteContext } from '../ranking/features.ts';

/**
 * The subject of a sentence that leads in a quotation by a colon and tells by no verb that somebody speaks: "His wife, Ana,
 * was blunter: “…”", "The mayor has one wish: “…”". Null where it is a thing ("One thing is certain: “…”"), where something
 * is done to it ("Ann Lee was told: “…”"), and where a verb reports.
 */
export function whoLeadsIn(
  n: Narration,
  spell: Spell,
  { unit, verbAfter }: QuoteContext,
  here: readonly Candidate[],
): Candidate | null {
  const { tag } = n;
  const colon = unit - 1;
  if (tag[colon] !== Tag.colon || verbAfter > 0) return null;
  const from = sentenceStart(n, colon);
  // "no doubt" reports nothing
  for (let u = from; u < colon; u++) if (isCue(tag[u]!) && tag[u - 1] !== Tag.determiner) return null;
  let i = firstFrom(here, from);
  while (i < here.length && PREPOSITION_TAGS.has(tag[here[i]!.from - 1]!) && here[i]!.from > from) i++;
  const subject = here[i];
  if (!subject || subject.to >= colon || !maySpeak(n, spell, subject)) return null;
  let verb = subject.to;
  while (verb < colon && !FINITE_TAGS.has(tag[verb]!)) verb++;
  const isBare = verb === subject.to || tag[subject.to] === Tag.comma;
  if (!isBare || tag[verb] !== Tag.auxiliary) return null;
  let next = verb + 1;
  while (tag[next] === Tag.adverb) next++;
  return tag[next] === Tag.past ? null : subject;
}

function maySpeak(n: Narration, spell: Spell, subject: Candidate): boolean {
  const { he, she } = n.lexicon;
  if (n.tag[subject.from] === Tag.pronoun) return he.has(spell(subject.from)) || she.has(spell(subject.from));
  return sourceKind(n, spell, subject).isKnown;
}
