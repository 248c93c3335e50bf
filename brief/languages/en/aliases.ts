import { words } from '../words.ts';

/** What stands between two names of one person, without marks and the words below; "…" stands for one to four words. */
export const ALIAS_PHRASES: readonly (readonly string[])[] = [
  'a.k.a.',
  'aka',
  'alias',
  'born',
  'formerly',
  'formerly known as',
  'full name',
  'goes by',
  'goes by the name',
  'goes by the name of',
  'going by',
  'known as',
  'known … as',
  'name at birth',
  'nicknamed',
  'né',
  'née',
  'performs as',
  'real name',
  'stage name',
  'went by',
  'went by the name of',
  'whose birth name',
  'whose full name',
  'whose given name',
  'whose legal name',
  'whose nickname',
  'whose real name',
  'whose stage name',
].map((phrase) => phrase.split(' '));

/** Words among them that change nothing: "who is better known as". */
export const ALIAS_ADVERBS = words`
  affectionately also best better commonly fondly generally is locally more mostly now once only popularly
  previously professionally simply then universally usually was who widely
`;
