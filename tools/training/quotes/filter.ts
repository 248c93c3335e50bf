import { filterFeatures } from '../../../brief/quotes/direct/filter-features.ts';
import { nonSpeechAround } from '../../../brief/quotes/direct/non-speech.ts';
import { Features, type LinearModel } from '../../../brief/quotes/linear-model.ts';
import { type WordsInside, wordsInside } from '../../../brief/quotes/parse/words-inside.ts';
import { rankSources } from '../../../brief/quotes/source/ranker.ts';
import type { QuotedStretch } from '../../../brief/text/quoted-stretch.ts';
import type { Attribution } from '../attribution.ts';
import { covered } from './annotated.ts';
import type { Decision } from './ranking.ts';
import type { Prepared } from './sources.ts';

/** Fewer words than this between marks inside reported speech may be the writer's. */
const FEWEST_OF_SPEAKER = 4;
/** Reported speech that stands between marks for this share is a quotation itself. */
const ALL_QUOTED = 0.8;

/**
 * What there is to learn about which stretches are somebody's words: each against nothing. `sources` must be
 * weights that were not learned from this text, so that their sureness is what it will be on a new one.
 */
export function filterDecisions(p: Prepared, sources: LinearModel): Decision[] {
  const { document, attributions } = p.annotated;
  const ranked = rankSources(p.narration, document.text, p.stretches, p.candidates, sources);
  const features = new Features();
  return p.stretches.flatMap((stretch, q) => {
    const r = ranked[q];
    if (!r) return [];
    const shown = nonSpeechAround(p.narration, p.narration.quotations[q]!, p.spell);
    const inside = wordsInside(document, p.narration, stretch);
    filterFeatures(p.narration, stretch, inside, r, shown, features);
    const around = attributions.filter((a) => covered(stretch, a.content) >= 0.5);
    if (isUndecided(p, stretch, inside, around)) return [];
    const said = around.length > 0;
    return [
      {
        options: [features.at.slice(0, features.count), new Int32Array()],
        right: [said, !said],
        isForeign: false,
      },
    ];
  });
}

/**
 * Whether the annotation leaves open what a stretch is: all that stands in reported speech is marked as said, the
 * titles and nicknames in it too.
 */
function isUndecided(
  { stretches }: Prepared,
  { words }: QuotedStretch,
  { titled, capitals }: WordsInside,
  around: readonly Attribution[],
): boolean {
  if (around.length === 0) return false;
  if (words >= FEWEST_OF_SPEAKER && (titled === 0 || capitals < 2)) return false;
  const marks = stretches.map(({ outer }) => outer);
  return !around.some(({ content }) => {
    const size = content.reduce((n, c) => n + c.end - c.start, 0);
    const quoted = content.reduce((n, c) => n + covered(c, marks) * (c.end - c.start), 0);
    return quoted >= ALL_QUOTED * size;
  });
}
