import { withoutAccents } from '../../text/characters.ts';
import { Gap, tokenLower, tokenText } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

/** Words of the longest name in capitals below an article, and letters of its shortest word. */
const LONGEST_CREDIT = 4;
const SHORTEST_IN_CAPITALS = 4;
/** Letters of a compound that is no surname: "Schuhmacher" has one less. */
const SHORTEST_LONG_ROLE = 12;

/**
 * Completes the labels where a listed given name stands alone or right before another word with a capital, and where the
 * family name of somebody found stands alone, and cuts what ran on into a name: in a language that gives every noun a
 * capital a name finder sees less in it. Only where the language says so. Linear.
 */
export function completeByGivenNames(context: NameContext, labels: Uint8Array): void {
  const { givenNamesTell } = context.language.names.introductions;
  if (!givenNamesTell) return;
  const reader = new GivenNameReader(context, labels, givenNamesTell);
  reader.completeFullNames();
  reader.completeBareGivenNames();
  reader.completeCredits();
  reader.cutWhatIsOwned();
  reader.cutWhatRunsOn();
  reader.completeFamilyNames();
  reader.dropNouns();
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
      if (
        !this.isGiven(i) ||
        !(this.labels[i] === Label.outside || this.followsLabelledRole(i) || this.isCutShort(i))
      )
        continue;
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

  /** "Kaiserin Agnes", "sagte Dennis": a given name alone, behind no name and no word of place. */
  completeBareGivenNames(): void {
    const { count } = this.context.tokens;
    for (let i = 0; i < count; i++) {
      if (this.labels[i] !== Label.outside || !this.isWhollyGiven(i) || this.isBesideName(i)) continue;
      const runsOn = i + 1 < count && this.follows(i + 1) && this.facts(i + 1) & Word.candidate;
      if (!runsOn && !this.isAfterLetters(i)) this.labels[i] = Label.begin;
    }
  }

  /** "MEIKE GÜNZEL" behind the last sentence of a line: who wrote it, in capitals. */
  completeCredits(): void {
    const { tokens, candidates } = this.context;
    for (let r = 0; r < candidates.runs; r++) {
      const start = candidates.runStart[r]!;
      const end = candidates.runEnd[r]!;
      const closesLine = end === tokens.count || tokens.gap[end]! >= Gap.line;
      if (!closesLine || end - start < 2 || end - start > LONGEST_CREDIT || !candidates.opens[start])
        continue;
      if (this.isListed(start) && this.areCapitals(start, end)) labelName(this.labels, start, end);
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
      const isNoun = (this.facts(i + 1) & (Word.common | Word.role)) !== 0;
      const isOwned = (isNoun && this.labels[i] === Label.inside) || this.isCompound(i + 1);
      if (forms.length === 0 || !(isOwned || forms.some((form) => known.has(form)))) continue;
      for (let at = i + 1; this.labels[at] === Label.inside; at++) this.labels[at] = Label.outside;
    }
  }

  /** "Die Kantorin", "Carl-Benz-Straße", "Völker- und Menschenrecht", "St. Georg": found alone, and yet no name. */
  dropNouns(): void {
    const { tokens } = this.context;
    const known = this.familyNames();
    for (let i = 0; i < tokens.count; i++) {
      if (this.labels[i] !== Label.begin || this.labels[i + 1] === Label.inside) continue;
      if (known.has(tokenLower(tokens, i))) continue;
      if (
        this.isTorn(i) ||
        this.isLongRole(i) ||
        this.isNamedThing(i) ||
        this.isSaint(i) ||
        (this.isBehindArticle(i) && this.isNoun(i))
      )
        this.labels[i] = Label.outside;
    }
  }

  /** "Karl-Kirchner-Siedlung und der Autobahn", "Klaus Kühlewind HOCHHEIM": particles that link no name, and a dateline. */
  cutWhatRunsOn(): void {
    const { tokens } = this.context;
    const { heldParticles } = this.context.language.names.introductions;
    for (let i = 1; i < tokens.count; i++) {
      if (this.labels[i] !== Label.inside) continue;
      const holders = heldParticles.get(tokenText(tokens, i));
      const isLoose = holders !== undefined && !holders.has(tokenLower(tokens, i - 1));
      const isDateline =
        this.isInCapitals(i) && this.labels[i - 1] === Label.inside && !this.isInCapitals(this.firstOf(i));
      if (!isLoose && !isDateline && !this.isBehindFullName(i)) continue;
      for (let at = i; this.labels[at] === Label.inside; at++) this.labels[at] = Label.outside;
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

  /** "Relativitätstheorie": a word that ends in a common noun, and is no given name. */
  private isCompound(i: number): boolean {
    const { words, tokens } = this.context;
    return words.nouns !== null && words.nouns.head[tokens.form[i]!]! > 0 && !this.isGiven(i);
  }

  /** "Hubertus von der Goltz", found as one word. */
  private isCutShort(i: number): boolean {
    if (this.labels[i] !== Label.begin || this.labels[i + 1] === Label.inside) return false;
    return this.follows(i + 1) && (this.facts(i + 1) & Word.particle) !== 0;
  }

  /** The first token of the name that a token is inside of. */
  private firstOf(i: number): number {
    let first = i;
    while (first > 0 && this.labels[first] === Label.inside) first--;
    return first;
  }

  /** "Elke Mahler Kantorin": a noun behind a given name and a family name. */
  private isBehindFullName(i: number): boolean {
    if (this.labels[i - 1] !== Label.inside || !this.isNoun(i) || this.isGiven(i)) return false;
    const isFamily = (this.facts(i - 1) & (Word.particle | Word.initial | Word.common)) === 0;
    return isFamily && !this.isGiven(i - 1) && this.isGiven(this.firstOf(i));
  }

  private isNoun(i: number): boolean {
    return (this.facts(i) & (Word.common | Word.role)) !== 0 || this.isCompound(i);
  }

  private isBehindArticle(i: number): boolean {
    const { tokens, language } = this.context;
    return this.follows(i) && language.names.classes.beforeNouns.has(tokenLower(tokens, i - 1));
  }

  /** "Immobilienmakler": a compound for what somebody does, longer than the trades that are surnames. */
  private isLongRole(i: number): boolean {
    const word = tokenText(this.context.tokens, i);
    return (this.facts(i) & Word.role) !== 0 && word.length >= SHORTEST_LONG_ROLE && !word.includes('-');
  }

  /** "St. Georg": a parish. */
  private isSaint(i: number): boolean {
    const { tokens, language } = this.context;
    return this.follows(i) && language.names.otherThings.saints.has(tokenLower(tokens, i - 1));
  }

  /** "Völker- und Menschenrecht". */
  private isTorn(i: number): boolean {
    const { tokens } = this.context;
    return i + 1 < tokens.count && tokenText(tokens, i + 1) === '-' && tokens.gap[i + 1] === Gap.none;
  }

  /** "Johanna-Kirchner-Haus": named after somebody. */
  private isNamedThing(i: number): boolean {
    const { tokens, language } = this.context;
    const parts = withoutAccents(tokenLower(tokens, i)).split('-');
    const [first = ''] = parts;
    const last = parts.at(-1)!;
    if (parts.length < 2 || !this.isGivenName(first) || this.isGivenName(last)) return false;
    return language.names.otherThings.namedAfter.has(last) || this.isCompound(i);
  }

  /** "St. Georg", "FC Viktoria". */
  private isAfterLetters(i: number): boolean {
    const { tokens } = this.context;
    if (!this.follows(i)) return false;
    const before = tokens.flags[tokens.form[i - 1]!]!;
    return (before & (Form.allCaps | Form.abbreviation)) !== 0;
  }

  private areCapitals(start: number, end: number): boolean {
    for (let i = start; i < end; i++)
      if (!this.isInCapitals(i) && !(this.facts(i) & Word.initial)) return false;
    return true;
  }

  private isInCapitals(i: number): boolean {
    const { tokens } = this.context;
    const isLong = tokens.end[i]! - tokens.start[i]! >= SHORTEST_IN_CAPITALS;
    return isLong && (tokens.flags[tokens.form[i]!]! & Form.allCaps) !== 0;
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
    return this.mayBeName(i) && this.isListed(i);
  }

  private isListed(i: number): boolean {
    const [first = ''] = withoutAccents(tokenLower(this.context.tokens, i)).split('-', 1);
    return this.isGivenName(first);
  }

  /** "Anna", "Karl-Heinz"; not "Otto-Motor". */
  private isWhollyGiven(i: number): boolean {
    if (!this.mayBeName(i)) return false;
    const parts = withoutAccents(tokenLower(this.context.tokens, i)).split('-');
    return parts.every((part) => this.isGivenName(part));
  }

  private isGivenName(word: string): boolean {
    const { femaleGivenNames, maleGivenNames } = this.context.language.names.gender;
    return (femaleGivenNames.has(word) || maleGivenNames.has(word)) && !this.alsoNouns.has(word);
  }

  private facts(i: number): number {
    return this.context.words.facts[this.context.tokens.form[i]!]!;
  }

  /** Whether a token stands behind another and a blank. */
  private follows(i: number): boolean {
    return i > 0 && this.context.tokens.gap[i] === Gap.blank;
  }
}
