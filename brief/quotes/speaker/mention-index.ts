import type { Span, TextSpan } from '../../article.ts';
import type { NameGrammar } from '../../grammar/names.ts';
import type { FoundPerson } from '../../people/people.ts';
import { firstIndex } from '../../text/first-index.ts';
import { hashesOf } from '../../text/spelling-hash.ts';
import { isCaption } from '../parse/captions.ts';
import type { NamedSpan } from '../parse/named-span.ts';
import { Named, type Narration, opensSentence } from '../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../parse/tags.ts';

/** A place where a person is named, or a pronoun that was resolved to one. */
export interface Appearance extends Span {
  /** Index in the people. */
  readonly person: number;
  /** Unit of the narration it begins in. */
  readonly unit: number;
  /** It names the person and does not stand inside a quotation. */
  readonly told: boolean;
  /** "Smith's": the person is not what the sentence is about. */
  readonly possessive: boolean;
}

/** The people of an article, by where they are named. */
export interface MentionIndex {
  readonly people: readonly FoundPerson[];
  /** In text order. */
  readonly appearances: readonly Appearance[];
}

/** Index of the unit that holds an offset, or the next one. */
export function unitAt(n: Narration, offset: number): number {
  return firstIndex(n.count, (unit) => n.end[unit]! > offset);
}

/** Places everybody's mentions in the narration. */
export function indexMentions(n: Narration, people: readonly FoundPerson[]): MentionIndex {
  const appearances: Appearance[] = [];
  const captions = captionsOf(n);
  people.forEach((p, person) => {
    for (const { start, end } of p.mentions) {
      const unit = unitAt(n, start);
      if (unit >= n.count) continue;
      const s = n.tag[unit]!;
      let next = unit;
      while (next < n.count && n.start[next]! < end) next++;
      appearances.push({
        person,
        start,
        end,
        unit,
        told: s !== Tag.quotation && s !== Tag.phrase && !isCredit(n, unit, next) && captions[unit] === 0,
        possessive: (next < n.count && n.tag[next] === Tag.possessive) || n.named[next - 1] === Named.owner,
      });
    }
  });
  appearances.sort((a, b) => a.start - b.start || a.end - b.end);
  return { people, appearances };
}

/** The names of people in text order; an owner where a mention is the genitive of the name. */
export function namedSpans(people: readonly FoundPerson[], { nominativesOf }: NameGrammar): NamedSpan[] {
  const spans = people.flatMap(({ name, mentions }) => {
    const parts = name.toLowerCase().split(' ');
    const isGenitive = (text: string): boolean => {
      const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
      return !parts.includes(last) && (nominativesOf?.(last).some((form) => parts.includes(form)) ?? false);
    };
    return mentions.map(({ text, start, end }) => ({ start, end, isOwner: isGenitive(text) }));
  });
  return spans.sort((a, b) => a.start - b.start);
}

/** By unit: 1 in the caption of a picture. */
function captionsOf(n: Narration): Uint8Array {
  const captions = new Uint8Array(n.count);
  for (let p = 0; p + 1 < n.paragraphs.length; p++)
    if (isCaption(n, p)) captions.fill(1, n.paragraphs[p]!, n.paragraphs[p + 1]!);
  return captions;
}

const SLASH = hashesOf(['/']);

/** Whether a slash joins two words without a blank, the second with a capital: "Lee/AFP". */
const isJoined = ({ tag, word, start, end }: Narration, slash: number): boolean =>
  SLASH.has(word[slash]!) &&
  tag[slash + 1] === Tag.capital &&
  end[slash - 1] === start[slash] &&
  end[slash] === start[slash + 1];

/** The longest credit in brackets, in units. */
const LONGEST_CREDIT = 8;

/** "(AP Photo/Ann Lee)", "(Ann Lee/CBC)", "The gate. Ann Lee/AFP": whoever took a picture is nobody the text tells of. */
function isCredit(n: Narration, from: number, to: number): boolean {
  const { tag } = n;
  if (tag[from - 1] !== Tag.mark && tag[to] !== Tag.mark) return false;
  if (opensSentence(n, from) && isJoined(n, to)) return true;
  let first = from - 1;
  while (first > from - LONGEST_CREDIT && (tag[first] === Tag.mark || tag[first] === Tag.capital)) first--;
  let last = to;
  while (last < to + LONGEST_CREDIT && (tag[last] === Tag.mark || tag[last] === Tag.capital)) last++;
  return tag[first] === Tag.opening && tag[last] === Tag.closing;
}

/** The offset where the role before a name begins: "Ministry of Water spokesman Ann Lee"; the name's own where it has none. */
export function beginOfTitle(n: Narration, index: MentionIndex, { person, unit, start }: Appearance): number {
  if (unit === 0) return start;
  // "police chief (PC) Ann Lee"
  const isBehindInitials = n.tag[unit - 1] === Tag.closing && n.tag[unit - 3] === Tag.opening;
  const before = n.end[isBehindInitials ? unit - 4 : unit - 1] ?? start;
  const role = index.people[person]!.roles.find(({ end }) => end >= before && end <= start);
  return role?.start ?? start;
}

/** Index of the first appearance that ends after an offset. */
export function appearanceAfter(index: MentionIndex, offset: number): number {
  return firstIndex(index.appearances.length, (i) => index.appearances[i]!.end > offset);
}

/** Whether a person is named in a span. */
export function namesAnybody(index: MentionIndex, span: Span): boolean {
  return firstNamed(index, span) >= 0;
}

/** The first person named in a span; -1 for none. */
export function firstNamed(index: MentionIndex, { start, end }: Span): number {
  const a = index.appearances[appearanceAfter(index, start)];
  return a !== undefined && a.start < end ? a.person : -1;
}

/** Whether "and" or a comma and another capital follow a name: "Mehta, Rao and Sen". */
function isEnumerated(n: Narration, y: Appearance): boolean {
  const next = unitAt(n, y.end - 1) + 1;
  return n.tag[next] === MARKER_TAGS.and && n.tag[next + 1] === Tag.capital;
}

/** "Mehta and Rao": two names with nothing but "and" and titles between them. */
export function areJoined(n: Narration, x: Appearance | undefined, y: Appearance | undefined): boolean {
  if (!x || !y || x.person === y.person || y.unit - x.unit > 6) return false;
  const last = unitAt(n, x.end - 1) + 1;
  const isList = n.tag[last] === Tag.comma && y.unit === last + 1 && n.tag[x.unit - 1] !== Tag.comma;
  if (isList && isEnumerated(n, y)) return true;
  if (n.tag[last] !== MARKER_TAGS.and) return false;
  // "and harbour chief Jo Obi"
  const hasRole = n.tag[y.unit - 1] === Tag.personNoun;
  for (let u = last + 1; u < y.unit; u++) {
    if (n.tag[u] !== Tag.capital && n.tag[u] !== Tag.personNoun && !(hasRole && n.tag[u] === Tag.word))
      return false;
  }
  return true;
}

/** How many of somebody's mentions are looked at. */
const MOST_MENTIONS = 12;

/** The mentions of somebody that may tell who they are: so many of the first that a name in every sentence costs no more. */
export const firstMentions = ({ people }: MentionIndex, person: number): readonly TextSpan[] =>
  people[person]!.mentions.slice(0, MOST_MENTIONS);

/** The unit a mention begins in; 0 for a stretch behind all of them. */
export function unitOfMention(index: MentionIndex, { start }: Pick<Span, 'start'>): number {
  return index.appearances[appearanceAfter(index, start)]?.unit ?? 0;
}
