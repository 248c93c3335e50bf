import type { NameGrammar } from '../../grammar/names.ts';
import type { Mention } from '../mentions.ts';
import { genderOfGivenName } from './gender.ts';
import { type Name, nearlySame, ofParts, placeInside, readName, sameFullName, spelledAlike } from './name.ts';

/** A mention with its words, and what its surroundings say. */
export interface NamedMention extends Mention {
  readonly text: string;
  /** What "Mr", "Ms", a wife or a son before or after it tells. */
  readonly gender: 'female' | 'male' | null;
  /** Of whom it says something: "Obi said he". */
  readonly saysOf: 'female' | 'male' | null;
  /** The word for kin that introduces somebody ("his son Hunter"), or null. */
  readonly kin: string | null;
  /** Whether a preposition leads to the name: "with Ann Obi". */
  readonly isLedTo: boolean;
  /** "the younger Obi", "Obi senior". */
  readonly seniority: Seniority;
  /** Whether a noun follows that it may own: "Angela Merkels Sprecher". */
  readonly ownsNoun: boolean;
  /** The "Obi" of "Ann and Peter Obi", for Ann; null for others. */
  readonly sharedSurname: string | null;
  /** Whether it does so with the name right behind it. */
  readonly isCoupled: boolean;
  /** Whether the text gives it as another name of whoever is named right before. */
  readonly isAlias: boolean;
}

export type Seniority = 'elder' | 'younger' | null;

/** A mention with its name taken apart. */
export interface ReadMention extends NamedMention {
  readonly name: Name;
  /** Whether it is the genitive of the name: "Merkels". */
  readonly isGenitive: boolean;
}

/** Mentions of one individual. */
export interface Cluster {
  readonly mentions: ReadMention[];
  /** Distinct names of more than one part, or the only name there is. */
  readonly names: Name[];
}

/**
 * Groups mentions by individual. Names of several parts come first: one of them joins another it begins, ends
 * or lies inside. Then single names, in text order, join the person whose name holds them; where several could
 * be meant, the one last so called, unless another was named in full since; nobody where a couple is all that was
 * named. Returned in order of first mention.
 */
export function clusterMentions(mentions: readonly NamedMention[], grammar: NameGrammar): Cluster[] {
  const read = readNames(mentions, grammar);
  const owner = new Map<ReadMention, Cluster>();
  const byPart = joinFullNames(read.filter(isFull), owner, grammar);
  joinAliases(read, byPart, owner);
  joinShortNames(read, byPart, owner, grammar);
  const told = read.filter((mention) => owner.has(mention));
  for (const mention of told) owner.get(mention)!.mentions.push(mention);
  return [...new Set(told.map((mention) => owner.get(mention)!))];
}

/** The words a mention is read as. */
const wordsOf = ({ text, sharedSurname }: NamedMention): string =>
  sharedSurname ? `${text} ${sharedSurname}` : text;

/** Takes each distinct name apart once. */
function readNames(mentions: readonly NamedMention[], grammar: NameGrammar): ReadMention[] {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const words = wordsOf(mention);
    if (!names.has(words)) names.set(words, readName(words, grammar));
  }
  const { nominativesOf } = grammar;
  const parts = new Set(nominativesOf ? [...names.values()].flatMap((name) => name.parts) : []);
  return mentions.map((mention) => {
    const name = names.get(wordsOf(mention))!;
    const base = nominativesOf && nominativeIn(name, parts, mention.ownsNoun, nominativesOf);
    return readMention(mention, base || name, Boolean(base));
  });
}

/** Field by field: an object that is spread has no shape the engine knows, and these are read from all over. */
function readMention(mention: NamedMention, name: Name, isGenitive: boolean): ReadMention {
  const { start, end, firstToken, lastToken, text, gender, saysOf, kin } = mention;
  const { isLedTo, isAlias, seniority, ownsNoun, sharedSurname, isCoupled } = mention;
  return {
    start,
    end,
    firstToken,
    lastToken,
    text,
    gender,
    saysOf,
    kin,
    isLedTo,
    isAlias,
    seniority,
    ownsNoun,
    sharedSurname,
    isCoupled,
    name,
    isGenitive,
  };
}

/**
 * The name that a mention is the genitive of: "merkels" of "merkel", where the text has that name too, or a noun follows
 * that is owned. Null where it is none: "Hans Albers".
 */
function nominativeIn(
  name: Name,
  parts: ReadonlySet<string>,
  ownsNoun: boolean,
  nominativesOf: (part: string) => readonly string[],
): Name | null {
  const forms = nominativesOf(name.parts.at(-1)!);
  const base = forms.find((form) => parts.has(form)) ?? (ownsNoun ? forms[0] : undefined);
  return base === undefined ? null : { ...name, ...ofParts([...name.parts.slice(0, -1), base]) };
}

/** Clusters by a word, so that a name is compared only with those it could belong to. */
class Index {
  private readonly clusters = new Map<string, Cluster[]>();

  addAll(words: readonly string[], cluster: Cluster): void {
    for (const word of words) this.add(word, cluster);
  }

  getAll(words: readonly string[]): readonly Cluster[] {
    return words.length > 1 ? [...new Set(words.flatMap((word) => this.get(word)))] : this.get(words[0]!);
  }

  add(word: string, cluster: Cluster): void {
    const known = this.clusters.get(word);
    if (!known) this.clusters.set(word, [cluster]);
    else if (!known.includes(cluster)) known.push(cluster);
  }

  replace(word: string, old: Cluster, cluster: Cluster): void {
    const others = this.get(word).filter((one) => one !== old && one !== cluster);
    this.clusters.set(word, [...others, cluster]);
  }

  get(word: string): readonly Cluster[] {
    return this.clusters.get(word) ?? [];
  }
}

/** The letters two spellings of one name must share (`nearlySame`), with and without an article. */
const stems = (part: string): string[] =>
  /^[ae]l/.test(part)
    ? [part.slice(0, 3), part.slice(part[2] === '-' ? 3 : 2).slice(0, 3)]
    : [part.slice(0, 3)];

const isFull = ({ name }: ReadMention): boolean =>
  name.parts.length > 1 || (name.initials.length > 0 && name.parts[0]!.length > 1);

const keyOf = ({ parts, initials, generation }: Name): string =>
  `${parts.join(' ')}|${parts.length > 1 ? '' : initials.join('')}|${generation ?? ''}`;

function joinFullNames(
  full: readonly ReadMention[],
  owner: Map<ReadMention, Cluster>,
  grammar: NameGrammar,
): Index {
  const byKey = new Map<string, ReadMention[]>();
  for (const mention of full) {
    const key = keyOf(mention.name);
    const group = byKey.get(key);
    if (group) group.push(mention);
    else byKey.set(key, [mention]);
  }
  // Longest first, so that every shorter form finds the fullest one.
  const groups = [...byKey.values()].sort(
    (a, b) => b[0]!.name.parts.length - a[0]!.name.parts.length || a[0]!.start - b[0]!.start,
  );
  const byPart = new Index();
  const bearers = new Map<Cluster, ReadMention[]>();
  for (const group of groups) {
    const { name } = group[0]!;
    const fits = byPart
      .get(name.pieces.at(-1)!)
      .filter(({ names }) => names.some((known) => sameFullName(known, name, grammar)));
    const sameGeneration = fits.filter(({ names }) =>
      names.some((known) => known.generation === name.generation),
    );
    const chosen =
      sameGeneration[0] ??
      (fits.length === 1 && !areTwo(fits[0]!, bearers.get(fits[0]!)!, group) ? fits[0] : undefined) ??
      (fits.length === 0 ? otherSpelling(group) : undefined);
    if (chosen) chosen.names.push(name);
    const cluster = chosen ?? { mentions: [], names: [name] };
    bearers.set(cluster, [...(bearers.get(cluster) ?? []), ...group]);
    byPart.addAll([...name.parts, ...name.pieces], cluster);
    for (const mention of group) owner.set(mention, cluster);
  }
  return byPart;

  /** "Gerado Solís" for "Gerardo Solís", who are two where one breath has both. */
  function otherSpelling(group: readonly ReadMention[]): Cluster | undefined {
    const { name, start } = group[0]!;
    const alike = byPart
      .getAll([name.pieces[0]!, name.pieces.at(-1)!])
      .filter(({ names }) => names.some((known) => spelledAlike(known, name, grammar)));
    const one = onlyOne(alike)[0];
    return one && !bearers.get(one)!.some((bearer) => isBeside(bearer, start)) ? one : undefined;
  }
}

const isBeside = (bearer: ReadMention, start: number): boolean =>
  Math.abs(bearer.start - start) < SAME_BREATH / 2;

/** "James Obi and his son, James Obi Jr": not who is now called so and now so, but two, told by kin or in one breath. */
function areTwo({ names }: Cluster, bearers: readonly ReadMention[], group: readonly ReadMention[]): boolean {
  const { generation, parts } = group[0]!.name;
  const others = names.filter((known) => known.generation !== generation);
  if (generation !== null && others.some((known) => known.generation !== null)) return true;
  if (!others.some((known) => known.parts.join(' ') === parts.join(' '))) return false;
  if ([...bearers, ...group].some(({ kin }) => kin !== null)) return true;
  return bearers.some((bearer) => isBeside(bearer, group[0]!.start));
}

/** "Edson Duarte, better known as Pipo": both names are those of one, wherever they stand. */
function joinAliases(read: readonly ReadMention[], byPart: Index, owner: Map<ReadMention, Cluster>): void {
  const joined = new Map<Cluster, Cluster>();
  const latest = (cluster: Cluster | undefined): Cluster | undefined => {
    let at = cluster;
    while (at && joined.has(at)) at = joined.get(at);
    return at;
  };
  read.forEach((mention, k) => {
    if (!mention.isAlias) return;
    const both = [read[k - 1]!, mention];
    const [first, second] = both.map((one) => latest(owner.get(one)) ?? clusterOfShort(one, byPart));
    const kept = first ?? second ?? { mentions: [], names: [] };
    if (first && second && first !== second) {
      joined.set(second, kept);
      kept.names.push(...second.names);
      for (const { parts } of second.names) for (const part of parts) byPart.replace(part, second, kept);
    }
    for (const one of both) {
      const { parts } = one.name;
      if (!first && !second) owner.set(one, kept);
      if (!kept.names.some((name) => placeInside(one.name.pieces, name.pieces) >= 0))
        kept.names.push(one.name);
      byPart.addAll(parts, kept);
    }
  });
  if (joined.size) for (const [mention, cluster] of owner) owner.set(mention, latest(cluster)!);
}

/** The only one whose full name a short one is in. */
const clusterOfShort = ({ name: { parts } }: ReadMention, byPart: Index): Cluster | undefined =>
  onlyOne(
    byPart.get(parts[0]!).filter(({ names }) => names.some((n) => placeInside(parts, n.parts) >= 0)),
  )[0];

function joinShortNames(
  read: readonly ReadMention[],
  byPart: Index,
  owner: Map<ReadMention, Cluster>,
  grammar: NameGrammar,
): void {
  const { familyNamesFirst, generations } = grammar;
  const surnames = new Index();
  const short = new Index();
  /** By the end of a double or prefixed surname: "Ghanem" for "Al-Ghanem". */
  const behindHyphen = new Index();
  /** By the first letters: "AMLO". */
  const initials = new Index();
  /** For each cluster where it was last named in full; and by each short name, where that last meant it. */
  const lastFull = new Map<Cluster, number>();
  /** Those whom a text named only in passing, and last in full. */
  const inPassing = new Set<Cluster>();
  /** "Ann and Ben Obi": who was last named behind whom. */
  const partners = new Map<Cluster, Cluster>();
  let namedBefore: ReadMention | null = null;
  const lastMeant = new Map<string, Map<Cluster, number>>();
  /** The word for kin by which a text brings in somebody. */
  const kinships = new Map<Cluster, string>();
  const firstAt = new Map<Cluster, number>();
  for (const mention of read) {
    const cluster = owner.get(mention);
    if (!cluster || firstAt.has(cluster)) continue;
    firstAt.set(cluster, mention.start);
    if (mention.kin) kinships.set(cluster, mention.kin);
    for (const name of cluster.names) {
      const last = name.parts.at(-1)!;
      surnames.addAll(stems(last), cluster);
      if (last.includes('-')) behindHyphen.add(last.slice(last.lastIndexOf('-') + 1), cluster);
      if (name.parts.length >= FEWEST_INITIALS) initials.add(initialsOf(name), cluster);
    }
  }
  const genders = gendersOf(read, owner, grammar);
  for (const mention of read) {
    const known = owner.get(mention);
    if (known) {
      lastFull.set(known, mention.start);
      if (namedBefore?.isCoupled) partners.set(known, owner.get(namedBefore)!);
      else partners.delete(known);
      namedBefore = mention;
      if (mention.isLedTo) inPassing.add(known);
      else inPassing.delete(known);
      continue;
    }
    const { parts, pieces } = mention.name;
    const part = parts[0]!;
    let fits: readonly Cluster[] = byPart
      .get(pieces.at(-1)!)
      .filter(({ names }) => names.some((n) => placeInside(pieces, n.pieces) >= 0));
    if (fits.length > 1) fits = byGeneration(fits, mention.name);
    if (!fits.length) fits = behindHyphen.get(part);
    if (!fits.length && isInitials(mention)) fits = onlyOne(initials.get(part));
    if (!fits.length)
      fits = surnames
        .getAll(stems(part))
        .filter(({ names }) => names.some((n) => nearlySame(n.parts.at(-1)!, part)));
    const agreeing = fits.filter(
      (c) => !mention.gender || !genders.get(c) || genders.get(c) === mention.gender,
    );
    if (agreeing.length) fits = agreeing;
    else if (fits.length && mention.gender) fits = [];
    if (mention.saysOf && fits.length > 1) {
      const saidOf = onlyOne(fits.filter((c) => genders.get(c) === mention.saysOf));
      if (saidOf.length) fits = saidOf;
    }
    const chosen = choose(fits, mention);
    if (chosen && isHalfOfCouple(chosen, fits, part)) continue;
    const alike = short.getAll(stems(part)).find(({ names }) => nearlySame(names[0]!.parts[0]!, part));
    const cluster = chosen ?? alike ?? { mentions: [], names: [mention.name] };
    if (!chosen) short.addAll(stems(part), cluster);
    if (chosen) {
      const meant = lastMeant.get(part) ?? new Map<Cluster, number>();
      lastMeant.set(part, meant.set(chosen, mention.start));
    }
    owner.set(mention, cluster);
  }

  /**
   * Whom a short name means. Nobody who is only brought in as kin further on ("Obi died. His widow, Ann Obi, …"), and
   * nobody of several where "the elder" fits none of them.
   */
  function choose(fits: readonly Cluster[], mention: ReadMention): Cluster | undefined {
    const known = fits.filter((c) => lastFull.has(c) || !kinships.has(c));
    if (known.length < 2) return known[0];
    return mention.seniority ? bySeniority(known, mention.seniority) : pick(known, mention);
  }

  /** "Ann and Ben Obi live there. Obi said": whether whoever was chosen was named so last, and never so called. */
  function isHalfOfCouple(chosen: Cluster, fits: readonly Cluster[], part: string): boolean {
    const partner = partners.get(chosen);
    return partner !== undefined && fits.includes(partner) && !lastMeant.get(part)?.has(chosen);
  }

  /** "Allan Snr", and "Allan" where another of that given name is a Snr. */
  function byGeneration(fits: readonly Cluster[], { parts, generation }: Name): readonly Cluster[] {
    const isMarked = ({ names }: Cluster) => names.some((name) => name.generation !== null);
    if (generation) {
      const same = fits.filter(({ names }) => names.some((name) => name.generation === generation));
      return same.length > 0 ? same : fits.filter((c) => !isMarked(c));
    }
    const isGiven = fits.some(({ names }) => names[0]!.parts[0] === parts[0]);
    const unmarked = fits.filter((c) => !isMarked(c));
    return isGiven && unmarked.length > 0 ? unmarked : fits;
  }

  /** "The younger Salas" of a Salas Sr. and a Salas Jr., of a man and "his son", of brothers and "their father". */
  function bySeniority(fits: readonly Cluster[], seniority: NonNullable<Seniority>): Cluster | undefined {
    const marks = generations[seniority];
    const marked = fits.filter(({ names }) => names.some(({ generation }) => marks.has(generation ?? '')));
    if (marked.length) return onlyOne(marked)[0];
    const { elderKin, youngerKin } = generations;
    const [same, other] = seniority === 'elder' ? [elderKin, youngerKin] : [youngerKin, elderKin];
    const alike = fits.filter((c) => same.has(kinships.get(c) ?? ''));
    if (alike.length) return onlyOne(alike)[0];
    const isOther = fits.some((c) => other.has(kinships.get(c) ?? ''));
    return isOther ? onlyOne(fits.filter((c) => !kinships.has(c)))[0] : undefined;
  }

  /** "Martha Gill, sister of Paul Gill, said": she is told of, where he was never named before. */
  function besideKin(named: Cluster, pool: readonly Cluster[]): Cluster {
    if (!inPassing.has(named)) return named;
    const at = firstAt.get(named)!;
    const isBeside = (c: Cluster) => at - firstAt.get(c)! > 0 && at - firstAt.get(c)! < SAME_BREATH;
    return pool.find((c) => kinships.has(c) && !inPassing.has(c) && isBeside(c)) ?? named;
  }

  function pick(fits: readonly Cluster[], { name: { parts }, start: at }: ReadMention): Cluster {
    const part = parts[0]!;
    const lastShort = lastMeant.get(part) ?? new Map<Cluster, number>();
    const surname = fits.filter(({ names }) => names.some((name) => isSurname(part, name, familyNamesFirst)));
    const pool = surname.length ? surname : fits;
    const established = pool
      .filter((c) => lastShort.has(c))
      .sort((a, b) => lastShort.get(b)! - lastShort.get(a)!)[0];
    const since = pool.filter(
      (c) =>
        c !== established &&
        !kinships.has(c) &&
        !(established && inPassing.has(c)) &&
        (lastFull.get(c) ?? -1) > (established ? lastShort.get(established)! : -1),
    );
    const named = since.sort((a, b) => lastFull.get(b)! - lastFull.get(a)!)[0];
    if (named) return besideKin(named, pool);
    if (established) return established;
    const before = pool.filter((c) => lastFull.has(c)).sort((a, b) => lastFull.get(b)! - lastFull.get(a)!)[0];
    return (
      before ?? [...pool].sort((a, b) => Math.abs(firstAt.get(a)! - at) - Math.abs(firstAt.get(b)! - at))[0]!
    );
  }
}

/** How far behind a name another of the family may stand that only tells whose kin it is, in characters. */
const SAME_BREATH = 80;

/** Fewer letters than this are the initials of too many. */
const FEWEST_INITIALS = 3;

const initialsOf = ({ parts }: Name): string => parts.map((part) => part[0]).join('');

const onlyOne = (clusters: readonly Cluster[]): readonly Cluster[] => (clusters.length === 1 ? clusters : []);

const isInitials = ({ text }: ReadMention): boolean =>
  text.length >= FEWEST_INITIALS && text === text.toUpperCase() && text !== text.toLowerCase();

/** The last part of a name; the first where that is a family name written first. */
const isSurname = (part: string, { parts }: Name, familyNamesFirst: ReadonlySet<string>): boolean =>
  parts.at(-1) === part || (parts[0] === part && familyNamesFirst.has(part));

/** What the full mentions of each cluster tell about gender, or else the given name. */
function gendersOf(
  read: readonly ReadMention[],
  owner: ReadonlyMap<ReadMention, Cluster>,
  grammar: NameGrammar,
): Map<Cluster, 'female' | 'male'> {
  const genders = new Map<Cluster, 'female' | 'male'>();
  for (const mention of read) {
    const cluster = owner.get(mention);
    if (cluster && mention.gender && !genders.has(cluster)) genders.set(cluster, mention.gender);
  }
  for (const cluster of new Set(owner.values())) {
    const gender = genders.get(cluster) ?? genderOfGivenName(cluster.names[0]!, grammar);
    if (gender) genders.set(cluster, gender);
  }
  return genders;
}
