import type { Language } from '../../language.ts';
import type { TextDocument } from '../../text/document.ts';
import type { QuotedStretch } from '../../text/quoted-stretch.ts';
import { tokenLower } from '../../text/tokens.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Candidate, Spell } from './candidates.ts';
import { isCaption } from './captions.ts';
import { candidatesOf } from './find-candidates.ts';
import type { NamedSpan } from './named-span.ts';
import { type Narration, narrate } from './narration.ts';

/** A text drawn together around its quotations, with everything in it that may be a source. */
export interface ReadNarration {
  readonly narration: Narration;
  /** By paragraph, in order, without overlap. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly spell: Spell;
}

/** Reads a text for quotations and their sources. `names` are those of persons, in text order; asked for only where capitals do not tell them. */
export function readNarration(
  document: TextDocument,
  stretches: readonly QuotedStretch[],
  language: Language,
  names: readonly NamedSpan[] = [],
): ReadNarration {
  const narration = narrate(document, stretches, lexiconOf(language), names);
  const { token } = narration;
  const spell = (unit: number) => (token[unit]! < 0 ? '' : tokenLower(document.tokens, token[unit]!));
  const candidates = document.paragraphs.map((_, p) =>
    isCaption(narration, p) ? [] : candidatesOf(narration, p, spell),
  );
  return { narration, candidates, spell };
}
