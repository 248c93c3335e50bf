import type { RoleNouns } from '../../grammar/roles.ts';
import { withoutStop } from '../../text/characters.ts';
import { tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { NameContext } from './first-pass.ts';
import { NameEvidence } from './name-evidence.ts';
import { Word } from './word-classes.ts';

/** Tokens of the longest name that is taken from its surroundings. */
export const LONGEST_NAME = 5;

/** Whether the words of a capitalised run may be a person's name, by themselves. */
export class NameForms extends NameEvidence {
  protected readonly nouns: RoleNouns;

  constructor(context: NameContext, labels: Uint8Array) {
    super(context, labels);
    this.nouns = context.language.roles.nouns;
  }

  /** No word of the language, no title, no letters, and no part of another thing's name. */
  protected mayBeName(start: number, end: number): boolean {
    if (end - start > LONGEST_NAME || start >= end) return false;
    const { facts } = this.context.words;
    const { edges, otherThings } = this.names;
    for (let i = start; i < end; i++) {
      const form = this.tokens.form[i]!;
      const fact = facts[form]!;
      if (fact & Word.particle && i > start && i < end - 1) continue;
      if (fact & (Word.common | Word.title) || (fact & Word.role && !this.hasArticle(i))) return false;
      if (this.tokens.flags[form]! & Form.allCaps && tokenText(this.tokens, i).length > 1) return false;
      const word = this.lower(i);
      if (edges.singularsOf(word).some((one) => edges.nationalities.has(one))) return false;
      if (otherThings.neverSurnames.has(word) || otherThings.namedAfter.has(word)) return false;
    }
    const first = this.lower(start);
    return !otherThings.placeOpeners.has(first) && !otherThings.institutionOpeners.has(first);
  }

  /** A given name before any word that is no title and ends no other thing's name. */
  protected isNameOfCommonWords(start: number, end: number): boolean {
    return end === start + 2 && this.isGivenName(start) && !this.isOtherThing(end - 1);
  }

  /** Whether a word ends the name of something else. */
  private isOtherThing(i: number): boolean {
    const { namedAfter, neverSurnames } = this.names.otherThings;
    const word = this.lower(i);
    return namedAfter.has(word) || neverSurnames.has(word) || this.names.classes.titles.has(word);
  }

  protected hasParticle(start: number, end: number): boolean {
    const { facts } = this.context.words;
    for (let i = start; i < end; i++) {
      if (facts[this.tokens.form[i]!]! & Word.particle || this.hasArticle(i)) return true;
    }
    return false;
  }

  /** "al-Rahman". */
  private hasArticle(i: number): boolean {
    const dash = this.lower(i).indexOf('-');
    return dash > 0 && this.names.classes.joinedArticles.has(this.lower(i).slice(0, dash));
  }

  protected isCandidate(i: number): boolean {
    return i >= 0 && (this.context.words.facts[this.tokens.form[i]!]! & Word.candidate) !== 0;
  }

  protected isCapital(i: number): boolean {
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0;
  }

  /** Lower-case text of a token without its full stop. */
  protected bare(i: number): string {
    return withoutStop(this.lower(i));
  }
}
