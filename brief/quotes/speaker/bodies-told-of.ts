import type { Candidate, Spell } from '../parse/candidates.ts';
import { beginningAt } from '../parse/candidates-at.ts';
import { type Narration, opensSentence, sentenceStart } from '../parse/narration.ts';
import { FINITE_TAGS, MARKER_TAGS, Tag } from '../parse/tags.ts';
import { sourceKind } from '../voice/source-kind.ts';
import type { Genders } from './genders.ts';
import { appearanceAfter, type MentionIndex } from './mention-index.ts';
import type { Strangers } from './strangers.ts';

type Gender = 'female' | 'male';

/**
 * Finds the body or the paper that he or she stands for, in a language where they do: "La commission a voté. Elle estime …",
 * "Le rapport est sévère. Il note …".
 */
export class BodiesToldOf {
  /** What pronouns were found to stand for, by their first units. */
  private readonly meant = new Map<number, Candidate>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
    private readonly candidates: readonly (readonly Candidate[])[],
    private readonly genders: Genders,
    private readonly strangers: Strangers,
  ) {}

  /** Whether a pronoun was found to stand for a body or a paper. */
  isMeantBy(source: Candidate): boolean {
    return this.meant.has(source.from);
  }

  /**
   * The subject of the sentence before that of a pronoun, where it is a body or a paper of the pronoun's gender and that sentence
   * tells of nobody whom the pronoun may mean; null for none. One inside its sentence has to be allowed to.
   */
  before(source: Candidate, gender: Gender, mayBeInside: boolean): Candidate | null {
    const { tag, paragraphs, lexicon } = this.narration;
    if (!lexicon.grammar.pronouns.genderOfBody) return null;
    if (!mayBeInside && !this.opensClause(source)) return null;
    const opening = sentenceStart(this.narration, source.from);
    if (opening <= paragraphs[source.paragraph]!) return null;
    const begins = sentenceStart(this.narration, opening - 1);
    const here = this.candidates[source.paragraph]!;
    const subject = beginningAt(here, begins);
    if (!subject || this.tellsOfPerson(begins, source.from, gender)) return null;
    const body = this.meant.get(begins) ?? this.bodyOf(subject, gender);
    const isAgain = body === this.meant.get(begins);
    if (!body || (isAgain && this.genderOf(body) !== gender)) return null;
    // a verb that no list has is taken for the noun's
    const whole = isAgain || FINITE_TAGS.has(tag[body.to]!) ? body : { ...body, to: body.head + 1 };
    this.meant.set(source.from, whole);
    return whole;
  }

  private bodyOf(subject: Candidate, gender: Gender): Candidate | null {
    const { kind, isKnown } = sourceKind(this.narration, this.spell, subject);
    const isThing = kind === 'document' || (kind === 'organisation' && !this.isDescribed(subject));
    return isKnown && isThing && this.genderOf(subject) === gender ? subject : null;
  }

  private genderOf({ from, head }: Candidate): Gender | null {
    const { genderOfBody } = this.narration.lexicon.grammar.pronouns;
    return genderOfBody?.(this.spell(from), this.spell(head)) ?? null;
  }

  /** "La ville est belle", "le club a été fondé en mai": such a sentence tells of it as of a thing. */
  private isDescribed({ to }: Candidate): boolean {
    const { tag, word, lexicon } = this.narration;
    // "le gouvernement s’est donné"
    if (lexicon.ofThemselves.has(this.spell(to))) return false;
    const isHave = tag[to] === Tag.auxiliary && !lexicon.passive.has(word[to]!);
    return lexicon.passive.has(word[isHave ? to + 1 : to]!);
  }

  /** "Elle estime", "Mais elle estime". */
  private opensClause({ from }: Candidate): boolean {
    const n = this.narration;
    return opensSentence(n, from) || (opensSentence(n, from - 1) && n.tag[from - 1] === MARKER_TAGS.but);
  }

  /** Whether somebody is told of in [from, to) who may be of a gender. */
  private tellsOfPerson(from: number, to: number, gender: Gender): boolean {
    const { start } = this.narration;
    const { appearances } = this.index;
    for (let i = appearanceAfter(this.index, start[from]!); i < appearances.length; i++) {
      const a = appearances[i]!;
      if (a.unit >= to) break;
      if (a.told && (this.genders.genderOf(a.person) ?? gender) === gender) return true;
    }
    return this.strangers.isMetIn(from, to);
  }
}
