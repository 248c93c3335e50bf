import type { Span } from '../../article.ts';
import type { Spell } from '../parse/candidates.ts';
import { type Narration, sentenceStart } from '../parse/narration.ts';
import { isInMarks, MARKER_TAGS, PREPOSITION_TAGS, Tag } from '../parse/tags.ts';
import { asInitials, initialsOfAll, isFormOf } from './forms-of-names.ts';
import {
  type Appearance,
  appearanceAfter,
  firstMentions,
  type MentionIndex,
  unitOfMention,
} from './mention-index.ts';

/** How far from a name what describes it may stand, in units. */
const DESCRIPTION = 8;
/** The same in a clause about them: "Ann Lee, who in 2005 became the first woman to be a governor". */
const DESCRIBING_CLAUSE = 14;

/** What closes the words that tell who somebody is. */
const ENDS_ASIDE: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.colon,
  Tag.comma,
  Tag.quotation,
  Tag.saying,
  Tag.stop,
]);

/** Reads what the words right beside somebody's name tell of them. */
export class WordsBeside {
  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {}

  /** Whether they give somebody one of these roles. */
  tellRole(person: number, words: readonly string[]): boolean {
    return firstMentions(this.index, person).some((m) => this.describedAs(m, words));
  }

  /** Whether these letters stand in brackets before the name. */
  haveInBrackets(person: number, letters: string): boolean {
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      return this.narration.tag[unit - 1] === Tag.closing && this.spell(unit - 2) === letters;
    });
  }

  /** "Ann Lee, 34, …" for "the 34-year-old". */
  tellAge(person: number, years: string): boolean {
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      const n = this.narration;
      for (let u = unit + 1; u < Math.min(n.count, unit + 7); u++) if (this.spell(u) === years) return true;
      return false;
    });
  }

  /** Whether they have one of these names in them, in any form, or its letters. */
  tellName(person: number, names: readonly string[]): boolean {
    const n = this.narration;
    const initials = initialsOfAll(names);
    const has = (word: string) =>
      names.some((name) => isFormOf(name, word)) || (names.length > 1 && asInitials(word) === initials);
    return firstMentions(this.index, person).some((m) => {
      const unit = unitOfMention(this.index, m);
      if (isInMarks(n.tag[unit])) return false;
      const before = this.index.appearances[appearanceAfter(this.index, m.start) - 1];
      let first = Math.max(unit - DESCRIPTION, before ? this.behindPlaceOf(before) : 0);
      for (let u = first; before && u < unit; u++) if (this.joinsNext(u)) first = u + 1;
      for (let u = first; u < unit; u++)
        if (n.sentence[u] === n.sentence[unit] && has(this.spell(u))) return true;
      let next = unit;
      while (next < n.count && n.start[next]! < m.end) next++;
      // "Ann Lee of Norland met …": only the name behind "of" is hers
      const isOf = n.tag[next] === MARKER_TAGS.of;
      if (n.tag[next] !== Tag.comma && !isOf) return false;
      for (let u = next + 1; u < Math.min(n.count, next + DESCRIPTION) && !ENDS_ASIDE.has(n.tag[u]!); u++) {
        if (isOf && n.tag[u] !== Tag.capital) break;
        if (has(this.spell(u))) return true;
      }
      return false;
    });
  }

  /** "The president of the club, Ann Lee" and "Ann Lee, president of the club, …". */
  private describedAs(mention: Span, words: readonly string[]): boolean {
    const n = this.narration;
    const { nouns } = n.lexicon.language.roles;
    const unit = unitOfMention(this.index, mention);
    // "…," explained the pilot, "… Lee …": what stands around a quotation tells nothing of whom it names
    if (isInMarks(n.tag[unit])) return false;
    const isRole = (u: number): boolean => {
      const word = this.spell(u);
      // "Mayor-elect Ann Lee"
      if (n.tag[u + 1] === Tag.dash && n.end[u] === n.start[u + 1]) return false;
      return words.includes(word) || words.includes(nouns.titleNouns.get(word) ?? '-');
    };
    const ends = (u: number): boolean => {
      const tag = n.tag[u]!;
      return (
        n.sentence[u] !== n.sentence[unit] ||
        tag === Tag.saying ||
        tag === Tag.auxiliary ||
        tag === Tag.quotation
      );
    };
    // "Senator Ann Lee met the trader Ben Obi": what stands before another name is not his
    const before = this.index.appearances[appearanceAfter(this.index, mention.start) - 1];
    const edge = Math.max(unit - DESCRIPTION, before ? before.unit : 0);
    let next = unit;
    while (next < n.count && n.start[next]! < mention.end) next++;
    const isApposition =
      n.tag[next] === Tag.comma || n.tag[next] === Tag.stop || n.tag[next] === Tag.quotation;
    const opensWithAdjunct = PREPOSITION_TAGS.has(n.tag[sentenceStart(n, unit)]!);
    // "…," said the judge to Ann Lee; "The judge met Ann Lee"
    const lastBefore = n.tag[unit - 1] ?? 0;
    const { nounsComeFirst } = n.lexicon.grammar.functionWords;
    const isAnothers =
      !nounsComeFirst &&
      (PREPOSITION_TAGS.has(lastBefore) ||
        ((lastBefore === Tag.past || lastBefore === Tag.word) && !nouns.isRole(this.spell(unit - 1))));
    for (let u = unit - 1; u >= edge && !isAnothers && !ends(u); u--) {
      // "The Sheriff Court heard that Lee …", "Through an aide, Lee said …": not hers
      if (n.tag[u] === MARKER_TAGS.that || (n.tag[u] === Tag.comma && opensWithAdjunct && !isApposition))
        break;
      if (before && this.joinsNext(u)) break;
      if (isRole(u)) return true;
    }
    if (n.tag[next] !== Tag.comma || n.tag[next + 1] === MARKER_TAGS.and) return false;
    let told = false;
    const reach = n.tag[next + 1] === Tag.who ? DESCRIBING_CLAUSE : DESCRIPTION;
    // "Ann Lee, 47, wept as Judge Ben Obi spoke": what stands before another name is his
    const after = this.index.appearances[appearanceAfter(this.index, n.end[next]!)];
    const last = after ? Math.min(next + reach, after.unit - 1) : next + reach;
    for (let u = next + 1; u < n.count && u <= last; u++) {
      // "Ann Lee, 19, whose aunt": she is not the aunt
      if (n.lexicon.ofWhom.has(n.word[u]!)) return told;
      // "…, Ann Lee, the governor said": the role is the subject of a clause of its own
      if (ends(u)) return told && n.sentence[u] !== n.sentence[unit];
      if (told && n.tag[u] === Tag.comma) return true;
      told ||= isRole(u);
    }
    return told && !(after && last < next + reach);
  }

  /** "Ann Lee, Norland's minister, and Ben Obi": whether the "and" of a comma stands at a unit; what is before it is hers. */
  private joinsNext(unit: number): boolean {
    return this.narration.tag[unit] === MARKER_TAGS.and && this.narration.tag[unit - 1] === Tag.comma;
  }

  /** The unit behind a name, and behind where they are of: "Ann Lee of Norland met Ben Obi" tells nothing of Ben Obi. */
  private behindPlaceOf({ unit, end }: Appearance): number {
    const n = this.narration;
    let next = unit + 1;
    while (next < n.count && n.start[next]! < end) next++;
    if (n.tag[next] !== MARKER_TAGS.of) return unit + 1;
    do next++;
    while (n.tag[next] === Tag.capital);
    return next;
  }
}
