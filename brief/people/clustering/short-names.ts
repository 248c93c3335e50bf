import type { NameGrammar } from '../../grammar/names.ts';
import type { Cluster, ReadMention, Seniority } from './cluster.ts';
import { ClusterIndex, onlyOne, SAME_BREATH, stems } from './cluster-index.ts';
import { genderOfGivenName } from './gender.ts';
import { Misspellings } from './misspellings.ts';
import { type Name, nearlySame, placeInside } from './name.ts';

/** Gives single names, in text order, to whom they mean, and those that mean nobody known to a person of their own. */
export function joinShortNames(
  read: readonly ReadMention[],
  byPart: ClusterIndex,
  owner: Map<ReadMention, Cluster>,
  grammar: NameGrammar,
): void {
  const { familyNamesFirst, generations } = grammar;
  const surnames = new ClusterIndex();
  const short = new ClusterIndex();
  /** By the end of a double or prefixed surname: "Ghanem" for "Al-Ghanem". */
  const behindHyphen = new ClusterIndex();
  /** By the first letters: "AMLO", for two surnames too. */
  const initials = new ClusterIndex();
  /** For each cluster where it was last named in full; and by each short name, where that last meant it. */
  const lastFull = new Map<Cluster, number>();
  /** Those whom a text named only in passing, and last in full. */
  const inPassing = new Set<Cluster>();
  /** "Ann and Ben Obi": who was last named behind whom. */
  const partners = new Map<Cluster, Cluster>();
  let namedBefore: ReadMention | null = null;
  const lastMeant = new Map<string, Map<Cluster, ReadMention>>();
  /** How often a text named each in full, and by a short name. */
  const timesFull = new Map<Cluster, number>();
  const timesShort = new Map<Cluster, number>();
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
      else if (name.parts.length === 2 && !genderOfGivenName(name, grammar))
        initials.add(initialsOf(name), cluster);
    }
  }
  const genders = gendersOf(read, owner, grammar);
  const misspellings = new Misspellings(read, owner, grammar);
  for (const mention of read) {
    const known = owner.get(mention);
    if (known) {
      lastFull.set(known, mention.start);
      timesFull.set(known, (timesFull.get(known) ?? 0) + 1);
      if (namedBefore?.isCoupled) partners.set(known, owner.get(namedBefore)!);
      else partners.delete(known);
      namedBefore = mention;
      if (mention.isLedTo || isBesideNamesake(known, mention)) inPassing.add(known);
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
    if (!fits.length && isInitials(mention) && part.length === 4) fits = onlyOne(initials.get(part.slice(2)));
    if (!fits.length) fits = bySpelling(part);
    if (!fits.length) fits = misspellings.of(mention).filter((c) => lastFull.has(c));
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
      const meant = lastMeant.get(part) ?? new Map<Cluster, ReadMention>();
      lastMeant.set(part, meant.set(chosen, mention));
      timesShort.set(chosen, (timesShort.get(chosen) ?? 0) + 1);
    }
    owner.set(mention, cluster);
  }

  /** "Petrensky" for "Ivan Petrenskiy", where it is nearly the same as one surname alone. */
  function bySpelling(part: string): readonly Cluster[] {
    const isNear = ({ parts }: Name): boolean => nearlySame(parts.at(-1)!, part);
    const alike = surnames
      .getAll(stems(part))
      .filter((c) => c.names.some(isNear) && !misspellings.isOtherThough(part, c));
    return new Set(alike.map(({ names }) => names.find(isNear)!.parts.at(-1))).size < 2 ? alike : [];
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

  /** "Gill, who came with the champion Martha Gill, said": whether the sentence calls somebody else by the surname alone. */
  function isBesideNamesake(known: Cluster, { name, sentence }: ReadMention): boolean {
    const meant = lastMeant.get(name.parts.at(-1)!) ?? [];
    return [...meant].some(([other, before]) => other !== known && before.sentence === sentence);
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
    const lastShort = lastMeant.get(part) ?? new Map<Cluster, ReadMention>();
    const surname = fits.filter(({ names }) => names.some((name) => isSurname(part, name, familyNamesFirst)));
    const pool = surname.length ? surname : fits;
    const established = pool
      .filter((c) => lastShort.has(c))
      .sort((a, b) => lastShort.get(b)!.start - lastShort.get(a)!.start)[0];
    const since = pool.filter(
      (c) =>
        c !== established &&
        !kinships.has(c) &&
        !(established && inPassing.has(c)) &&
        (lastFull.get(c) ?? -1) > (established ? lastShort.get(established)!.start : -1),
    );
    const named = since.sort((a, b) => lastFull.get(b)! - lastFull.get(a)!)[0];
    // "Then Bill Obi came": a text about another Obi calls her so still
    const isOften = established && (timesShort.get(established) ?? 0) >= ESTABLISHED;
    if (named && isOften && timesFull.get(named) === 1) return established;
    if (named) return besideKin(named, pool);
    if (established) return established;
    const before = pool.filter((c) => lastFull.has(c)).sort((a, b) => lastFull.get(b)! - lastFull.get(a)!)[0];
    return (
      before ?? [...pool].sort((a, b) => Math.abs(firstAt.get(a)! - at) - Math.abs(firstAt.get(b)! - at))[0]!
    );
  }
}

/** Whom a text has called so this often, it calls so still when another of that name is named but once. */
const ESTABLISHED = 3;

/** Fewer letters than this are the initials of too many. */
const FEWEST_INITIALS = 3;

const initialsOf = ({ parts }: Name): string => parts.map((part) => part[0]).join('');

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
