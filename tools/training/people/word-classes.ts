import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { Gap, tokenize } from '../../../brief/text/tokens.ts';
import { Form } from '../../../brief/text/vocabulary.ts';

/** Stand-ins for what is not clustered. Each has a class of its own. */
const STAND_INS = { line: 0, name: 1, number: 2, other: 3, mark: 4, quote: 5, comma: 6, stop: 7 } as const;
const FIXED = Object.keys(STAND_INS).length;

/**
 * Sorts words into `classes` classes by the company they keep: the exchange algorithm for class bigrams (Kneser
 * & Ney 1993), over the texts with everything but the given words replaced by stand-ins. Deterministic. Returns
 * a class from 1 for each word.
 */
export function classifyWords(
  words: readonly string[],
  texts: readonly string[],
  classes: number,
  rounds: number,
): Map<string, number> {
  const ids = new Map(words.map((word, k) => [word, FIXED + k]));
  const bigrams = countBigrams(texts, ids);
  const n = FIXED + words.length;
  const all = FIXED + classes;
  // The most frequent words open a class each; the others are dealt out in turn.
  const classOf = Int32Array.from({ length: n }, (_, id) =>
    id < FIXED ? id : FIXED + ((id - FIXED) % classes),
  );
  const exchange = new Exchange(n, all, bigrams, classOf);
  for (let round = 0; round < rounds; round++) if (!exchange.round(FIXED)) break;
  return new Map(words.map((word, k) => [word, classOf[FIXED + k]! - FIXED + 1]));
}

/** Counts of neighbouring ids, as "left * 2^20 + right". */
function countBigrams(texts: readonly string[], ids: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const tokens = tokenize(text, ENGLISH.text.words);
    const idOfForm = tokens.forms.map((form, f) => {
      const flags = tokens.flags[f]!;
      const lower = tokens.forms[tokens.lower[f]!]!;
      if (flags & Form.number) return STAND_INS.number;
      if (flags & Form.word) return ids.get(lower) ?? (flags & Form.upper ? STAND_INS.name : STAND_INS.other);
      if (form === ',') return STAND_INS.comma;
      if (form === '.') return STAND_INS.stop;
      return ids.get(lower) ?? ('"“”‘’'.includes(form) ? STAND_INS.quote : STAND_INS.mark);
    });
    let left: number = STAND_INS.line;
    const add = (right: number): void => {
      const key = left * 1048576 + right;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      left = right;
    };
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.gap[i]! >= Gap.line) add(STAND_INS.line);
      add(idOfForm[tokens.form[i]!]!);
    }
  }
  return counts;
}

/** Neighbours of a word with counts. */
interface Company {
  readonly ids: number[];
  readonly counts: number[];
}

class Exchange {
  private readonly after: Company[];
  private readonly before: Company[];
  private readonly self: Float64Array;
  private readonly total: Float64Array;
  /** Bigram counts of classes, row by row, and their sums. */
  private readonly pairs: Float64Array;
  private readonly sums: Float64Array;
  private readonly left: Float64Array;
  private readonly right: Float64Array;

  constructor(
    private readonly words: number,
    private readonly classes: number,
    bigrams: ReadonlyMap<number, number>,
    private readonly classOf: Int32Array,
  ) {
    const company = (): Company => ({ ids: [], counts: [] });
    this.after = Array.from({ length: words }, company);
    this.before = Array.from({ length: words }, company);
    this.self = new Float64Array(words);
    this.total = new Float64Array(words);
    this.pairs = new Float64Array(classes * classes);
    this.sums = new Float64Array(classes);
    this.left = new Float64Array(classes);
    this.right = new Float64Array(classes);
    for (const [key, count] of bigrams) {
      const a = Math.floor(key / 1048576);
      const b = key % 1048576;
      this.pairs[classOf[a]! * classes + classOf[b]!]! += count;
      this.total[a]! += count;
      if (a === b) {
        this.self[a]! += count;
        continue;
      }
      this.after[a]!.ids.push(b);
      this.after[a]!.counts.push(count);
      this.before[b]!.ids.push(a);
      this.before[b]!.counts.push(count);
    }
    for (let id = 0; id < words; id++) this.sums[classOf[id]!]! += this.total[id]!;
  }

  /** Moves every word from `first` on to its best class, in turn; whether any moved. */
  round(first: number): boolean {
    let moved = false;
    for (let word = first; word < this.words; word++) {
      const old = this.classOf[word]!;
      const touched = this.gather(word);
      this.shift(word, old, -1, touched);
      let best = old;
      let most = Number.NEGATIVE_INFINITY;
      for (let k = first; k < this.classes; k++) {
        const gain = this.gain(word, k, touched);
        if (gain > most + 1e-9) {
          most = gain;
          best = k;
        }
      }
      this.shift(word, best, 1, touched);
      for (const c of touched) this.left[c] = this.right[c] = 0;
      if (best !== old) {
        this.classOf[word] = best;
        moved = true;
      }
    }
    return moved;
  }

  /** Sums the word's neighbours by class into `left` and `right`; the classes touched. */
  private gather(word: number): number[] {
    const touched = new Set<number>();
    const sum = ({ ids, counts }: Company, into: Float64Array): void => {
      for (let k = 0; k < ids.length; k++) {
        const c = this.classOf[ids[k]!]!;
        into[c]! += counts[k]!;
        touched.add(c);
      }
    };
    sum(this.before[word]!, this.left);
    sum(this.after[word]!, this.right);
    return [...touched];
  }

  private shift(word: number, k: number, sign: number, touched: readonly number[]): void {
    for (const c of touched) {
      this.pairs[c * this.classes + k]! += sign * this.left[c]!;
      this.pairs[k * this.classes + c]! += sign * this.right[c]!;
    }
    this.pairs[k * this.classes + k]! += sign * this.self[word]!;
    this.sums[k]! += sign * this.total[word]!;
  }

  /** What the likelihood gains when the word, in no class now, joins class `k`. */
  private gain(word: number, k: number, touched: readonly number[]): number {
    let gain = 0;
    let both = this.self[word]!;
    for (const c of touched) {
      if (c === k) {
        both += this.left[c]! + this.right[c]!;
        continue;
      }
      const l = this.left[c]!;
      const r = this.right[c]!;
      if (l) gain += grows(this.pairs[c * this.classes + k]!, l);
      if (r) gain += grows(this.pairs[k * this.classes + c]!, r);
    }
    if (both) gain += grows(this.pairs[k * this.classes + k]!, both);
    return gain - 2 * grows(this.sums[k]!, this.total[word]!);
  }
}

/** Growth of x log x. */
function grows(x: number, by: number): number {
  return xLogX(x + by) - xLogX(x);
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, x) => (x ? x * Math.log(x) : 0));

function xLogX(x: number): number {
  return x < TABLE.length ? TABLE[x]! : x * Math.log(x);
}
