import { Char, factsOf } from '../../text/characters.ts';
/** What the words around the noun of a role tell of who is meant: "the former Uruguayan union leader". */
import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';

/** The names that say which holder of a role is meant: "Uruguayan" of "the Uruguayan leader", "Roads" of "the minister of Roads". */
export function modifiersOf(
  { tag, lexicon }: Narration,
  spell: Spell,
  { from, to, head }: Candidate,
): string[] {
  const { attributes, sameCountry } = lexicon.grammar.speakers;
  const names: string[] = [];
  for (let u = from; u < to; u++) {
    const word = spell(u);
    // "the Oscar-winning actor"
    const isName = u !== head && tag[u] === Tag.capital && !attributes.has(word.slice(word.lastIndexOf('-')));
    const country = sameCountry.get(word);
    // "the French coach" is the France coach
    if (isName && country) names.push(country);
    if (isName) names.push(word);
  }
  return names;
}

/** "Cyclist" of "the lawyer for the cyclist": whom a role serves. */
export function servedBy({ tag }: Narration, spell: Spell, { to, head }: Candidate): string[] {
  const words: string[] = [];
  if (tag[head + 1] === MARKER_TAGS.for)
    for (let u = head + 2; u < to; u++)
      if (tag[u] === Tag.capital || KINDS.has(tag[u]!)) words.push(spell(u));
  return words;
}

/** What a body's name goes over. */
const INSIDE_BODY: ReadonlySet<number> = new Set([MARKER_TAGS.and, MARKER_TAGS.of, Tag.determiner]);

/**
 * "Diputación" and "Lugo" of "el presidente de la Diputación de Lugo": the capitals behind a noun that comes first, also beyond the
 * source; none elsewhere.
 */
export function bodyOf(
  { tag, lexicon, sentence }: Narration,
  spell: Spell,
  { to, head }: Candidate,
): string[] {
  const names: string[] = [];
  if (!lexicon.grammar.functionWords.nounsComeFirst) return names;
  for (let u = head + 1; u < tag.length && sentence[u] === sentence[head]; u++) {
    if (tag[u] === Tag.capital) names.push(spell(u));
    else if (u >= to && !INSIDE_BODY.has(tag[u]!)) break;
  }
  return names;
}

/** The nouns behind "of" that tell a role from others. */
const KINDS: ReadonlySet<number> = new Set([Tag.personNoun, Tag.sourceNoun, Tag.word]);

/** What stands before a noun and says something of whoever is meant, but not which one: "the ousted minister". */
const SAYS_OF: ReadonlySet<number> = new Set([
  Tag.adverb,
  Tag.capital,
  Tag.gerund,
  Tag.number,
  Tag.past,
  Tag.possessive,
]);

/**
 * The words around the noun of a role that tell it from others of the kind: "finance" of "the new finance minister",
 * "country" of "the president of the country".
 */
export function kindOf({ tag, lexicon }: Narration, spell: Spell, { from, to, head }: Candidate): string[] {
  const { attributes, contrasts, ranks, yearsOf } = lexicon.grammar.speakers;
  const words: string[] = [];
  for (let u = from + 1; u < head; u++) {
    const word = spell(u);
    const saysOf = SAYS_OF.has(tag[u]!) || attributes.has(word) || yearsOf(word) !== null;
    if (ranks.has(word) || contrasts.has(word) || !saysOf) words.push(word);
  }
  for (let u = head + 1; u < to; u++) if (KINDS.has(tag[u]!)) words.push(spell(u));
  return words;
}

/** "The former minister", "the ex-minister": somebody else than the one who is. */
export function isFormer({ lexicon }: Narration, spell: Spell, { from, head }: Candidate): boolean {
  const { noLonger } = lexicon.grammar.speakers;
  for (let u = from + 1; u <= head; u++)
    if (noLonger.has(spell(u)) || noLonger.has(spell(u).split('-', 1)[0]!)) return true;
  return false;
}

/** "Union" of "the union leader": the noun before a general one that says what somebody leads; null for none. */
export function fieldOf({ tag, lexicon }: Narration, spell: Spell, { from, head }: Candidate): string | null {
  if (head < from + 2 || tag[head - 1] !== Tag.sourceNoun || !lexicon.hypernyms.has(spell(head))) return null;
  return spell(head - 1);
}

/** "Mother" of "mother-of-two"; null for other words. */
export function parentIn({ lexicon }: Narration, word: string): string | null {
  const { nouns, phrase } = lexicon.language.roles;
  const [parent, link, count] = word.split('-');
  return count && nouns.kin.has(parent!) && phrase.links.has(link!) ? parent! : null;
}

/** The words of a text, with their stops ("mr."): whatever is no letter parts them. */
export function lettersOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (factsOf(unit) & Char.letter || unit === 0x2e) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}
