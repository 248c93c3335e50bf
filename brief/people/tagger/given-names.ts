import { withoutAccents } from '../../text/characters.ts';
import { Gap, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/**
 * Completes the labels where a listed given name stands right before another word with a capital, and where the family
 * name of somebody found stands alone: in a language that gives every noun a capital a name finder sees less in it.
 * Only where the language says so. Linear.
 */
export function completeByGivenNames(context: NameContext, labels: Uint8Array): void {
  const { givenNamesTell } = context.language.names.introductions;
  if (!givenNamesTell) return;
  const reader = new GivenNameReader(context, labels, givenNamesTell);
  reader.completeFullNames();
  reader.cutWhatIsOwned();
  reader.completeFamilyNames();
}

class GivenNameReader {
  constructor(
    private readonly context: NameContext,
    private readonly labels: Uint8Array,
    private readonly alsoNouns: ReadonlySet<string>,
  ) {}

  /** "Kurt Strentz", "Anna-Maria von Berg": given names, particles and a family name. */
  completeFullNames(): void {
    const { count } = this.context.tokens;
    for (let i = 0; i < count; i++) {
      if (!this.isGiven(i) || !(this.labels[i] === Label.outside || this.followsLabelledRole(i))) continue;
      if (this.labels[i] === Label.inside) this.labels[i - 1] = Label.outside;
      let end = i + 1;
      while (end < count && this.follows(end) && this.isGiven(end)) end++;
      let family = end;
      while (family < count && this.follows(family) && this.facts(family) & Word.particle) family++;
      if (family < count && this.isFamilyName(family)) end = family + 1;
      if (end - i < 2 && this.labels[i] === Label.outside) continue;
      labelName(this.labels, i, end);
      i = end - 1;
    }
  }

  /** "Karl Webers Rede", found as one name: what stands behind a genitive is owned, where it is a noun or the name is known without. */
  cutWhatIsOwned(): void {
    const { tokens, language } = this.context;
    const { nominativesOf } = language.names;
    if (!nominativesOf) return;
    const known = this.familyNames();
    for (let i = 0; i + 1 < tokens.count; i++) {
      if (this.labels[i] === Label.outside || this.labels[i + 1] !== Label.inside || this.isGiven(i))
        continue;
      const forms = nominativesOf(tokenLower(tokens, i));
      const isOwned =
        (this.facts(i + 1) & (Word.common | Word.role)) !== 0 && this.labels[i] === Label.inside;
      if (forms.length === 0 || !(isOwned || forms.some((form) => known.has(form)))) continue;
      for (let at = i + 1; this.labels[at] === Label.inside; at++) this.labels[at] = Label.outside;
    }
  }

  /** The last words of the names found, in lower case. */
  private familyNames(): ReadonlySet<string> {
    const { tokens } = this.context;
    const known = new Set<string>();
    for (let i = 0; i < tokens.count; i++) {
      if (this.labels[i] !== Label.begin) continue;
      let last = i;
      while (this.labels[last + 1] === Label.inside) last++;
      if (last > i) known.add(tokenLower(tokens, last));
    }
    return known;
  }

  /** "Strentz" and its genitive once "Kurt Strentz" is told of; not what the language has as a word. */
  completeFamilyNames(): void {
    const { tokens } = this.context;
    const known = this.familyNames();
    const { nominativesOf } = this.context.language.names;
    for (let i = 0; i < tokens.count; i++) {
      if (this.labels[i] !== Label.outside || !this.mayBeName(i) || this.facts(i) & Word.common) continue;
      const word = tokenLower(tokens, i);
      const isKnown = known.has(word) || (nominativesOf?.(word).some((form) => known.has(form)) ?? false);
      if (isKnown && !this.isBesideName(i)) this.labels[i] = Label.begin;
    }
  }

  /** Behind a word of place, or behind what is neither a title nor a word of the language. */
  private isBesideName(i: number): boolean {
    if (!this.follows(i)) return false;
    const before = this.facts(i - 1);
    return (
      (before & Word.place) !== 0 ||
      ((before & Word.candidate) !== 0 && !(before & (Word.common | Word.role | Word.title)))
    );
  }

  /** "Jugendwart Dieter Liebe", found from "Jugendwart" on: the first word is what he is. */
  private followsLabelledRole(i: number): boolean {
    if (this.labels[i] !== Label.inside || this.labels[i - 1] !== Label.begin || this.isGiven(i - 1))
      return false;
    return (this.facts(i - 1) & (Word.common | Word.role | Word.title)) !== 0;
  }

  private isFamilyName(i: number): boolean {
    return (
      this.follows(i) && this.labels[i] !== Label.begin && this.mayBeName(i) && !(this.facts(i) & Word.title)
    );
  }

  private mayBeName(i: number): boolean {
    const { tokens } = this.context;
    const flags = tokens.flags[tokens.form[i]!]!;
    return (flags & Form.capital) !== 0 && !(flags & (Form.allCaps | Form.initials | Form.abbreviation));
  }

  private isGiven(i: number): boolean {
    const { tokens, language } = this.context;
    if (!this.mayBeName(i)) return false;
    const { femaleGivenNames, maleGivenNames } = language.names.gender;
    const [first = ''] = withoutAccents(tokenLower(tokens, i)).split('-', 1);
    return (femaleGivenNames.has(first) || maleGivenNames.has(first)) && !this.alsoNouns.has(first);
  }

  private facts(i: number): number {
    return this.context.words.facts[this.context.tokens.form[i]!]!;
  }

  /** Whether a token stands behind another and a blank. */
  private follows(i: number): boolean {
    return i > 0 && this.context.tokens.gap[i] === Gap.blank;
  }
}
