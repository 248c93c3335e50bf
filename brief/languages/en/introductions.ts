/** Words that introduce a name. Lower-case, sorted. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a word for kin: whose it is, or that it is one of several. */
export const KIN_OPENERS = words(`a an another her his my one our their whose your`);

/** What stands between a word for somebody and the name: "a woman who gave her name only as Denise". */
export const NAMINGS: readonly (readonly string[])[] = [
  'by the name',
  'called',
  'gave her name as',
  'gave her name only as',
  'gave his name as',
  'gave his name only as',
  'goes by the name',
  'identified as',
  'identified only as',
  'known as',
  'named',
  'nicknamed',
].map((phrase) => phrase.split(' '));

/** Who did what for an article: "(Reporting by Ann Obi; editing by Lou Reza)". */
export const CREDIT_VERBS = words(`compiled edited editing reported reporting writing written`);

/** Words of a picture's credit that are nobody. */
export const PICTURE_WORDS = words(`file handout photo photograph pool stringer via`);

/** Agencies that stand before a slash and the photographer's name. */
export const PHOTO_AGENCIES = words(`afp ap bloomberg epa getty reuters shutterstock upi xinhua`);
