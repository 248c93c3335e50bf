import { words } from '../words.ts';

/**
 * Words at the edges of names that a name finder takes in or leaves out: what stands before a name is no part of it,
 * what links a name to the father's is. Lower-case, sorted.
 */

/** Adjectives of nationality that are no given names too: "Iranian Mustafa Riahi". */
export const NATIONALITIES = words`
  afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini
  bangladeshi belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian
  chilean chinese colombian congolese croat croatian cuban czech danish dutch dutchman dutchwoman ecuadorian egyptian
  emirati english englishman englishwoman eritrean estonian ethiopian filipino finnish french frenchman frenchwoman
  gambian georgian german ghanaian greek guatemalan haitian honduran hungarian indian indonesian iranian iraqi irish
  irishman irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kenyan kuwaiti kyrgyz latvian
  lebanese liberian libyan lithuanian malawian malaysian malian mauritanian mexican moldovan mongolian moroccan
  mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan
  peruvian pole polish portuguese qatari romanian russian rwandan salvadoran saudi scotsman scotswoman scottish
  senegalese serb serbian singaporean slovak slovene slovenian somali spaniard spanish sudanese swede swedish swiss
  syrian taiwanese tanzanian thai tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
  welshman welshwoman yemeni zambian zimbabwean
`;

/** Titles, ranks and what may stand before a name at a sentence's beginning that are nobody's given name. */
export const NEVER_GIVEN_NAMES = words`
  alhaja alhaji alto ambassador auntie aunty baritone bass captain colonel constable convicted corporal counsellor counselor disgraced dr
  emperor empress famer governor hh injured inspector jailed lieutenant madam madame maulana minister oknha president
  pro professor retired sacked secretary senator sergeant superintendent suspended tem tempore unbeaten uncapped
  undefeated unseeded
`;

/** Honours of two words, as Malay ones are: the first, and what may stand second. "Tan" alone is a family name. */
export const PAIRED_HONOURS = {
  first: words`datin dato dato' dato’ datuk puan tan toh`,
  second: words`paduka patinggi seri sri wira`,
};

/** Behind a name, in lower case without stops: the son of two who share it, and the father. */
export const YOUNGER = words`ii iii iv jnr jr`;
export const ELDER = words`snr sr`;

/** Kin who are younger, and elder, than whoever they are kin of. */
export const YOUNGER_KIN = words`daughter grandchild granddaughter grandson nephew niece son stepdaughter stepson`;
export const ELDER_KIN = words`aunt dad father grandfather grandmother mom mother mum stepfather stepmother uncle`;

/** Between a name and the father's name: "Salman bin Khalid". */
export const FILIATIONS = words`bin bint binti dela delos ibn ould`;

/** Between slashes ("Gopal a/l Raman"): son of, daughter of. The letter before the slash, and the one after it. */
export const SLASHED_FILIATIONS = words`a/l a/p d/o s/o`;

/** Letters with stops that are written like initials: "in the U.S. Senator". */
export const STOPPED_LETTERS = words`a.m. b.c. d.c. e.u. g.o.p. i.e. l.a. n.y. p.m. u.a.e. u.k. u.n. u.s. u.s.a.`;

/** Ranks and degrees in short, which are nobody's name by themselves: "Lt. Cmdr." */
export const SHORT_TITLES = words`
  adm adv amb asst atty brig capt cdr cllr cmdr col const cpl det dr engr gen gov hon insp lt maj prof rev sen sgt snr supt
`;

/** Words one is addressed or spoken of with, which are nobody's name by themselves: "Oga is not happy". */
export const NEVER_ALONE = words`
  alhaja alhaji auntie aunty baba bapak bhai bwana chef datin datuk encik ibu kuya madam mallam mama mzee oga sahib
  sheikh sir swami tuan uncle ustaz
`;

/** How adverbs end that open a sentence before a name ("Fortunately Amina Bello …"), and no given name does. */
export const ADVERB_ENDINGS: readonly string[] = [
  'ably',
  'antly',
  'arly',
  'edly',
  'ently',
  'fully',
  'ingly',
  'ively',
  'nally',
  'nately',
  'ously',
];

/** Ranks and offices written as letters before a name, as they are written: "DGP Dilip Rana". */
export const LETTERED_TITLES: ReadonlySet<string> = new Set(
  `ACP ADGP AG AIG ASI ASP CEO CFO CM COO CTO DCP DGP DIG DSP HH HM HRH IGP MEP MK MLA MNA MP MSP OC PM PSI SDM SHO SP SSP`.split(
    ' ',
  ),
);

/** Those that are as often the initials of one who has but one name: "MK Selvan". */
export const ALSO_INITIALS = words`MK SP`;

/** What tells father from son, at the end of a name. */
export const GENERATIONS = words`jnr jnr. jr jr. snr snr. sr sr.`;

/** The same, and the numbers, without stops: as the last part of a name that is taken apart. */
export const GENERATION_MARKS = words`ii iii iv jnr jr snr sr`;

/** Verbs that open a sentence before a name only in a question: "Will Obi said". */
export const QUESTION_OPENERS = words`am are can could did do does has have is must shall was will`;

/** Days that a name finder may take into a name. */
export const WEEKDAYS = words`friday monday saturday sunday thursday tuesday wednesday`;

/** Months, in full and in short, which end no name where a number follows. */
export const MONTHS = words`
  apr april aug august dec december feb february jan january july june mar march may nov november oct october sep
  sept september
`;

/** Words after which a month is one, though it is a given name as well: "in May". */
export const BEFORE_MONTHS = words`
  after and before by during early every for from in last late mid next of on since this through throughout till to
  until
`;

/** Honours before a name that are no part of it: "Sheikh Mohammed", "Datuk Rahim". */
export const CUT_HONOURS = words`
  ayatollah dame datin dato dato' dato’ datuk encik hajah khun mullah prince princess puan rabbi shaikh sheik sheikh
  sir swami tengku tuan tun tunku ustaz
`;
