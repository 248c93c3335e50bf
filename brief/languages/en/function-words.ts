import { words } from '../words.ts';

/** Closed-class words of English, by what they do in a sentence around a quotation. */

export const SUBJECT_PRONOUNS = words`
  another anyone both everybody everyone he i it neither nobody others she somebody someone they we who you
`;

/** Articles, possessives and quantifiers: a noun phrase begins here. */
export const DETERMINERS = words`
  a all an another any both dozens each eight every few five four her his hundreds its many most my nine no one our
  seven several six some such ten the their these this those thousands three two whose your
`;

export const AUXILIARIES = words`
  'd 'll 'm 're 's 've am are be been being can could did do does had has have having is may might must ought shall
  should was were will would
`;

export const PREPOSITIONS = words`
  about above across after against ahead along alongside amid amidst among around before behind below beneath beside
  besides between beyond concerning despite down during except following inside into like near off onto out outside
  over past per regarding since through throughout toward towards under until up upon via within without
`;

/** Days, months and words of time: capitalised or not, never a source. */
export const TIME_WORDS = words`
  additionally afternoon again ago also although anyway apr. april aug. august besides days dec. december earlier
  even evening feb. february finally fri friday furthermore hence here hours however indeed instead jan. january
  jul. july jun. june just later likewise mar. march may maybe meanwhile mon monday month moreover morning
  nevertheless night no nonetheless nov. november now oct. october once otherwise perhaps recently sat saturday sep.
  sept. september somehow still sun sunday then there therefore though thu thursday thus today tomorrow tonight tue
  tuesday wed wednesday week weekend well year years yes yesterday yet
`;

/** Words that close no noun phrase: what is said of a verb, and past tenses that are no noun and no adjective. */
export const NEVER_LAST = words`
  alone arose ate became brought came cannot chose drew drove earlier else first flew forgot further gave got grew herself
  himself itself kept last lay made next often only overcame puts ran rather sat sent soon stood strode themselves threw too
  took tore underwent went wept withdrew woke wore
`;
