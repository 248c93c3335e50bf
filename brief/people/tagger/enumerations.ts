import type { RoleNouns } from '../../grammar/roles.ts';
import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { Word, type Words } from './word-classes.ts';

/**
 * Completes the labels where a word for several people opens an enumeration: "their sons, Kiri and Tane", "the poets
 * Lan and Ines Duarte". A bare name seen once shows little by itself; that word tells. Linear.
 */
export function completeEnumerations(context: NameContext, labels: Uint8Array): void {
  const { tokens, words } = context;
  const people = formsOfPeople(tokens, words, context.language.roles.nouns);
  for (let i = 0; i < tokens.count; i++) {
    if (!people[tokens.form[i]!] || labels[i]) continue;
    const first = isOneOf(tokens, i + 1, ',:–—') ? i + 2 : i + 1;
    const names = namesFrom(context, labels, first);
    if (names.length > 1) for (const name of names) labels[name] ||= Label.begin;
  }
}

/** By form: 1 for "twins", "fishermen", in lower case: several persons and no companies. */
function formsOfPeople({ forms, lower }: Tokens, { facts }: Words, nouns: RoleNouns): Uint8Array {
  const people = new Uint8Array(forms.length);
  for (let form = 0; form < forms.length; form++)
    if (lower[form] === form && isPeople(forms[form]!, facts[form]!, nouns)) people[form] = 1;
  return people;
}

function isPeople(word: string, fact: number, nouns: RoleNouns): boolean {
  if (nouns.isPluralRole(word)) return (fact & Word.role) !== 0 && !nouns.alsoCompanies.has(word);
  return nouns.isIrregularPlural(word);
}

/** First tokens of the names from token `i` on that commas and an "and" hold together; none without the "and". */
function namesFrom(context: NameContext, labels: Uint8Array, i: number): number[] {
  const { tokens, language } = context;
  const { conjunctions } = language.names;
  const names: number[] = [];
  let and = false;
  for (let at = i; ; ) {
    const end = endOfName(context, labels, at);
    if (end < 0) return [];
    names.push(at);
    if (and) return names;
    at = isOneOf(tokens, end, ',') ? end + 1 : end;
    and = at < tokens.count && conjunctions.has(tokenLower(tokens, at));
    if (and) at++;
    else if (at === end) return [];
  }
}

/** The token after the name at token `i`, found or bare; -1 where there is none. */
function endOfName({ tokens, words, language }: NameContext, labels: Uint8Array, i: number): number {
  const { nationalities } = language.names.edges;
  if (i >= tokens.count || tokens.gap[i]! >= Gap.line) return -1;
  if (labels[i] === Label.outside) return isBareName(tokens, words.facts, nationalities, i) ? i + 1 : -1;
  let end = i + 1;
  while (labels[end] === Label.inside) end++;
  return end;
}

const NO_BARE_NAME = Word.common | Word.title | Word.role | Word.initial;

/** A capitalised word by itself that is no word of the language, no acronym and no nationality. */
function isBareName(
  tokens: Tokens,
  facts: Uint8Array,
  nationalities: ReadonlySet<string>,
  i: number,
): boolean {
  const { form, flags, gap, count } = tokens;
  const id = form[i]!;
  if (!(facts[id]! & Word.candidate) || facts[id]! & NO_BARE_NAME || flags[id]! & Form.allCaps) return false;
  const runsOn = i + 1 < count && gap[i + 1]! < Gap.line && facts[form[i + 1]!]! & Word.candidate;
  return !runsOn && !nationalities.has(tokenLower(tokens, i));
}

function isOneOf({ count, gap, form, forms }: Tokens, i: number, marks: string): boolean {
  return i < count && gap[i]! < Gap.line && marks.includes(forms[form[i]!]!);
}
