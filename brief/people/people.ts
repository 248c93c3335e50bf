import type { TextSpan } from '../article.ts';
import { compileOnce } from '../grammar/compile-once.ts';
import type { Language } from '../language.ts';
import type { LoadedLanguage } from '../loaded-language.ts';
import type { Person } from '../model.ts';
import type { TextDocument } from '../text/document.ts';
import { firstIndex } from '../text/first-index.ts';
import { Gap, type Tokens, tokenLower } from '../text/tokens.ts';
import { Form } from '../text/vocabulary.ts';
import { isAliasOf } from './clustering/aliases.ts';
import { broughtInBy } from './clustering/brought-in.ts';
import type { Cluster, NamedMention, ReadMention, Seniority } from './clustering/cluster.ts';
import { clusterMentions } from './clustering/clustering.ts';
import { sharedSurnames, surnamesOfSpouses } from './clustering/couples.ts';
import { genderAround, genderOfGivenName, genderSaidOf } from './clustering/gender.ts';
import { findMentions, type Mention } from './mentions.ts';
import { peopleAmong } from './other-things.ts';
import type { Role, RoleKind } from './roles/role-phrase.ts';
import { rolesAt } from './roles/roles.ts';

/** People as found by name; quotes and shares are counted later. Ids are "p1", "p2", … in order of first mention. */
export type FoundPerson = Omit<Person, 'quotes' | 'share'>;

/** The people a text names, in order of first mention. */
export function findPeople(document: TextDocument, loaded: LoadedLanguage): FoundPerson[] {
  return peopleOf(document, loaded.language, findMentions(document, loaded));
}

/** The people behind the mentions: who is who, what each is called and what the text says they are. */
export function peopleOf(
  document: TextDocument,
  language: Language,
  found: readonly Mention[],
): FoundPerson[] {
  const mentions = peopleAmong(document, language, found);
  const isName = new Uint8Array(document.tokens.count);
  for (const { firstToken, lastToken } of mentions) isName.fill(1, firstToken, lastToken + 1);
  const surnames = sharedSurnames(document, language, mentions);
  const spouses = surnamesOfSpouses(document, language, mentions);
  const leading = leadingTo(language);
  const { sentences } = document;
  const named = mentions.map((mention, k): NamedMention => {
    const { start, end, firstToken, lastToken } = mention;
    const { gender, kin } = genderAround(document.tokens, language, mention);
    const seniority = seniorityOf(document.tokens, language, mention);
    return {
      start,
      end,
      firstToken,
      lastToken,
      text: document.text.slice(start, end),
      sentence: firstIndex(sentences.length, (s) => sentences[s]!.end > start),
      gender,
      saysOf: genderSaidOf(document.tokens, language, mention),
      kin,
      isLedTo: firstToken > 0 && leading.has(tokenLower(document.tokens, firstToken - 1)),
      seniority,
      ownsNoun: language.names.nominativesOf !== null && isBeforeNoun(document.tokens, isName, lastToken),
      sharedSurname: surnames[k] ?? spouses[k]!,
      isCoupled: surnames[k] !== null,
      isAlias: isAliasOf(document.tokens, language, mentions[k - 1], mention),
      introducedBy: broughtInBy(document.tokens, language, mention),
    };
  });
  return clusterMentions(named, language.names).map((cluster, n) =>
    describe(document, language, cluster, isName, `p${n + 1}`),
  );
}

/** The words that lead to a name: "with", "of". */
const leadingTo = compileOnce(({ quotations }: Language): ReadonlySet<string> => {
  const { prepositions, markers } = quotations.functionWords;
  return new Set([...prepositions, ...markers.of, ...markers.with, ...markers.by, ...markers.to]);
});

/** "The younger Obi", "Obi senior": the word beside a name that tells father from son. */
function seniorityOf(tokens: Tokens, { names }: Language, { firstToken, lastToken }: Mention): Seniority {
  const { youngerWords, elderWords } = names.generations;
  const beside: string[] = [];
  if (firstToken > 0 && tokens.gap[firstToken] === Gap.blank) beside.push(tokenLower(tokens, firstToken - 1));
  if (lastToken + 1 < tokens.count && tokens.gap[lastToken + 1] === Gap.blank)
    beside.push(tokenLower(tokens, lastToken + 1));
  if (beside.some((word) => youngerWords.has(word))) return 'younger';
  return beside.some((word) => elderWords.has(word)) ? 'elder' : null;
}

/** Whether a capital that is no part of a name follows a mention: "Angela Merkels Sprecher". */
function isBeforeNoun({ count, gap, flags, form }: Tokens, isName: Uint8Array, last: number): boolean {
  const next = last + 1;
  if (next >= count || gap[next] !== Gap.blank || isName[next]) return false;
  const facts = flags[form[next]!]!;
  return (facts & Form.capital) !== 0 && !(facts & Form.allCaps);
}

function describe(
  document: TextDocument,
  language: Language,
  { mentions, names }: Cluster,
  isName: Uint8Array,
  id: string,
): FoundPerson {
  const found = mentions.flatMap((mention) => rolesAt(document, language, mention, isName));
  const roles = orderRoles(found.filter(({ kind }) => kind !== 'vague'));
  const name = fullestName(mentions);
  return {
    id,
    name,
    role: roles[0]?.text ?? null,
    roles: roles.map(({ text, start, end }) => ({ text, start, end })),
    gender:
      commonGender(mentions) ??
      genderOfGivenName(names[0]!, language.names) ??
      genderOfRoles(found, language),
    mentions: mentions.map(({ text, start, end }) => ({ text, start, end })),
  };
}

/** Spellings of one name that are weighed against each other. */
const MOST_SPELLINGS = 8;

/** The name with the most parts; of several such the one not in capitals, then the first, unless twice as many are spelt otherwise. */
function fullestName(mentions: readonly ReadMention[]): string {
  let most = -1;
  const fullest = new Map<string, readonly string[]>();
  for (const { text: written, name, isGenitive, sharedSurname, isAlias } of mentions) {
    const { parts, initials, generation } = name;
    const text = isGenitive ? withoutGenitive(written, parts.at(-1)!) : written;
    const shouting = text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase();
    const size =
      // of two full names not what the text calls another
      (isAlias && parts.length > 1 ? 15 : parts.length * 10) +
      (parts.length > 1 ? initials.length : 0) +
      (generation ? 2 : 0) -
      (shouting || isGenitive || sharedSurname ? 1 : 0);
    if (size > most) fullest.clear();
    if (size >= most && fullest.size < MOST_SPELLINGS) fullest.set(text, parts);
    most = Math.max(most, size);
  }
  const [first] = fullest.keys();
  const words = first!.split(' ').length;
  let best = first!;
  let often = 0.5;
  for (const [text, parts] of fullest) {
    if (text.split(' ').length !== words || text[0] !== first![0]) continue;
    const times = mentions.filter(({ name }) => name.parts.every((part) => parts.includes(part))).length;
    if (times >= 2 * often) [best, often] = [text, times];
  }
  return best;
}

/** "Angela Merkel" of "Angela Merkels". */
function withoutGenitive(text: string, lastPart: string): string {
  const from = text.lastIndexOf(' ') + 1;
  return text.slice(0, from + lastPart.length);
}

function commonGender(mentions: readonly NamedMention[]): 'female' | 'male' | null {
  const count = (gender: string): number => mentions.filter((mention) => mention.gender === gender).length;
  const [female, male] = [count('female'), count('male')];
  return female === male ? null : female > male ? 'female' : 'male';
}

/** What "a petite woman", "a man in glasses" tell, where nothing else does. */
function genderOfRoles(roles: readonly Role[], { names }: Language): 'female' | 'male' | null {
  const { female, male } = names.gender;
  for (const { kind, text } of roles) {
    if (kind !== 'vague') continue;
    const words = text.toLowerCase().split(' ');
    if (words.some((word) => female.has(word))) return 'female';
    if (words.some((word) => male.has(word))) return 'male';
  }
  return null;
}

/** Less telling kinds give way to more telling ones, wherever they stand. */
const RANK: Readonly<Record<RoleKind, number>> = {
  title: 0,
  apposition: 0,
  fronted: 0,
  clause: 1,
  copula: 1,
  duty: 2,
  several: 2,
  workplace: 2,
  rank: 3,
  kin: 4,
  vague: 5,
};

/** The main role first: the most telling kind, the earliest of it. The same words are kept once. */
function orderRoles(roles: readonly Role[]): TextSpan[] {
  const seen = new Set<string>();
  return [...roles]
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.start - b.start)
    .filter(({ text }) => {
      const key = text.toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
}
