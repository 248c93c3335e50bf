import { type Candidate, Kind, type Spell } from './candidates.ts';
import { type Narration, sentenceEnd } from './narration.ts';
import { endOfName, endOfPhrase } from './noun-phrases.ts';
import { EDGE, isNoun, MARKER_TAGS, Tag } from './tags.ts';

/** The candidates of a paragraph in order, without overlap. */
export function candidatesOf(n: Narration, paragraph: number, spell: Spell): Candidate[] {
  const found: Candidate[] = [];
  const end = n.paragraphs[paragraph + 1]!;
  let stop = 0;
  let rank = 0;
  for (let i = n.paragraphs[paragraph]!; i < end; ) {
    if (i >= stop) {
      // no stop is left between the sentences of "a post on X. Mayor Ann Lee said"
      stop = Math.min(end, sentenceEnd(n, i));
      rank = 0;
    }
    const [kind, core] = chunkAt(n, i, stop, spell);
    const to = kind === Kind.phrase || kind === Kind.noun ? endOfAttached(n, core, stop, spell) : core;
    if (kind !== 0)
      found.push({
        kind,
        from: i,
        to,
        head: isOfBody(n, core, to) ? to - 1 : headOf(n, kind, i, core),
        paragraph,
        rank: rank++,
      });
    i = to;
  }
  return found;
}

/** "A spokesman for the bank", "officials at the ministry": what belongs to a noun for people is part of it. */
function endOfAttached(n: Narration, core: number, stop: number, spell: Spell): number {
  if (core + 1 >= stop) return core;
  const link = n.tag[core]!;
  if (link !== MARKER_TAGS.of && !isNoun(n.tag[core - 1]!)) return core;
  const isWriting = link === MARKER_TAGS.by && n.tag[core - 1] !== Tag.personNoun;
  if (
    !isWriting &&
    link !== MARKER_TAGS.of &&
    link !== MARKER_TAGS.for &&
    link !== MARKER_TAGS.at &&
    link !== MARKER_TAGS.from
  )
    return core;
  // "a spokesman for distributor Toho"
  const isKindOfFirm =
    link === MARKER_TAGS.for && n.tag[core + 1] === Tag.word && n.tag[core + 2] === Tag.capital;
  if (isKindOfFirm && core + 2 < stop) return endOfName(n, core + 2, stop, spell);
  const [kind, to] = chunkAt(n, core + 1, stop, spell);
  const first = n.tag[core + 1]!;
  const isCount =
    first === Tag.number || (first === Tag.determiner && !n.lexicon.articles.has(n.word[core + 1]!));
  // "the father of two"
  if (isCount && to === core + 2 && link === MARKER_TAGS.of && n.tag[core - 1] === Tag.personNoun) return to;
  return kind === Kind.name || kind === Kind.phrase || kind === Kind.noun ? to : core;
}

/** The unit that says what a chunk is: its last, or where nouns come first the first of them, unless a name closes it. */
function headOf(n: Narration, kind: number, from: number, core: number): number {
  const isNominal = kind === Kind.phrase || kind === Kind.noun;
  if (!isNominal || n.tag[core - 1] === Tag.capital || !n.lexicon.grammar.functionWords.nounsComeFirst)
    return core - 1;
  for (let u = from; u < core; u++) if (isNoun(n.tag[u]!) || n.tag[u] === Tag.capital) return u;
  return core - 1;
}

/** "A senior Bank of Norland official": whether a person closes the name of a body with an “of” in it. */
const isOfBody = ({ tag, lexicon }: Narration, core: number, to: number): boolean =>
  to > core + 2 &&
  tag[core] === MARKER_TAGS.of &&
  tag[core - 1] === Tag.capital &&
  tag[to - 2] === Tag.capital &&
  tag[to - 1] === Tag.personNoun &&
  !lexicon.grammar.functionWords.nounsComeFirst;

/** "Their struggles": a possessive before another word is no source, whatever that word is taken for. */
function isOwner({ lexicon, tag }: Narration, i: number, stop: number, spell: Spell): boolean {
  const next = i + 1 < stop ? tag[i + 1]! : EDGE;
  return (
    lexicon.pointingBack.has(spell(i)) && (next === Tag.saying || next === Tag.judging || next === Tag.past)
  );
}

/** The kind of chunk that begins at unit `i` (0 for none) and the unit after it. */
function chunkAt(n: Narration, i: number, stop: number, spell: Spell): [number, number] {
  const s = n.tag[i]!;
  switch (s) {
    case Tag.pronoun: {
      // "another resident", "both leaders"
      const end = n.lexicon.alsoDeterminers.has(spell(i)) ? endOfPhrase(n, i + 1, stop, spell) : i + 1;
      return end > i + 1 ? [Kind.phrase, end] : [Kind.pronoun, end];
    }
    case Tag.who:
      return [Kind.who, i + 1];
    case Tag.capital:
      return [Kind.name, endOfName(n, i, stop, spell)];
    case Tag.determiner:
    case Tag.number: {
      // "at 8.50pm Ms Tran said": the hour is no part of the name
      if (s === Tag.number && n.tag[i + 1] === Tag.capital) return [0, i + 1];
      if (n.tag[i + 1] === Tag.time && n.lexicon.grammar.functionWords.timesWithArticle) return [0, i + 1];
      // "o seu líder"
      const { nounsComeFirst } = n.lexicon.grammar.functionWords;
      if (nounsComeFirst && n.tag[i + 1] === Tag.determiner && n.lexicon.pointingBack.has(spell(i + 1)))
        return [0, i + 1];
      const end = endOfPhrase(n, i + 1, stop, spell);
      const several = end === i + 1 ? endOfPartitive(n, i, stop, spell) : 0;
      if (several > 0) return [Kind.phrase, several];
      if (end === i + 1)
        return s === Tag.determiner && !isOwner(n, i, stop, spell) ? [Kind.pronoun, end] : [0, end];
      return [Kind.phrase, end];
    }
    case Tag.sourceNoun:
    case Tag.personNoun: {
      const end = endOfName(n, i, stop, spell);
      return [end > i + 1 && n.tag[end - 1] === Tag.capital ? Kind.name : Kind.noun, end];
    }
    case Tag.word:
      if (isAccordingTo(n, i) && n.lexicon.afterAccordingTo.has(spell(i))) return [Kind.pronoun, i + 1];
      return chunkOfNoun(n, i, stop, spell);
    case Tag.past:
    case Tag.gerund:
      return chunkOfNoun(n, i, stop, spell);
    default:
      return [0, i + 1];
  }
}

/** End of "uno de los vecinos", "um dos organizadores", "un des pêcheurs", where nouns come first; 0 where it is none. */
function endOfPartitive(n: Narration, i: number, stop: number, spell: Spell): number {
  const { lexicon, tag } = n;
  if (!lexicon.grammar.functionWords.nounsComeFirst || tag[i + 1] !== MARKER_TAGS.of) return 0;
  if (!lexicon.introducing.has(spell(i))) return 0;
  const noun = tag[i + 2] === Tag.determiner ? i + 3 : i + 2;
  const isOfSeveral = noun < stop && lexicon.grammar.sources.people.has(spell(noun));
  return isOfSeveral ? endOfPhrase(n, noun, stop, spell) : 0;
}

/** "According to" just before a unit. */
const isAccordingTo = (n: Narration, i: number): boolean =>
  i > 1 && n.tag[i - 2] === Tag.according && n.tag[i - 1] === MARKER_TAGS.to;

/** "Senior officials", "defeated candidates": a noun for people closes the phrase within three words. */
function chunkOfNoun(n: Narration, i: number, stop: number, spell: Spell): [number, number] {
  for (let j = i + 1; j < Math.min(stop, i + 4); j++) {
    const next = n.tag[j]!;
    if (isNoun(next)) {
      const end = endOfName(n, j, stop, spell);
      return [n.tag[end - 1] === Tag.capital ? Kind.name : Kind.noun, end];
    }
    if (next !== Tag.word && next !== Tag.past) break;
  }
  return [0, i + 1];
}
