import { firstIndex } from '../text/first-index.ts';
import type { FoundQuotation } from './found-quotations.ts';
import type { Narration } from './parse/narration.ts';
import { MARKER_TAGS, Tag } from './parse/tags.ts';

/** Quotes overlap only near each other: a sentence has no more cues than this. */
const NEAR = 32;

/**
 * Of two quotations that overlap in part, the direct one, or the surer one: quotes stand apart or inside one another. Of reported
 * speech around a quotation that somebody else said, by a verb outside of it or at its end, only the quotation stays: in
 * "Until the city promises it will pay, “nothing can move,” Lee said" the city does not say the end. Nor is it reported
 * speech what only leads to a quotation.
 */
export function withoutOverlaps(n: Narration, found: readonly FoundQuotation[]): FoundQuotation[] {
  const shown: FoundQuotation[] = [];
  for (const one of found) {
    let stays = true;
    for (let i = shown.length - 1; i >= Math.max(0, shown.length - NEAR); i--) {
      const before = shown[i]!;
      const { kind, start, end, confidence } = before;
      if (start <= one.start && one.end <= end) {
        if (isBorrowed(n, before, one) || isFrame(n, before, one)) shown.splice(i, 1);
        continue;
      }
      if (!(start < one.start && one.start < end && end < one.end)) continue;
      if (kind === 'direct' || (one.kind === 'indirect' && confidence >= one.confidence)) stays = false;
      else shown.splice(i, 1);
    }
    if (stays) shown.push(one);
  }
  return shown;
}

/** Whether reported speech holds a quotation of another source, whose verb stands outside. */
function isBorrowed(n: Narration, outer: FoundQuotation, inner: FoundQuotation): boolean {
  if (outer.kind !== 'indirect' || inner.kind !== 'direct' || !inner.cue || !inner.source || !outer.source)
    return false;
  const cue = n.start[inner.cue.from]!;
  // "…it will pay, “nothing can move,” Lee said"
  const closes = n.end[inner.cue.to - 1]! === outer.end;
  const isOutside = cue < outer.start || cue >= outer.end || closes;
  return isOutside && inner.cue.from !== outer.cue?.from && inner.source.from !== outer.source.from;
}

/** What may stand around a quotation without saying anything: "that “the bridge is closed”". */
const SAYS_NOTHING = new Set<number>([MARKER_TAGS.that, Tag.comma, Tag.stop, Tag.mark]);
/** Words before a colon that may only lead to a quotation; more of them are a clause. */
const LEAD_IN = 4;

/** Whether "reported speech" is a quotation and what leads to it: "this newspaper: “We knew it.”", "that “we knew it”". */
function isFrame(n: Narration, outer: FoundQuotation, inner: FoundQuotation): boolean {
  if (outer.kind !== 'indirect' || inner.kind !== 'direct') return false;
  const from = firstIndex(n.count, (unit) => n.end[unit]! > outer.start);
  const quotation = firstIndex(n.count, (unit) => n.end[unit]! > inner.start);
  const to = firstIndex(n.count, (unit) => n.start[unit]! >= outer.end);
  for (let unit = quotation + 1; unit < to; unit++) if (!SAYS_NOTHING.has(n.tag[unit]!)) return false;
  const isLedIn = quotation > from && n.tag[quotation - 1] === Tag.colon;
  if (isLedIn && quotation - 1 - from <= LEAD_IN) return true;
  for (let unit = from; unit < quotation; unit++) if (!SAYS_NOTHING.has(n.tag[unit]!)) return false;
  return true;
}
