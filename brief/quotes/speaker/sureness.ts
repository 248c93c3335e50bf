import type { Span } from '../../article.ts';
import type { SurenessWeights } from '../../grammar/quotations.ts';
import type { FoundQuotation } from '../found-quotations.ts';
import { sigmoid } from '../linear-model.ts';
import type { Candidate, Spell } from '../parse/candidates.ts';
import type { Narration } from '../parse/narration.ts';
import { Tag } from '../parse/tags.ts';
import { ageOf } from './ages.ts';
import { appearanceAfter, firstMentions, type MentionIndex, unitAt } from './mention-index.ts';
import type { Resolution } from './resolution.ts';

/** What tells how sure it is that a quotation is the person's whose name it gets. */
export interface NameEvidence {
  /** 0 to 1, each by itself: that the source is the quotation's, and that the source stands for the person. */
  readonly sureOfSource: number;
  readonly sureOfPerson: number;
  /** The text has no more than one word of their name. */
  readonly isOneWord: boolean;
  /** The text tells what they are, by a role, a title or an age. */
  readonly isToldOf: boolean;
  /** A verb reports it. */
  readonly hasVerb: boolean;
  /** Source and quotation stand sentences apart. */
  readonly isFar: boolean;
  /** How many others are named between source and quotation, two at most. */
  readonly othersBetween: number;
}

/** Less sure than this of source and person together, a name is not given, whatever else speaks for it. */
const LEAST_OF_BOTH = 0.5;

/** Less sure than this of a name, it is not given. Chosen by cross-validation. */
const LEAST_OF_NAME = 0.62;

/** So many sentences apart are far. */
const FAR = 3;

/** More names between a source and its quotation are not looked at. */
const MOST_BETWEEN = 32;

/** The probabilities beyond which none is taken at its word. */
const LEAST = 0.01;
const MOST = 0.99;

const logOdds = (probability: number): number => {
  const p = Math.min(MOST, Math.max(LEAST, probability));
  return Math.log(p / (1 - p));
};

/**
 * The probability, 0 to 1, that a quotation is the person's: logistic regression over what speaks for and against it. The
 * weights are a language's, learned from quotations marked by hand (tools/training/cards/quotes.md).
 */
export function sureOfName(evidence: NameEvidence, weights: SurenessWeights): number {
  const { sureOfSource, sureOfPerson, isOneWord, isToldOf, hasVerb, isFar, othersBetween } = evidence;
  let sum = weights.bias + weights.source * logOdds(sureOfSource) + weights.person * logOdds(sureOfPerson);
  if (!isToldOf) sum += isOneWord ? weights.untold + weights.onlyWord : weights.untold;
  if (!hasVerb) sum += weights.noVerb;
  if (isFar) sum += weights.far;
  return sigmoid(sum + othersBetween * weights.otherBetween);
}

/** Whether a name is a single word, and no initials stand for more: "Lund", not "A.Lund". */
const isOneWord = (name: string): boolean => !/[\s.]/.test(name);

/** Whether a source and a quotation, units of the narration, stand sentences apart. */
const isFar = ({ sentence }: Narration, source: Candidate, quotation: number): boolean =>
  Math.abs(sentence[source.from]! - sentence[quotation]!) >= FAR;

/** How many people but one, an index, are named between a source and a quotation; two at most. */
function othersBetween(
  { start, end }: Narration,
  index: MentionIndex,
  source: Candidate,
  quotation: Span,
  person: number,
): number {
  const isBehind = start[source.from]! >= quotation.end;
  const from = isBehind ? quotation.end : end[source.to - 1]!;
  const to = isBehind ? start[source.from]! : quotation.start;
  const { appearances } = index;
  const first = appearanceAfter(index, from);
  let other = -1;
  for (let i = first; i < Math.min(appearances.length, first + MOST_BETWEEN); i++) {
    const a = appearances[i]!;
    if (a.end > to) break;
    if (a.person === person || a.person === other) continue;
    if (other >= 0) return 2;
    other = a.person;
  }
  return other < 0 ? 0 : 1;
}

/** How sure the names of a text's quotations are, asked in text order. */
export class Sureness {
  /** Less sure than this, a quotation gets no name. */
  readonly least: number;
  private readonly weights: SurenessWeights | null;
  /** Of the quotations asked for, whose they are and how sure that is. */
  private readonly known = new Map<object, { readonly person: number; readonly sure: number }>();

  constructor(
    private readonly narration: Narration,
    private readonly index: MentionIndex,
    private readonly spell: Spell,
  ) {
    this.weights = narration.lexicon.grammar.speakers.sureness;
    this.least = this.weights ? LEAST_OF_NAME : LEAST_OF_BOTH;
  }

  /**
   * The probability, 0 to 1, that a quotation is the person's whom its source stands for, the same for all parts of one; without
   * weights in its language that of source and person together. 0 for nobody.
   */
  of(found: FoundQuotation, source: Candidate, { person, sure }: Resolution): number {
    if (person < 0) return 0;
    const both = found.sureOfSource * sure;
    if (!this.weights || both < LEAST_OF_BOTH) return both;
    const before = found.goesOnFrom && this.known.get(found.goesOnFrom);
    const probability =
      before?.person === person
        ? before.sure
        : sureOfName(this.evidenceFor(found, source, person, sure), this.weights);
    this.known.set(found.quotation, { person, sure: probability });
    return probability;
  }

  private evidenceFor(
    { start, end, cue, sureOfSource }: FoundQuotation,
    source: Candidate,
    person: number,
    sureOfPerson: number,
  ): NameEvidence {
    const { name, role } = this.index.people[person]!;
    return {
      sureOfSource,
      sureOfPerson,
      isOneWord: isOneWord(name),
      isToldOf: role !== null || this.isDescribed(source, person) || this.isTitled(person),
      hasVerb: cue !== null,
      isFar: isFar(this.narration, source, unitAt(this.narration, start)),
      othersBetween: othersBetween(this.narration, this.index, source, { start, end }, person),
    };
  }

  /** "A nurse called Katya", "her brother", "14-year-old Zoe": whether a source says more than the person's name. */
  private isDescribed({ from, to }: Candidate, person: number): boolean {
    const { start, tag } = this.narration;
    const first = this.index.appearances[appearanceAfter(this.index, start[from]!)];
    if (first?.person === person && first.unit < to) return first.unit > from;
    return tag[from] === Tag.determiner && to > from + 1;
  }

  /** "Lord Bingham", "Katya, 54,": whether a title or an age is told of somebody. */
  private isTitled(person: number): boolean {
    const { narration: n, index, spell } = this;
    const { formsOfAddress, titles } = n.lexicon.language.names.classes;
    const isTitle = (word: string) => titles.has(word) || formsOfAddress.has(word);
    const hasTitle = firstMentions(index, person).some(({ start }) => {
      const before = unitAt(n, start) - 1;
      return before >= 0 && isTitle(spell(before).replace('.', ''));
    });
    return hasTitle || ageOf(n, index, spell, person) !== null;
  }
}
