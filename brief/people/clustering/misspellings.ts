import type { NameGrammar } from '../../grammar/names.ts';
import { ANOTHER } from './brought-in.ts';
import type { Cluster, ReadMention } from './cluster.ts';
import { ClusterIndex, onlyOne } from './cluster-index.ts';
import { isGiven, isSlip } from './name.ts';

/** Letters of the shortest name that is taken for another one with a slip, the longer of the two. */
const SHORTEST = 5;

/** Letters of names that so many bear that a slip needs more than being alike. */
const SHORT = 6;

/** So often by itself, beside the right spelling by itself, a name is no slip. */
const OFTEN = 3;

/**
 * Whom a text brings in by the full name and then calls by one word with a letter wrong, missing or in another's place:
 * "Yahya Sarea" and "Saree". Not whom the words beside the single name bring in: "Judge Hanson" is not "Maria Hansen".
 */
export class Misspellings {
  /** By the first two and the last two letters of each part of a full name. */
  private readonly byEnds = new ClusterIndex();
  /** By single name: what brings it in, wherever it stands; and by person, what does so with the full name. */
  private readonly introductions = new Map<string, Set<string>>();
  private readonly ofPersons = new Map<Cluster, Set<string>>();
  private readonly timesAlone = new Map<string, number>();

  constructor(
    read: readonly ReadMention[],
    owner: ReadonlyMap<ReadMention, Cluster>,
    private readonly grammar: NameGrammar,
  ) {
    for (const mention of read) {
      const cluster = owner.get(mention);
      if (cluster) add(this.ofPersons, cluster, mention.introducedBy);
      else {
        const word = mention.name.parts[0]!;
        add(this.introductions, word, mention.introducedBy);
        this.timesAlone.set(word, (this.timesAlone.get(word) ?? 0) + 1);
      }
    }
    for (const cluster of this.ofPersons.keys())
      for (const { parts } of cluster.names)
        for (const part of parts) this.byEnds.addAll(endsOf(part), cluster);
  }

  /** The one person whose name a single one misspells, in a list of its own. */
  of({ name: { parts } }: ReadMention): readonly Cluster[] {
    const word = parts[0]!;
    if (parts.length > 1 || isGiven(word, this.grammar)) return [];
    return onlyOne(
      this.byEnds.getAll(endsOf(word)).filter((cluster) => this.isMisspelt(word, cluster)),
    ).filter((cluster) => !this.isOther(word, cluster));
  }

  /** Whether a short name that is like somebody's is another's all the same: "Philip" beside "Ann Philips". */
  isOtherThough(word: string, cluster: Cluster): boolean {
    if (word.length > SHORT) return false;
    const isSon =
      !this.grammar.nominativesOf && cluster.names.some(({ parts }) => parts.at(-1) === `${word}s`);
    return (isSon && isGiven(word, this.grammar)) || this.isOther(word, cluster);
  }

  /** Whether the text brings in somebody by a single name, and not as it does the person. */
  private isOther(word: string, cluster: Cluster): boolean {
    const names = cluster.names.flatMap(({ parts }) => parts);
    const isAlso = (by: string): boolean =>
      this.ofPersons.get(cluster)!.has(by) || names.some((part) => this.introductions.get(part)?.has(by));
    return [...(this.introductions.get(word) ?? [])].some((by) => by === ANOTHER || !isAlso(by));
  }

  private isMisspelt(word: string, { names }: Cluster): boolean {
    const often = this.timesAlone.get(word)! >= OFTEN;
    return names.some(({ parts }) =>
      parts.some((part, k) => {
        if (parts.length < 2 || Math.max(word.length, part.length) < SHORTEST) return false;
        if (!isSlip(word, part) || !opensAlike(word, part) || (often && this.timesAlone.has(part)))
          return false;
        return k === parts.length - 1 || this.mayBeCalledBy(part);
      }),
    );
  }

  /** Whether a part before the last may be what somebody is called by: no listed given name, and no noun with a capital. */
  private mayBeCalledBy(part: string): boolean {
    return !isGiven(part, this.grammar) && this.grammar.classes.beforeNouns.size === 0;
  }
}

/** Whether two words begin with one letter, or have the same letters: "Kaiwao" for "Waikao", not "Allison" for "Ellison". */
const opensAlike = (a: string, b: string): boolean => a[0] === b[0] || sorted(a) === sorted(b);

const sorted = (word: string): string => [...word].sort().join('');

const endsOf = (word: string): string[] => [`${word.slice(0, 2)}-`, `-${word.slice(-2)}`];

function add<Key>(sets: Map<Key, Set<string>>, key: Key, value: string | null): void {
  const known = sets.get(key) ?? new Set();
  sets.set(key, value === null ? known : known.add(value));
}
