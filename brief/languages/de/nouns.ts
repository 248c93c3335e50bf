/** How German nouns for persons are inflected and compounded. */

/** The forms of a noun for somebody: what stands for one, and what stands for several. */
export interface PersonForms {
  readonly one: readonly string[];
  readonly several: readonly string[];
}

/** How a noun is inflected: "sprecher", "präsident", "direktor", "chef", "freund", "vorsitzend". */
export type Declension = 'er' | 'en' | 'or' | 's' | 'e' | 'adjective';

/** All forms of a noun by its stem, with those for a woman ("Sprecherin") where it has them. */
export function formsOf(stem: string, declension: Declension): PersonForms {
  const woman = { one: [`${stem}in`], several: [`${stem}innen`] };
  const forms = (one: readonly string[], several: readonly string[]): PersonForms => ({
    one: [stem, ...one, ...woman.one],
    several: [...several, ...woman.several],
  });
  switch (declension) {
    case 'er':
      return forms([`${stem}s`], [`${stem}n`]);
    case 'en':
      return weak(stem);
    case 'or':
      return forms([`${stem}s`], [`${stem}en`]);
    case 's':
      return { one: [stem, `${stem}in`], several: [`${stem}s`, `${stem}innen`] };
    case 'e':
      return forms([`${stem}s`, `${stem}es`], [`${stem}e`, `${stem}en`]);
    case 'adjective':
      return { one: ['e', 'er', 'em', 'es'].map((ending) => stem + ending), several: [`${stem}en`] };
  }
}

/** "präsident", "kollege": one form for one who is not the subject and for several. */
function weak(stem: string): PersonForms {
  const root = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return { one: [stem, `${root}en`, `${root}in`], several: [`${root}innen`] };
}

const HYPHEN = '-';
/** Letters of the shortest first part of a compound, and of the shortest last one. */
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;

/** The longest of the nouns that a word ends in behind at least three letters, or behind a hyphen one of them `all`; null for none. */
export function headOfCompound(word: string, heads: ReadonlySet<string>, all = heads): string | null {
  const hyphen = word.lastIndexOf(HYPHEN);
  if (hyphen > 0) {
    const last = word.slice(hyphen + 1);
    return all.has(last) ? last : headOfCompound(last, heads);
  }
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at++) {
    const last = word.slice(at);
    if (heads.has(last)) return last;
  }
  return null;
}

/** A set of nouns that has their compounds as well: "Polizeisprecher" with "Sprecher". Iterating gives the listed ones. */
export class CompoundNouns extends Set<string> {
  private readonly heads: ReadonlySet<string>;
  private readonly all: ReadonlySet<string>;

  /** `alone` are nouns that end other words too, and head no compound: "zeuge" of "Flugzeuge". */
  constructor(nouns: Iterable<string>, alone: ReadonlySet<string>) {
    const all = [...nouns];
    super(all);
    this.all = new Set(all);
    this.heads = new Set(all.filter((noun) => !alone.has(noun)));
  }

  override has(word: string): boolean {
    return super.has(word) || this.headOf(word) !== null;
  }

  /** The listed noun that a compound ends in, or null. */
  headOf(word: string): string | null {
    return this.heads === undefined ? null : headOfCompound(word, this.heads, this.all);
  }
}
