import type { Span } from '../../../brief/article.ts';
import { Features } from '../../../brief/quotes/linear-model.ts';
import type { Candidate, Spell } from '../../../brief/quotes/parse/candidates.ts';
import type { Narration } from '../../../brief/quotes/parse/narration.ts';
import { readNarration } from '../../../brief/quotes/parse/read-narration.ts';
import { creditedSource } from '../../../brief/quotes/source/given/credit-lines.ts';
import {
  contextOf,
  type Option,
  Origin,
  sourceFeatures,
} from '../../../brief/quotes/source/ranking/features.ts';
import { optionsFor, type Previous } from '../../../brief/quotes/source/ranking/options.ts';
import { findQuotedStretches } from '../../../brief/text/find-quoted-stretches.ts';
import type { QuotedStretch } from '../../../brief/text/quoted-stretch.ts';
import type { Attribution } from '../attribution.ts';
import { type AnnotatedText, covered, shared } from './annotated.ts';
import type { Decision } from './ranking.ts';

/** A text prepared for learning. */
export interface Prepared {
  readonly annotated: AnnotatedText;
  readonly stretches: readonly QuotedStretch[];
  readonly narration: Narration;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly spell: Spell;
  /** Gold attribution of each stretch, or null. */
  readonly gold: readonly (Attribution | null)[];
}

export function prepare(annotated: AnnotatedText): Prepared {
  const { document } = annotated;
  const stretches = findQuotedStretches(document.text, document.paragraphs, document.grammar);
  const { narration, candidates, spell } = readNarration(
    document,
    stretches,
    document.language!,
    annotated.names,
  );
  const gold = stretches.map((s) => attributionOf(s, annotated.attributions));
  return { annotated, stretches, narration, candidates, spell, gold };
}

/** The attribution that covers half of a stretch or more; the shortest one, where they are nested. */
function attributionOf(stretch: QuotedStretch, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const a of attributions) {
    if (covered(stretch, a.content) < 0.5) continue;
    const size = a.content.reduce((n, c) => n + c.end - c.start, 0);
    if (size < least) {
      best = a;
      least = size;
    }
  }
  return best;
}

export function spanOf(n: Narration, c: Candidate): Span {
  return { start: n.start[c.from]!, end: n.end[c.to - 1]! };
}

const overlaps = (span: Span, parts: readonly Span[]): boolean => parts.some((p) => shared(span, p) > 0);

/** What there is to learn from the sourced quotations of a text. Each sees the right source of the one before. */
export function sourceDecisions(p: Prepared): Decision[] {
  const decisions: Decision[] = [];
  const { narration: n, stretches, candidates } = p;
  const features = new Features();
  let previous: Previous | null = null;
  stretches.forEach((stretch, q) => {
    const gold = p.gold[q];
    if (!gold) return;
    if (gold.source.length === 0) {
      previous = null;
      return;
    }
    const unit = n.quotations[q]!;
    const context = contextOf(n, p.annotated.document.text, stretch, unit);
    const options = optionsFor(n, candidates, context, previous);
    const right = options.map((o) => overlaps(spanOf(n, o.candidate), gold.source));
    // what a line below credits is found by rule: its source is no example of names after a quotation
    const isRuled = creditedSource(n, candidates, context) !== null;
    if (!isRuled && right.some(Boolean) && right.some((r) => !r)) {
      decisions.push({
        options: options.map((o) => {
          sourceFeatures(n, context, o, features);
          return features.at.slice(0, features.count);
        }),
        right,
        isForeign: p.annotated.isForeign,
      });
    }
    const chosen: Option | undefined = options.find((o, i) => right[i] && o.origin !== Origin.inherited);
    const source = chosen?.candidate ?? (right.some(Boolean) ? previous?.source : undefined);
    previous = source ? { unit, paragraph: stretch.paragraph, source } : null;
  });
  return decisions;
}
