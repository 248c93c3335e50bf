/**
 * Words that stand directly before a person's name, lower-case, without a full stop; English and the titles of
 * other places that English-language papers keep. Sorted within each group.
 */

/** Forms of address: they say nothing about what the person does. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  ...['aunt', 'auntie', 'brother', 'chef', 'cik', 'dame', 'dato', "dato'", 'datuk', 'datin', 'don', 'doña'],
  ...['encik', 'haji', 'hajia', 'hajj', 'hajjah', 'ibu', 'kak', 'lady', 'lord', 'madam', 'madame', 'master'],
  ...['messrs', 'miss', 'mlle', 'mme', 'monsieur', 'mr', 'mrs', 'ms', 'mx', 'oknha', 'pak', 'pehin', 'puan'],
  ...['ra', 'seri', 'shri', 'shrimati', 'señor', 'señora', 'sir', 'smt', 'sri', 'ssgt', 'tan', 'tengku'],
  ...['toh', 'tun', 'tunku', 'tuan', 'uncle', 'ustaz', 'u.', 'daw'],
]);

/** Titles that say, at least roughly, what the person does or is. */
export const TITLES: ReadonlySet<string> = new Set([
  // church, mosque and court
  ...['archbishop', 'archdeacon', 'ayatollah', 'bishop', 'cardinal', 'deacon', 'elder', 'emir', 'emperor'],
  ...[
    'empress',
    'father',
    'fr',
    'imam',
    'king',
    'lama',
    'monsignor',
    'msgr',
    'mufti',
    'mullah',
    'oba',
    'pastor',
  ],
  ...[
    'pope',
    'prince',
    'princess',
    'queen',
    'rabbi',
    'rev',
    'reverend',
    'saint',
    'sheik',
    'sheikh',
    'shaikh',
  ],
  ...['sister', 'sultan', 'swami', 'ven', 'venerable'],
  // learning and the professions
  ...['advocate', 'analyst', 'architect', 'attorney', 'author', 'barrister', 'coach', 'dean', 'dr', 'doctor'],
  ...['economist', 'editor', 'engineer', 'engr', 'judge', 'justice', 'lawyer', 'magistrate', 'nurse', 'prof'],
  ...['professor', 'teacher', 'atty', 'me'],
  // state
  ...['alderman', 'amb', 'ambassador', 'assemblyman', 'assemblywoman', 'assemblymember', 'attorney-general'],
  ...['cabinet', 'candidate', 'chancellor', 'commissioner', 'congressman', 'congresswoman', 'councillor'],
  ...['councilman', 'councilwoman', 'councilor', 'councilmember', 'delegate', 'deputy', 'envoy', 'gov'],
  ...['governor', 'hon', 'honourable', 'honorable', 'lawmaker', 'mayor', 'minister', 'mp', 'mep', 'premier'],
  ...[
    'pres',
    'president',
    'prime',
    'prosecutor',
    'rep',
    'reps',
    'representative',
    'secretary',
    'sen',
    'sens',
  ],
  ...['senator', 'sens', 'speaker', 'spokesman', 'spokesperson', 'spokeswoman', 'taoiseach', 'treasurer'],
  ...[
    'vice-president',
    'vice-chancellor',
    'warden',
    'president-elect',
    'pm',
    'chief',
    'tánaiste',
    'td',
    'mla',
  ],
  // offices of organisations
  ...['ceo', 'cfo', 'chair', 'chairman', 'chairperson', 'chairwoman', 'chairmen', 'cofounder', 'co-founder'],
  ...[
    'coordinator',
    'director',
    'director-general',
    'founder',
    'head',
    'leader',
    'manager',
    'officer',
    'owner',
  ],
  ...['secretary-general', 'activist', 'actor', 'actress', 'singer', 'striker', 'goalkeeper', 'midfielder'],
  ...['defender', 'skipper', 'winger', 'quarterback', 'rapper', 'journalist', 'reporter', 'businessman'],
  ...['businesswoman', 'farmer', 'resident', 'student', 'wife', 'husband', 'son', 'daughter'],
  // arms and police
  ...['adm', 'admiral', 'brig', 'brigadier', 'capt', 'captain', 'cdr', 'cmdr', 'col', 'colonel', 'commander'],
  ...[
    'commodore',
    'commandant',
    'comrade',
    'constable',
    'corporal',
    'cpl',
    'det',
    'detective',
    'gen',
    'general',
  ],
  ...[
    'insp',
    'inspector',
    'lance',
    'lieutenant',
    'lt',
    'maj',
    'major',
    'marshal',
    'officer',
    'pte',
    'private',
  ],
  ...['sergeant', 'sgt', 'sheriff', 'spc', 'superintendent', 'supt', 'trooper', 'warrant'],
]);

/** Forms of address that are never part of a name, with and without their stop. */
export const PLAIN_ADDRESS: ReadonlySet<string> = new Set([
  ...[
    'messrs',
    'messrs.',
    'miss',
    'mlle',
    'mme',
    'mr',
    'mr.',
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'mx',
    'shri',
    'smt',
    'smt.',
  ],
]);

/** Letters after a name, as they are written. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  `AC AM AO BEM CB CBE CFR CH CM CMG CNZM CON CPA DBE DC DCMG DL DSO FCA FNM FRCP FRCS FRS FSA GBE GCMG GCON IAS IFS IPS JP
  KBE KC KCB KCMG KCVO LLB MBA MBE MC MCA MD MEP MFR MHA MHK MK MLA MLC MMM MNA MNZM MP MPA MPP MSP MVO NP OAM OBE OC OFR
  OM ON ONZM OON PC PSM PhD QC QPM QSM SAN SC SM SMM TC TD`.split(/\s+/),
);
