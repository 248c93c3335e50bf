import type { NamedThings } from '../grammar/names.ts';
import type { Language } from '../language.ts';
import { withoutAccents, withoutStop } from '../text/characters.ts';
import type { TextDocument } from '../text/document.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import { BodiesByName } from './bodies-by-name.ts';
import { ownsResults } from './business-results.ts';
import type { Mention } from './mentions.ts';

/** How far behind a comma the noun of an apposition is looked for, in tokens. */
const REACH = 6;

/** The most adjectives between a place in the genitive and an office over it. */
const MOST_ADJECTIVES = 2;

/**
 * The mentions that are people: without institutions, places, prizes, laws, storms, ships and brands, told by the words
 * beside them. What the text calls a firm or a town once, it is wherever the same words stand, unless they are part of
 * somebody's full name or follow a title.
 */
export function peopleAmong(
  document: TextDocument,
  language: Language,
  found: readonly Mention[],
): Mention[] {
  return new OtherThings(document, language, found).people();
}

class OtherThings {
  private readonly tokens: Tokens;
  private readonly things: NamedThings;
  private readonly bodies: BodiesByName;
  /** What opens a sentence before the place it is set in: "In". */
  private readonly settings: ReadonlySet<string>;
  /** By token: the mention that ends there, plus one. */
  private readonly endsMention: Int32Array;
  /** The first and last words of names of several, once they are asked for. */
  private endsOfNames: ReadonlySet<string> | null = null;

  /** The first words of places that somebody holds an office over, once they are asked for. */
  private governed: ReadonlySet<string> | null = null;

  /** The words that firms are called by, once they are asked for. */
  private firms: ReadonlySet<string> | null = null;

  /** By word, as far as it was asked for: where the first mention of somebody of that family name begins. */
  private readonly firstShown = new Map<string, number>();

  /** By word: the mentions it is in, once they are asked for. */
  private bearers: Map<string, Mention[]> | null = null;
  /** By whole name, as far as it was asked for: whether an article makes a thing of it. By last word: the one name it is in, or null for several. */
  private readonly knownByArticle = new Map<string, boolean>();
  private readonly onlyNames = new Map<string, string | null>();

  constructor(
    private readonly document: TextDocument,
    private readonly language: Language,
    private readonly found: readonly Mention[],
  ) {
    this.tokens = document.tokens;
    this.things = language.names.otherThings;
    this.bodies = new BodiesByName(this.tokens, language);
    this.settings = new Set(language.quotations.functionWords.markers.in);
    this.endsMention = new Int32Array(this.tokens.count + 1);
    found.forEach(({ lastToken }, k) => {
      this.endsMention[lastToken] = k + 1;
    });
  }

  people(): Mention[] {
    const named = this.found.filter((mention) => !this.isNamedAfterSomebody(mention));
    const things = new Set(named.filter((mention) => this.isOtherThing(mention)));
    if (!things.size) return named;
    const words = this.wordsOf(things, named);
    return named.filter((mention) => !things.has(mention) && !this.isCalledLike(mention, words));
  }

  /** What the words beside a mention tell by themselves. */
  private isOtherThing(mention: Mention): boolean {
    const { tokens } = this;
    const { firstToken, lastToken } = mention;
    if (ownsResults(tokens, this.language.names, mention) || this.bodies.isBody(mention)) return true;
    if (this.isKnownByArticle(mention)) return true;
    if (this.isOfAKind(firstToken, lastToken) || this.isWellKnown(mention)) return true;
    if (this.isFirm(mention)) return true;
    if (this.isNamedAfterSaint(firstToken, lastToken) || this.isNameInMarks(mention)) return true;
    if (this.isPlace(mention) || this.isSetting(mention) || this.isGoverned(mention)) return true;
    if (this.isGovernedInGenitive(mention)) return true;
    if (this.isWorkplace(firstToken, lastToken)) return true;
    return !this.isPersonHere(firstToken, lastToken) && this.isDescribedAsThing(firstToken, lastToken);
  }

  /** "The Margaret Anne", wherever the text has the name; "the Ann Lee of 2010" is Ann Lee elsewhere. */
  private isKnownByArticle(mention: Mention): boolean {
    if (!this.things.articlesNameThings || !this.bodies.hasArticle(mention)) return false;
    const whole = this.words(mention.firstToken, mention.lastToken);
    let isKnown = this.knownByArticle.get(whole);
    if (isKnown === undefined) {
      // "the Jia Bharali" is a river, whoever Ankur Bharali is
      const named = this.bearersOf(this.lower(mention.lastToken)).filter(
        (other) =>
          other.firstToken === other.lastToken || this.words(other.firstToken, other.lastToken) === whole,
      );
      // "the Ann Lee trial"
      const closes = named.some(({ lastToken }) => this.bodies.closesPhrase(lastToken + 1));
      isKnown = closes && named.every((other) => this.bodies.hasArticle(other));
      this.knownByArticle.set(whole, isKnown);
    }
    return isKnown;
  }

  /** The words that stand for a thing: its whole name, and the first word, where no person bears them. */
  private wordsOf(things: ReadonlySet<Mention>, named: readonly Mention[]): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { firstToken, lastToken } of things) {
      words.add(this.words(firstToken, lastToken));
      words.add(this.words(firstToken, firstToken));
    }
    for (const mention of named) {
      const { firstToken, lastToken } = mention;
      if (things.has(mention)) continue;
      if (firstToken === lastToken && !this.isPersonHere(firstToken, lastToken)) continue;
      for (let i = firstToken; i <= lastToken; i++) words.delete(this.words(i, i));
      words.delete(this.words(firstToken, lastToken));
    }
    return words;
  }

  private isCalledLike({ firstToken, lastToken }: Mention, words: ReadonlySet<string>): boolean {
    return words.has(this.words(firstToken, lastToken));
  }

  /** "Dick Clark Productions", "Mandela Avenue", "Megan's Law", "Lincoln and Jackson counties". */
  private isNamedAfterSomebody({ lastToken }: Mention): boolean {
    const { namedAfter, calledAfterOwner, pluralPlaces } = this.things;
    const next = lastToken + 1;
    // "the Ann Obi Legacy-Fund"
    const kind = this.lower(next).slice(this.lower(next).lastIndexOf('-') + 1);
    if (this.isCapitalAfterBlank(next) && namedAfter.has(kind)) return true;
    if (this.language.names.isPossessive(this.text(next)))
      return this.isCapitalAfterBlank(next + 1) && calledAfterOwner.has(this.lower(next + 1));
    if (this.isBlank(next) && pluralPlaces.has(this.lower(next))) return true;
    return this.isInListOf(next, pluralPlaces);
  }

  /** Whether from token `i` on capitalised words, commas and an "and" lead to one of the words. */
  private isInListOf(i: number, plurals: ReadonlySet<string>): boolean {
    const { conjunctions } = this.language.names;
    if (this.lower(i) !== ',' && !conjunctions.has(this.lower(i))) return false;
    for (let at = i; at < i + 8 && at < this.tokens.count && this.tokens.gap[at]! < Gap.line; at++) {
      const word = this.lower(at);
      if (plurals.has(word)) return true;
      if (word !== ',' && !conjunctions.has(word) && !this.isCapital(at)) return false;
    }
    return false;
  }

  /** "Typhoon Amihan", "Lake Mweru", "the ferry Ama Boateng": what the name opens with or stands after. */
  private isOfAKind(firstToken: number, lastToken: number): boolean {
    const { storms, placeOpeners, institutionOpeners, ships, shipTitles, calledAfter } = this.things;
    const opening = this.lower(firstToken);
    const openers = [storms, placeOpeners, institutionOpeners];
    if (firstToken < lastToken && openers.some((words) => words.has(opening))) return true;
    if (!this.isBlank(firstToken)) return false;
    const before = this.lower(firstToken - 1);
    if (calledAfter.has(before)) return true;
    // "el rector de la Universidad Manuela Beltrán"
    const isNamedBehind = this.language.roles.phrase.modifiersFollow && institutionOpeners.has(before);
    if (isNamedBehind && this.isCapital(firstToken - 1) && !this.opensSentence(firstToken - 1)) return true;
    if (storms.has(before)) return this.isCapital(firstToken - 1);
    const titled = shipTitles.has(before) && this.isBlank(firstToken - 1);
    return ships.has(titled ? this.lower(firstToken - 2) : before);
  }

  /** "They filled St Anne's on Saturday": a church, a school, a hospital. */
  private isNamedAfterSaint(firstToken: number, lastToken: number): boolean {
    if (firstToken === lastToken || !this.things.saints.has(this.lower(firstToken))) return false;
    return this.language.names.isPossessive(this.text(lastToken + 1));
  }

  /** "It was addressed to “Mr Kowalski”.": a name with its title in quotation marks, which nobody bears elsewhere. */
  private isNameInMarks({ firstToken, lastToken }: Mention): boolean {
    const { formsOfAddress } = this.language.names.classes;
    if (!formsOfAddress.has(withoutStop(this.lower(firstToken - 1)))) return false;
    if (!'“"‘'.includes(this.text(firstToken - 2)) || !'”"’'.includes(this.text(lastToken + 1))) return false;
    const name = this.words(firstToken, lastToken);
    return this.found.every(
      (m) => m.firstToken === firstToken || !this.words(m.firstToken, m.lastToken).endsWith(name),
    );
  }

  /** A town, a paper, a brand that is known by its name, unless the text shows somebody of that name. */
  private isWellKnown({ start, end, firstToken, lastToken }: Mention): boolean {
    if (firstToken === lastToken) return false;
    const name = withoutAccents(this.document.text.slice(start, end).toLowerCase()).replaceAll('’', "'");
    if (this.things.namedLikePeople.has(name)) return true;
    return this.things.namedAfterFounders.has(name) && !this.isPersonHere(firstToken, lastToken);
  }

  /** "Brasil", "el anfitrión Brasil": a country or a town, unless the text shows somebody of that name, here or in full. */
  private isPlace({ start, end, firstToken, lastToken }: Mention): boolean {
    if (firstToken !== lastToken || this.things.placeNames.size === 0) return false;
    const written = withoutAccents(this.document.text.slice(start, end).toLowerCase());
    const name = [written, ...this.nominativesOf(written)].find((form) => this.things.placeNames.has(form));
    if (name === undefined) return false;
    // "EU-Mitglied Polen"
    const before = this.lower(firstToken - 1);
    const isHost =
      this.isBlank(firstToken) && this.things.rolesOfPlaces.has(before.slice(before.lastIndexOf('-') + 1));
    if (!isHost && this.isPersonHere(firstToken, lastToken)) return false;
    this.endsOfNames ??= new Set(
      this.found.flatMap((other) =>
        other.lastToken > other.firstToken ? [this.lower(other.firstToken), this.lower(other.lastToken)] : [],
      ),
    );
    const spelled = this.lower(firstToken);
    return ![spelled, ...this.nominativesOf(spelled)].some((form) => this.endsOfNames!.has(form));
  }

  /** What a word may be the genitive of, where the language has one: "polen" for "polens". */
  private readonly nominativesOf = (word: string): readonly string[] =>
    this.language.names.nominativesOf?.(word) ?? [];

  /** "Belus erste Bürgermeisterin": a town, a country or a club in the genitive before an office over it, which nobody has for a name. */
  private isGovernedInGenitive({ firstToken, lastToken }: Mention): boolean {
    const { officesOverPlaces } = this.things;
    const forms = firstToken === lastToken ? this.nominativesOf(this.lower(firstToken)) : [];
    if (forms.length === 0) return false;
    let at = lastToken + 1;
    while (at <= lastToken + MOST_ADJECTIVES && this.isBlank(at) && !this.isCapital(at)) at++;
    if (!this.isCapitalAfterBlank(at)) return false;
    const office = this.lower(at).slice(this.lower(at).lastIndexOf('-') + 1);
    const head = this.language.quotations.sources.headOf?.(office) ?? office;
    if (!officesOverPlaces.has(office) && !officesOverPlaces.has(head)) return false;
    return forms.every((form) => this.bearersOf(form).length === 0);
  }

  /** "In Val Marie, a group bought the hall.": where a sentence is set, unless its last word is in another name. */
  private isSetting({ firstToken, lastToken }: Mention): boolean {
    if (!this.settings.has(this.lower(firstToken - 1)) || !this.opensSentence(firstToken - 1)) return false;
    if (firstToken === lastToken || this.lower(lastToken + 1) !== ',') return false;
    return this.isOnlyNameOfItsLastWord(firstToken, lastToken);
  }

  /** "Le maire de Belu", and Belu elsewhere: what somebody holds an office over, unless its word is in another name. */
  private isGoverned({ firstToken, lastToken }: Mention): boolean {
    this.governed ??= this.placesOfOffices();
    if (!this.governed.has(this.lower(firstToken))) return false;
    if (firstToken < lastToken && !this.isBehindOffice(firstToken)) return false;
    return this.isOnlyNameOfItsLastWord(firstToken, lastToken);
  }

  /** The first words of what the text says somebody holds an office over. */
  private placesOfOffices(): ReadonlySet<string> {
    const places = new Set<string>();
    const { nominativesOf } = this.language.names;
    if (this.things.officesOverPlaces.size === 0 || nominativesOf) return places;
    for (let i = 2; i < this.tokens.count; i++)
      if (this.isCapital(i) && this.isBehindOffice(i)) places.add(this.lower(i));
    return places;
  }

  private isBehindOffice(i: number): boolean {
    const { nameLinks, officesOverPlaces } = this.things;
    return nameLinks.has(this.lower(i - 1)) && officesOverPlaces.has(this.lower(i - 2));
  }

  /** Whether the last word of a name is in no other name of the text. */
  private isOnlyNameOfItsLastWord(firstToken: number, lastToken: number): boolean {
    const last = this.lower(lastToken);
    let only = this.onlyNames.get(last);
    if (only === undefined) {
      const names = new Set(this.bearersOf(last).map((m) => this.words(m.firstToken, m.lastToken)));
      only = names.size === 1 ? [...names][0]! : null;
      this.onlyNames.set(last, only);
    }
    return only === this.words(firstToken, lastToken);
  }

  /** The mentions that a word, in lower case, is in. */
  private bearersOf(word: string): readonly Mention[] {
    if (!this.bearers) {
      this.bearers = new Map();
      for (const mention of this.found)
        for (let i = mention.firstToken; i <= mention.lastToken; i++) {
          const those = this.bearers.get(this.lower(i));
          if (those) those.push(mention);
          else this.bearers.set(this.lower(i), [mention]);
        }
    }
    return this.bearers.get(word) ?? [];
  }

  private opensSentence(i: number): boolean {
    return i === 0 || this.tokens.gap[i]! >= Gap.line || /^[.!?]$/.test(this.lower(i - 1));
  }

  /** "Stephanie Lunk of Sanford Bernsten": where somebody just named works. */
  private isWorkplace(firstToken: number, lastToken: number): boolean {
    const { workplaceLinks, worksAt } = this.things;
    const { nouns } = this.language.roles;
    if (!this.isBlank(firstToken) || !workplaceLinks.has(this.lower(firstToken - 1))) return false;
    if (this.language.names.isPossessive(this.text(lastToken + 1))) return false;
    // "analysts at Lee Moor", "an analyst at Lee Moor"
    const noun = this.lower(firstToken - 2);
    if (worksAt.has(this.lower(firstToken - 1)) && (nouns.isRole(noun) || nouns.isPluralRole(noun)))
      return true;
    if (firstToken === lastToken && this.isHome(firstToken)) return true;
    const before = firstToken - 2 >= 0 ? this.endsMention[firstToken - 2]! : 0;
    return before > 0 && this.found[before - 1]!.firstToken < firstToken - 2;
  }

  /** "A young mother from Holguin": one word, in no other name, where somebody not known before is from. */
  private isHome(i: number): boolean {
    const { placing, plainPeople } = this.language.names.evident;
    if (!placing.has(this.lower(i - 1)) || !plainPeople.has(this.lower(i - 2))) return false;
    const { indefiniteArticles } = this.language.roles.phrase;
    const opens = [i - 3, i - 4, i - 5].some((at) => indefiniteArticles.has(this.lower(at)));
    return opens && this.bearersOf(this.lower(i)).length === 1;
  }

  /** After a title, before an age or "who": a person, whatever else stands there. */
  private isPersonHere(firstToken: number, lastToken: number): boolean {
    if (this.isTitled(firstToken)) return true;
    const { relativePronouns } = this.language.names.classes;
    const next = lastToken + 1;
    if (relativePronouns.has(this.lower(next))) return true;
    if (this.lower(next) !== ',') return false;
    return relativePronouns.has(this.lower(next + 1)) || /^\d{1,3}$/.test(this.lower(next + 1));
  }

  /** "Mr Renault", "striker Renault". */
  private isTitled(firstToken: number): boolean {
    if (!this.isBlank(firstToken)) return false;
    const { titles, formsOfAddress } = this.language.names.classes;
    const before = withoutStop(this.lower(firstToken - 1));
    if (titles.has(before) || formsOfAddress.has(before)) return true;
    return this.language.roles.nouns.isRole(before) && !this.bodies.isOnlyKind(firstToken - 1);
  }

  /** "The law firm Benson Torres", "Mariel, a port,", "the town of Mariel", "Energean, which", "Alchemy's shares". */
  private isDescribedAsThing(firstToken: number, lastToken: number): boolean {
    const { kinds, belongings, whichPronouns, nameLinks } = this.things;
    if (this.isBlank(firstToken)) {
      const before = this.lower(firstToken - 1);
      const linked = nameLinks.has(this.lower(firstToken - 2)) || this.isObjectOfRole(firstToken - 1);
      const isKind = this.isNoun(firstToken - 1) || this.opensSentence(firstToken - 1);
      if (kinds.has(before) && isKind && !linked) return true;
      if (nameLinks.has(before) && kinds.has(this.lower(firstToken - 2))) return true;
      // "by the singer's own team, Sso Rae."
      const isLast = this.lower(lastToken + 1) === '.' && this.opensSentence(lastToken + 2);
      if (before === ',' && isLast && kinds.has(this.lower(firstToken - 2)) && this.isOwned(firstToken - 2))
        return true;
    }
    const next = lastToken + 1;
    if (this.language.names.isPossessive(this.text(next))) return belongings.has(this.lower(next + 1));
    if (this.lower(next) !== ',') return false;
    if (whichPronouns.has(this.lower(next + 1)) && this.opensSentence(firstToken)) return true;
    return this.isApposedThing(next + 1);
  }

  /** "Renault", "Enarka" where the text has "Enarka plc" as well, "Olga" where it has "Hurricane Olga": unless somebody of that family name was shown before. */
  private isFirm({ start, firstToken, lastToken }: Mention): boolean {
    if (firstToken < lastToken || this.isPersonHere(firstToken, lastToken)) return false;
    this.firms ??= this.namesOfFirms();
    const word = this.lower(firstToken);
    if (!this.firms.has(word) && !this.things.bodyNames.has(withoutAccents(word))) return false;
    let shown = this.firstShown.get(word);
    if (shown === undefined) {
      const isSomebody = (m: Mention): boolean =>
        m.firstToken < m.lastToken
          ? !this.things.storms.has(this.lower(m.firstToken))
          : this.isTitled(m.firstToken);
      const one = this.bearersOf(word).find(isSomebody);
      shown = one ? one.start : this.document.text.length;
      this.firstShown.set(word, shown);
    }
    return start < shown;
  }

  /** The words that a firm or a storm is called by: "Enarka plc", "Hurricane Olga"; one word, and no more of a name before it. */
  private namesOfFirms(): ReadonlySet<string> {
    const firms = new Set<string>();
    const { firmEndings, storms } = this.things;
    for (let i = 1; i < this.tokens.count; i++) {
      if (!this.isCapitalAfterBlank(i) || !this.isCapital(i - 1)) continue;
      if (firmEndings.has(this.lower(i)) && (!this.isBlank(i - 1) || !this.isCapital(i - 2)))
        firms.add(this.lower(i - 1));
      if (storms.has(this.lower(i - 1)) && !this.isCapitalAfterBlank(i + 1)) firms.add(this.lower(i));
    }
    return firms;
  }

  /** "By Moon's own team", "by their firm": whose a thing is, up to two words before it, and that it does something. */
  private isOwned(noun: number): boolean {
    const { possessives } = this.language.roles.phrase;
    const by = [...this.language.quotations.functionWords.markers.by];
    for (let i = noun - 1; i >= noun - 3; i--) {
      if (this.language.names.isPossessive(this.text(i))) return by.includes(this.lower(i - 2));
      if (possessives.has(this.lower(i))) return by.includes(this.lower(i - 1));
    }
    return false;
  }

  /** "The head of the firm X": the firm is somebody's, and X is who; where nouns come first, X is the firm. */
  private isObjectOfRole(noun: number): boolean {
    const { nouns, phrase } = this.language.roles;
    if (phrase.modifiersFollow) return false;
    const at = phrase.determiners.has(this.lower(noun - 1)) ? noun - 2 : noun - 1;
    return phrase.links.has(this.lower(at)) && nouns.isRole(this.lower(at - 1));
  }

  /** ", a brokerage in Ohio": an article and a word for a thing, before any for a person. */
  private isApposedThing(from: number): boolean {
    const { kinds } = this.things;
    const { nouns, phrase } = this.language.roles;
    if (!phrase.determiners.has(this.lower(from)) || phrase.possessives.has(this.lower(from))) return false;
    for (let i = from + 1; i <= from + REACH && this.tokens.gap[i] === Gap.blank; i++) {
      const word = this.lower(i);
      if (nouns.isRole(word) || nouns.kin.has(word) || phrase.links.has(word)) return false;
      if (kinds.has(word) && this.isNoun(i) && (this.bodies.closesPhrase(i + 1) || this.isParticiple(i + 1)))
        return true;
    }
    return false;
  }

  /** "A company accused of fraud", "a firm owned by her": not the verb of "the company folded". */
  private isParticiple(i: number): boolean {
    const { classByEnding, markers } = this.language.quotations.functionWords;
    if (this.language.roles.phrase.modifiersFollow || classByEnding(this.lower(i)) !== 'past') return false;
    const next = this.lower(i + 1);
    return [...markers.of, ...markers.by].includes(next);
  }

  /** Whether a token is written as the language writes its nouns. */
  private isNoun(i: number): boolean {
    const hasCapital = this.language.names.classes.beforeNouns.size > 0;
    return hasCapital ? this.isCapital(i) : this.text(i) === this.lower(i);
  }

  private words(firstToken: number, lastToken: number): string {
    const { start, end } = this.tokens;
    return this.document.text.slice(start[firstToken], end[lastToken]).toLowerCase();
  }

  private isCapitalAfterBlank(i: number): boolean {
    return this.isBlank(i) && this.isCapital(i);
  }

  /** Whether a token stands after another and a blank. */
  private isBlank(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.gap[i] === Gap.blank;
  }

  private isCapital(i: number): boolean {
    if (i < 0 || i >= this.tokens.count) return false;
    return (this.tokens.flags[this.tokens.form[i]!]! & Form.capital) !== 0;
  }

  private text(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenText(this.tokens, i) : '';
  }

  private lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
