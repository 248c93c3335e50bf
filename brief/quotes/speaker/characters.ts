import type { Narration } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { type Appearance, beginOfTitle, type MentionIndex, unitAt } from './mention-index.ts';

/** From a verb of playing to the "as" of the part, in units at most: "is back in the series as Adam Frost". */
const MOST_BEFORE_AS = 5;

/** Whether somebody is told there as a part that is played, and so says nothing: "the character of Adam Frost", "Lee, who plays Adam Frost". */
export function isCharacter(n: Narration, index: MentionIndex, a: Appearance): boolean {
  const { tag, word, sentence, lexicon } = n;
  const before = unitAt(n, beginOfTitle(n, index, a)) - 1;
  const next = unitAt(n, a.end);
  if (before >= 0 && sentence[before] === sentence[a.unit]) {
    const noun = tag[before] === MARKER_TAGS.of ? before - 1 : before;
    if (lexicon.characters.has(word[noun]!) || lexicon.playing.has(word[before]!)) return true;
    if (!FINITE_TAGS.has(tag[next]!) && isPlayedAs(n, before)) return true;
  }
  return tag[next] === Tag.comma && lexicon.playing.has(word[next + 1]!) && tag[next + 2] === MARKER_TAGS.by;
}

/** Whether an "as" is that of a part: "cast as Adam Frost", and not "as far back as Adam Frost". */
function isPlayedAs({ tag, word, sentence, lexicon }: Narration, as: number): boolean {
  if (tag[as] !== MARKER_TAGS.as) return false;
  let isPlayed = false;
  for (let u = as - 1; u >= 0 && u >= as - MOST_BEFORE_AS && sentence[u] === sentence[as]; u--) {
    if (tag[u] === MARKER_TAGS.as) return false;
    isPlayed ||= lexicon.playingAs.has(word[u]!);
  }
  return isPlayed;
}
