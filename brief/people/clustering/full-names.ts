import type { NameGrammar } from '../../grammar/names.ts';
import type { Cluster, ReadMention } from './cluster.ts';
import { ClusterIndex, onlyOne, SAME_BREATH } from './cluster-index.ts';
import { type Name, sameFullName, spelledAlike } from './name.ts';

const keyOf = ({ parts, initials, generation }: Name): string =>
  `${parts.join(' ')}|${parts.length > 1 ? '' : initials.join('')}|${generation ?? ''}`;

/** Puts together the mentions of full names; gives the clusters by each part of their names. */
export function joinFullNames(
  full: readonly ReadMention[],
  owner: Map<ReadMention, Cluster>,
  grammar: NameGrammar,
): ClusterIndex {
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
  const byPart = new ClusterIndex();
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
