import { words } from '../words.ts';
import { DEMONYMS } from './introductions.ts';
import { NATIONALITIES } from './name-edges.ts';

/** Words that tell a speaker's sex, and short titles with the nouns they stand for. */

export const FEMALE_WORDS = words`
  actress aunt bride businesswoman chairwoman congresswoman councilwoman dame daughter duchess girl girlfriend
  grandmother her hers lady midwife miss mom mother mrs mrs. ms ms. mum niece nun policewoman princess queen she
  sister spokeswoman stepmother waitress widow wife woman
`;

export const MALE_WORDS: ReadonlySet<string> = new Set(
  `he his him man boy father dad son husband brother uncle nephew grandfather widower spokesman businessman
  congressman policeman councilman king prince duke lord stepfather boyfriend groom waiter monk mr mr. sir gentleman`.split(
    /\s+/,
  ),
);

/** Titles that tell a sex when they stand before a name. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss madam mme mme. dame lady sister queen princess alhaja hajiya datin puan smt smt. shrimati begum señora doña sra. spokeswoman chairwoman congresswoman actress'.split(
    ' ',
  ),
);

export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince brother father fr. alhaji mallam dato encik shri sri. señor don sr. m. spokesman congressman'.split(
    ' ',
  ),
);

/** Titles as written before a name, and the noun a later sentence uses for the same person. */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'amb.': 'ambassador',
    'atty.': 'attorney',
    'capt.': 'captain',
    'cllr.': 'councillor',
    'col.': 'colonel',
    'cpl.': 'corporal',
    'det.': 'detective',
    'dr.': 'doctor',
    'gen.': 'general',
    'gov.': 'governor',
    'insp.': 'inspector',
    'lt.': 'lieutenant',
    'maj.': 'major',
    'prof.': 'professor',
    'rep.': 'representative',
    'rev.': 'reverend',
    'sen.': 'senator',
    'sgt.': 'sergeant',
    'supt.': 'superintendent',
    cllr: 'councillor',
    dr: 'doctor',
    gov: 'governor',
    prof: 'professor',
    sen: 'senator',
  }),
);

/** What a later sentence may call somebody with that role. */
export const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    academic: ['professor', 'lecturer', 'scholar'],
    attorney: ['lawyer', 'prosecutor'],
    barrister: ['lawyer', 'solicitor', 'advocate'],
    chairman: ['chair'],
    chief: ['commander', 'commissioner', 'director', 'head'],
    cleric: ['archbishop', 'bishop', 'imam', 'mufti', 'pastor', 'priest', 'reverend', 'sheikh'],
    commander: ['chief', 'head'],
    congressman: ['representative', 'lawmaker', 'rep.'],
    congresswoman: ['representative', 'lawmaker', 'rep.'],
    diplomat: ['ambassador', 'consul', 'envoy', 'high commissioner'],
    driver: ['champion', 'racer'],
    'ex-governor': ['governor'],
    'ex-mayor': ['mayor'],
    'ex-minister': ['minister'],
    'ex-president': ['president'],
    doctor: ['physician', 'surgeon', 'dr', 'dr.'],
    don: ['professor', 'lecturer'],
    forward: ['striker', 'winger'],
    goalkeeper: ['goalie', 'keeper'],
    head: ['chief', 'director'],
    judge: ['justice', 'magistrate'],
    lawmaker: [
      'legislator',
      'parliamentarian',
      'senator',
      'representative',
      'hon.',
      'congressman',
      'congresswoman',
      'rep.',
      'sen.',
      'mp',
      'mla',
    ],
    lawyer: ['attorney', 'solicitor', 'barrister', 'advocate', 'counsel'],
    leader: ['head', 'chief', 'chairman', 'president'],
    legislator: ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker', 'mp'],
    manager: ['coach', 'boss'],
    coach: ['manager', 'boss'],
    boss: ['manager', 'coach'],
    mep: ['member of the european parliament', 'members of the european parliament'],
    minister: ['secretary'],
    monarch: ['emir', 'king', 'oba', 'queen', 'sultan'],
    mp: ['lawmaker', 'legislator', 'parliamentarian'],
    officer: [
      'captain',
      'colonel',
      'commander',
      'constable',
      'corporal',
      'detective',
      'inspector',
      'lieutenant',
      'major',
      'sergeant',
      'superintendent',
    ],
    police: ['officer'],
    politician: ['senator', 'minister', 'mp', 'lawmaker'],
    premier: ['minister'],
    player: ['defender', 'forward', 'goalkeeper', 'midfielder', 'striker', 'winger'],
    priest: ['father', 'fr.', 'parson', 'pastor', 'reverend', 'rev.', 'vicar'],
    professor: ['academic', 'scholar', 'lecturer'],
    parliamentarian: ['lawmaker', 'legislator', 'mp', 'senator'],
    prosecutor: ['prosecution', 'prosecutions'],
    researcher: ['professor', 'scientist', 'author', 'co-author'],
    scholar: ['professor', 'fellow'],
    striker: ['forward'],
    surgeon: ['doctor', 'dr', 'dr.'],
    winger: ['forward'],
  }),
);

/** Countries and what is of them, where these do not begin alike. */
const COUNTRIES = [
  ['american', 'us'],
  ['british', 'uk'],
  ['danish', 'denmark'],
  ['dutch', 'netherlands'],
  ['finnish', 'finland'],
  ['french', 'france'],
  ['greek', 'greece'],
  ['irish', 'ireland'],
  ['norwegian', 'norway'],
  ['polish', 'poland'],
  ['spanish', 'spain'],
  ['swiss', 'switzerland'],
  ['welsh', 'wales'],
] as const;

/** Each of them with the other. */
export const SAME_COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([people, country]) => [
    [people, country],
    [country, people],
  ]),
);

/** What one person of a country or a region is called, beside the nationalities: "the Serb". */
const MORE_NATIONALS = words`
  basque bavarian berliner californian catalan cornishman corsican czech dubliner filipina floridian glaswegian goan
  hawaiian kiwi kosovan latina latino liverpudlian londoner macedonian mancunian parisian punjabi queenslander
  scandinavian scouser sicilian sydneysider tamil tasmanian texan tibetan yorkshireman yorkshirewoman
`;

/** Adjectives of nations that are nobody by themselves: "the Irish", "the Dutch", "the Japanese". */
const OF_MANY = /(?:[cs]h|ese)$/;

/** Whether a noun says of one person where they are from: "the Spaniard". */
export const isNational = (noun: string): boolean =>
  DEMONYMS.has(noun) || MORE_NATIONALS.has(noun) || (NATIONALITIES.has(noun) && !OF_MANY.test(noun));
