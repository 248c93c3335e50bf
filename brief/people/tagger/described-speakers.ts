import { Gap } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { NameContext } from './first-pass.ts';
import { IN_CAPITALS, NameEvidence } from './name-evidence.ts';
import { isUnlabelled, labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/** How far behind its article the noun of an apposition stands, and behind that the verb, in tokens. */
const LONGEST_PHRASE = 5;
const LONGEST_APPOSITION = 16;

/**
 * Completes the labels of one word that says something and is told to be what only people are, "said Ismaray, a mother
 * from Holguin", and of the same word wherever it stands alone. Only where the language has such nouns. Linear.
 */
export function completeDescribedSpeakers(context: NameContext, labels: Uint8Array): void {
  if (context.language.names.evident.plainPeople.size === 0) return;
  new DescribedSpeakerReader(context, labels).complete();
}

class DescribedSpeakerReader extends NameEvidence {
  complete(): void {
    const found = new Set<string>();
    this.eachWord((i) => {
      if (!this.isDescribed(i)) return;
      labelName(this.labels, i, i + 1);
      found.add(this.lower(i));
    });
    if (found.size === 0) return;
    this.eachWord((i) => {
      if (found.has(this.lower(i)) && !this.isBehindPlacing(i)) labelName(this.labels, i, i + 1);
    });
  }

  /** Every run of one word that may be a name and has no label. */
  private eachWord(visit: (token: number) => void): void {
    const { runs, runStart, runEnd, lineCase } = this.context.candidates;
    for (let r = 0; r < runs; r++) {
      const i = runStart[r]!;
      if (runEnd[r] !== i + 1 || lineCase[i] === IN_CAPITALS || !isUnlabelled(this.labels, i, i + 1))
        continue;
      if (this.mayBeName(i)) visit(i);
    }
  }

  /** No word of the language, no title or role, no day or month, nothing that a body or a place is called. */
  private mayBeName(i: number): boolean {
    const form = this.tokens.form[i]!;
    if (this.context.words.facts[form]! & (Word.common | Word.title | Word.role)) return false;
    if (this.tokens.flags[form]! & (Form.allCaps | Form.initials)) return false;
    const word = this.lower(i);
    const { adverbEndings, months, nationalities, singularsOf, weekdays } = this.names.edges;
    const { bodyNames, namedAfter, neverSurnames } = this.names.otherThings;
    if ([months, weekdays, bodyNames, namedAfter, neverSurnames].some((words) => words.has(word)))
      return false;
    if (adverbEndings.some((ending) => word.endsWith(ending))) return false;
    return !singularsOf(word).some((one) => nationalities.has(one));
  }

  private isDescribed(i: number): boolean {
    if (this.isBehindPlacing(i) || this.lower(i + 1) !== ',' || !this.isInLine(i + 1)) return false;
    const isAged = /^\d{2}$/.test(this.lower(i + 2)) && ',.'.includes(this.lower(i + 3));
    const isSaid = this.isSpeaking(i - 1) && this.isInLine(i);
    if (isAged && isSaid) return true;
    const article = isAged ? i + 4 : i + 2;
    const noun = this.nounBehind(article);
    if (noun < 0) return false;
    return isSaid || this.isAccordingTo(i) || (this.opensClause(i) && this.saysBehind(noun + 1));
  }

  /** The noun for what only a person is, of ", a young mother from": closed by a mark, a link or a clause; -1 for none. */
  private nounBehind(article: number): number {
    const { indefiniteArticles, links } = this.context.language.roles.phrase;
    const { relativePronouns } = this.names.classes;
    if (!indefiniteArticles.has(this.lower(article))) return -1;
    for (let at = article + 1; at <= article + LONGEST_PHRASE && this.isInLine(at); at++) {
      const next = this.isInLine(at + 1) ? this.lower(at + 1) : '.';
      const isClosed = ',.;”"'.includes(next) || links.has(next) || relativePronouns.has(next);
      if (this.words.plainPeople.has(this.lower(at)) && (isClosed || this.words.placing.has(next))) return at;
      if (links.has(this.lower(at)) || !/^\p{L}/u.test(this.lower(at))) return -1;
    }
    return -1;
  }

  /** Whether the apposition's first comma is before a verb of saying: "Upstairs, a maid, in tears, said" is nobody's name. */
  private saysBehind(from: number): boolean {
    for (let at = from; at < from + LONGEST_APPOSITION && this.isInLine(at); at++) {
      if (this.lower(at) === ',') return this.isSpeaking(at + 1);
      if ('.;:!?”"'.includes(this.lower(at))) return false;
    }
    return false;
  }

  private isSpeaking(i: number): boolean {
    return this.context.language.quotations.reporting.saying.has(this.lower(i));
  }

  private isAccordingTo(i: number): boolean {
    return this.context.language.quotations.reporting.accordingTo.some((phrase) =>
      phrase.every((word, k) => this.lower(i - phrase.length + k) === word),
    );
  }

  /** At the start of a sentence, or right behind a quotation. */
  private opensClause(i: number): boolean {
    return this.context.candidates.opens[i] === 1 || '”"'.includes(this.lower(i - 1));
  }

  private isBehindPlacing(i: number): boolean {
    return i > 0 && this.tokens.gap[i] === Gap.blank && this.words.placing.has(this.lower(i - 1));
  }
}
