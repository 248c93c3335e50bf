import type { Cluster, ReadMention } from './cluster.ts';
import { type ClusterIndex, onlyOne } from './cluster-index.ts';
import { placeInside } from './name.ts';

/** "Edson Duarte, better known as Pipo": both names are those of one, wherever they stand. */
export function joinAliases(
  read: readonly ReadMention[],
  byPart: ClusterIndex,
  owner: Map<ReadMention, Cluster>,
): void {
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
const clusterOfShort = ({ name: { parts } }: ReadMention, byPart: ClusterIndex): Cluster | undefined =>
  onlyOne(
    byPart.get(parts[0]!).filter(({ names }) => names.some((n) => placeInside(parts, n.parts) >= 0)),
  )[0];
