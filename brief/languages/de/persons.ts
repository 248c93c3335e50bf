import { words } from '../words.ts';
import { isMan, isWoman } from './person-nouns.ts';

/** A set of words that also has every noun that tells what it is about: "Ministerin" among the words for women. */
class TellingNouns extends Set<string> {
  private readonly tells: ((word: string) => boolean) | undefined;

  constructor(listed: Iterable<string>, tells: (word: string) => boolean) {
    super(listed);
    this.tells = tells;
  }

  override has(word: string): boolean {
    return super.has(word) || (this.tells?.(word) ?? false);
  }
}

const SHE = words`ihr ihre ihrem ihren ihrer ihres sie`;
const HE = words`er ihm ihn sein seine seinem seinen seiner seines`;
const FEMALE_ADDRESS = words`dame frau fräulein lady madame mrs ms schwester señora signora tante`;
const MALE_ADDRESS = words`herr herrn hr hrn lord mister monsieur mr onkel pater señor signor sir`;

/** Pronouns, titles and nouns that tell a woman. */
export const FEMALE_WORDS: ReadonlySet<string> = new TellingNouns([...SHE, ...FEMALE_ADDRESS], isWoman);

/** The same for a man. */
export const MALE_WORDS: ReadonlySet<string> = new TellingNouns([...HE, ...MALE_ADDRESS], isMan);

/** Titles that tell when they stand before a name. */
export const FEMALE_TITLES: ReadonlySet<string> = new TellingNouns(FEMALE_ADDRESS, isWoman);
export const MALE_TITLES: ReadonlySet<string> = new TellingNouns([...MALE_ADDRESS, 'hr.'], isMan);

/** The pronouns, which say nothing of a name beside them. */
export const PRONOUNS: ReadonlySet<string> = new Set([...SHE, ...HE]);
