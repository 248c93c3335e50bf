import type { Cluster } from './cluster.ts';

/** Clusters by a word, so that a name is compared only with those it could belong to. */
export class ClusterIndex {
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
export const stems = (part: string): string[] =>
  /^[ae]l/.test(part)
    ? [part.slice(0, 3), part.slice(part[2] === '-' ? 3 : 2).slice(0, 3)]
    : [part.slice(0, 3)];

/** The cluster alone where there is but one. */
export const onlyOne = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.length === 1 ? clusters : [];

/** How far behind a name another of the family may stand, which only tells whose kin it is, in characters. */
export const SAME_BREATH = 80;
