import { words } from '../words.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from './role-nouns.ts';

/** Words that tell a woman: pronouns, titles, kin and the nouns for what women are. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set([
  ...FEMALE_NOUNS,
  ...words`
    abuela anciana chica cuñada dama doña dra dña ella exmujer hermana hija madre mamá muchacha mujer nieta niña
    novia nuera prima señora señorita sobrina sor sra srta suegra tía viuda
  `,
]);

/** The same for a man. */
export const MALE_WORDS: ReadonlySet<string> = new Set([
  ...MALE_NOUNS,
  ...words`
    abuelo anciano chico cuñado don dr exmarido fray hermano hijo hombre marido muchacho nieto niño novio padre papá
    primo señor sobrino sr suegro tío viudo yerno él
  `,
]);

/** Titles that tell when they stand before a name, with and without their stop. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set([
  ...FEMALE_NOUNS,
  ...words`doña dra dra. dña dña. infanta mrs mrs. señora señorita sor sra sra. srta srta.`,
]);

export const MALE_TITLES: ReadonlySet<string> = new Set([
  ...MALE_NOUNS,
  ...words`d. don dr dr. fray mr mr. señor sr sr.`,
]);
