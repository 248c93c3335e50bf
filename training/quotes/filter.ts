import { displayOf } from '../../brief/quotes/displays.ts';
import { filterFeatures } from '../../brief/quotes/filter-features.ts';
import { rankSources } from '../../brief/quotes/source-ranker.ts';
import { Features, type Weights } from '../../brief/quotes/weights.ts';
import { tokenLower } from '../../brief/text/tokens.ts';
import { covered } from './annotated.ts';
import type { Decision } from './ranking.ts';
import type { Prepared } from './sources.ts';

/**
 * What there is to learn about which stretches are somebody's words: each against nothing. `sources` must be
 * weights that were not learned from this text, so that their sureness is what it will be on a new one.
 */
export function filterDecisions(p: Prepared, sources: Weights): Decision[] {
  const { document, attributions } = p.annotated;
  const ranked = rankSources(p.narration, document.text, p.stretches, p.candidates, sources);
  const features = new Features();
  const spell = (unit: number) =>
    p.narration.token[unit]! < 0 ? '' : tokenLower(document.tokens, p.narration.token[unit]!);
  return p.stretches.flatMap((stretch, q) => {
    const r = ranked[q];
    if (!r) return [];
    const shown = displayOf(p.narration, p.narration.quotations[q]!, spell);
    filterFeatures(document, p.narration, stretch, r, shown, features);
    const said = attributions.some((a) => covered(stretch, a.content) >= 0.5);
    return [{ options: [features.at.slice(0, features.count), new Int32Array()], right: [said, !said] }];
  });
}
