import { withoutAccents } from '../../text/characters.ts';
import { Gap } from '../../text/tokens.ts';
import type { NameContext } from './first-pass.ts';
import { IN_CAPITALS, NameEvidence } from './name-evidence.ts';
import { isUnlabelled, labelName } from './name-labels.ts';

/** How far behind a name a pronoun may stand for it, in tokens. */
const REACH = 30;

/**
 * Completes the labels of full names whose family name is a word of the language, "Sam Price" and "Nina Hall": the
 * first where nothing says otherwise, the second where something says that it is a person. Linear.
 */
export function completeNamesOfWords(context: NameContext, labels: Uint8Array): void {
  if (context.language.names.evident.commonSurnames.size === 0) return;
  new NamesOfWordsReader(context, labels).complete();
}

class NamesOfWordsReader extends NameEvidence {
  complete(): void {
    const { runs, runStart, runEnd, lineCase } = this.context.candidates;
    const doubtful: number[] = [];
    const speakers = this.speakersByOneWord();
    for (let r = 0; r < runs; r++) {
      const start = runStart[r]!;
      if (runEnd[r] !== start + 2 || lineCase[start] === IN_CAPITALS) continue;
      if (!isUnlabelled(this.labels, start, start + 2) || !this.mayBeFullName(start)) continue;
      if (this.isSure(start) || this.isPerson(start, speakers)) labelName(this.labels, start, start + 2);
      else doubtful.push(start);
    }
    for (const start of doubtful) if (this.isListed(start)) labelName(this.labels, start, start + 2);
  }

  /** A given name and a family name, not where a place or the name of something stands. */
  private mayBeFullName(start: number): boolean {
    if (this.tokens.gap[start + 1] !== Gap.blank) return false;
    const { commonSurnames, surnamesOfPlaces, wordsAsGivenNames, placing } = this.words;
    const surname = this.lower(start + 1);
    if (!commonSurnames.has(surname) && !surnamesOfPlaces.has(surname)) return false;
    if (!this.isGivenName(start) && !wordsAsGivenNames.has(this.lower(start))) return false;
    const before = this.isInLine(start) ? this.lower(start - 1) : '';
    return !this.context.language.roles.phrase.definiteArticles.has(before) && !placing.has(before);
  }

  /** "Sam Price laughed", "by Ian Pope.": a name of no place, and nothing that goes on from it. */
  private isSure(start: number): boolean {
    if (!this.words.commonSurnames.has(this.lower(start + 1)) || !this.isGivenName(start)) return false;
    return this.isClosed(start + 2) || this.isVerb(start + 2);
  }

  /** Whether the words around the name, or the text elsewhere, have it speak, feel, be so old or be "she". */
  private isPerson(start: number, speakers: ReadonlySet<string>): boolean {
    const end = start + 2;
    const { speaking, deedsOfPeople, talkedTo } = this.words;
    const next = this.isInLine(end) ? this.lower(end) : '';
    if (speaking.has(next) || deedsOfPeople.has(next) || speakers.has(this.lower(start + 1))) return true;
    if (next === ',' && (this.isWho(end + 1) || this.isAge(end + 1))) return true;
    const before = this.isInLine(start) ? this.lower(start - 1) : '';
    if ((talkedTo.has(before) || speaking.has(before)) && this.isClosed(end)) return true;
    return this.isMeantByPronoun(start);
  }

  /** "34," */
  private isAge(i: number): boolean {
    return /^\d{1,2}$/.test(this.lower(i)) && /^[,.]$/.test(this.lower(i + 1));
  }

  private isWho(i: number): boolean {
    return this.names.classes.relativePronouns.has(this.lower(i)) && !this.isWhich(i);
  }

  private isWhich(i: number): boolean {
    return this.names.otherThings.whichPronouns.has(this.lower(i));
  }

  /** "Nina Hall shut the door. “Come in,” she said": a pronoun of the given name's sex, and nobody else it may mean. */
  private isMeantByPronoun(start: number): boolean {
    const { pronouns, female, male, femaleGivenNames, maleGivenNames } = this.names.gender;
    const given = withoutAccents(this.lower(start));
    const sex = femaleGivenNames.has(given) ? female : maleGivenNames.has(given) ? male : null;
    const { tokens } = this;
    if (!this.isAgent(start) && this.isSomebodyBefore(start)) return false;
    let sentences = 0;
    for (let i = start + 2; i < tokens.count && i < start + REACH && sentences < 3; i++) {
      if (this.labels[i]) return false;
      const word = this.lower(i);
      if (pronouns.has(word)) return sex === null || sex.has(word);
      if (/^[.!?]$/.test(word) || tokens.gap[i]! >= Gap.line) sentences++;
    }
    return false;
  }

  /** Whether the name opens a sentence and does what hardly a place does. */
  private isAgent(start: number): boolean {
    const verb = this.lower(start + 2);
    return (
      this.context.candidates.opens[start] === 1 &&
      this.isInLine(start + 2) &&
      /^\p{L}/u.test(verb) &&
      !this.words.deedsOfPlaces.has(verb) &&
      !this.isClosed(start + 2)
    );
  }

  private isSomebodyBefore(start: number): boolean {
    for (let i = start - 1; i >= 0 && i > start - REACH; i--) if (this.labels[i]) return true;
    return false;
  }

  /** "Ian Pope, Dee Hall and Rose Field": beside a name that was found. */
  private isListed(start: number): boolean {
    const { conjunctions } = this.names;
    const end = start + 2;
    let before = start - 1;
    if (conjunctions.has(this.lower(before))) before--;
    if (this.lower(before) === ',' && before === start - 2) before--;
    const isBehind = before < start - 1 || this.lower(before) === ',';
    if (isBehind && this.labels[this.lower(before) === ',' ? before - 1 : before]) return true;
    let next = end;
    if (this.lower(next) === ',') next++;
    if (conjunctions.has(this.lower(next))) next++;
    return next > end && this.labels[next] === 1;
  }

  /** The words that say something by themselves somewhere: "Hall said", "said Ward". */
  private speakersByOneWord(): ReadonlySet<string> {
    const { runs, runStart, runEnd, opens } = this.context.candidates;
    const { speaking } = this.words;
    const { definiteArticles } = this.context.language.roles.phrase;
    const found = new Set<string>();
    for (let r = 0; r < runs; r++) {
      const i = runStart[r]!;
      if (runEnd[r] !== i + 1) continue;
      const before = this.isInLine(i) ? this.lower(i - 1) : '';
      const speaks = this.isInLine(i + 1) && speaking.has(this.lower(i + 1));
      if (definiteArticles.has(before)) continue;
      if (speaks || (!opens[i] && speaking.has(before))) found.add(this.lower(i));
    }
    return found;
  }

  /** Also before an "and", and where the name owns something: nothing goes on there either. */
  protected override isClosed(end: number): boolean {
    const word = this.lower(end);
    return super.isClosed(end) || this.names.conjunctions.has(word) || this.names.isPossessive(word);
  }

  private isVerb(i: number): boolean {
    if (!this.isInLine(i)) return false;
    const { quotations, roles, names } = this.context.language;
    const word = this.lower(i);
    if (roles.phrase.endingVerbs.has(word) || names.classes.personVerbs.has(word)) return true;
    const made = quotations.functionWords.classByEnding(word);
    return made === 'past' || made === 'auxiliary';
  }
}
