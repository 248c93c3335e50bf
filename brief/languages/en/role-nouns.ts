import { PERSON_SINGULARS } from './source-nouns.ts';
import { TITLES } from './titles.ts';

/** Nouns that say what a person is or does, beside those of the titles and of the sources. Lower-case, sorted. */
const MORE_ROLES = `
abbot ace adjutant administrator admiral aide-de-camp alderman alumnus anaesthetist announcer anthropologist apprentice
arbitrator archaeologist archivist artiste assassin assemblyman assemblywoman assessor astronomer attaché auctioneer auditor
baker ballerina barber baron baroness baroness bartender bassist batter believer biographer biologist blacksmith bodyguard
bookkeeper botanist boxer brewer bricklayer broadcaster broker builder burglar butcher butler buyer cabbie
cameraman campaigner caretaker carpenter cartoonist cashier catcher cellist centre-back center ceo cfo champion
chemist choreographer cinematographer civil clerk climber clinician co-author co-chair co-chairman co-chairwoman
co-director co-founder co-host co-owner co-pilot co-producer co-writer cofounder collector columnist comic commissioner
commodore companion composer comptroller conductor conservationist conservator controller convict cook coo
correspondent count countess courier creator cricketer criminologist cto curator custodian cyclist dancer dealer
defenseman dentist dermatologist detainee dietitian dictator diver dj docent doorman dramatist drummer duchess duke ecologist
economist educator electrician emeritus entomologist epidemiologist equestrian evangelist examiner ex-husband ex-wife
face fan fellow fiancé fiancée fielder finalist financier firefighter first-baseman fisherman flanker florist
forester freelancer fugitive fullback gardener geneticist geographer geologist girlfriend boyfriend golfer goalie
goaltender graduate grandson granddaughter great-grandson guardian guerrilla guide guitarist gunman gymnast half-back
halfback handler headmaster headmistress headteacher heir herder hero historian homemaker hooker housewife hunter
hydrologist illustrator immigrant immunologist imam influencer inmate innkeeper innovator inspector-general intern
interpreter inventor ironworker janitor jeweller jockey keeper keyboardist kidnapper kingpin landlord landowner laureate
leaver lecturer legend librarian lieutenant-governor lineman linguist lobbyist locksmith longshoreman lord-lieutenant
magician mathematician matriarch mayoress md medallist medalist medic mentor merchant meteorologist microbiologist
migrant militant millionaire billionaire miner missionary mogul monarch monk mp msp mum murderer musicologist
native naturalist naturalised negotiator neurologist neuroscientist neurosurgeon newcomer newsreader notary novelist number-two nun
nutritionist obstetrician oceanographer office-bearer oncologist ombudsman opener ophthalmologist opponent orator organist
orthodontist outfielder paediatrician pediatrician paralegal paramedic passenger pathologist patriarch pedestrian performer
petitioner pharmacist philanthropist philosopher physiologist physiotherapist pianist pitcher playwright plumber
pm point-guard policewoman porter postdoc postman potter practitioner preacher predecessor presenter prime-minister
principal prisoner processor prodigy prop prophet proprietor provost psychoanalyst psychotherapist
quarterback rabbi racer radiologist rancher ranger rapporteur realtor receiver rector refugee regent registrar
restaurateur restorer retailer returnee rider rival roommate rower ruler salesman saleswoman sculptor scion scrum-half
secretary-general seller semi-finalist sergeant-at-arms seismologist servant shaman shareholder shepherd sheriff
shipbuilder shooter shortstop showrunner sibling signatory skater skier smuggler sociologist solicitor-general songwriter
soprano sovereign spokesperson sprinter starlet statistician stockbroker storyteller strongman stylist successor
suffragist superintendent surfer surveyor sweeper swimmer tailor technologist tenant tenor theologian therapist
torchbearer toxicologist trainee translator traveller traveler treasurer tribesman trustee tsar czar tutor twin tycoon
typist umpire undergraduate underwriter urologist valedictorian valet vet veterinarian vicar vice-captain
vice-chair vice-chairman vice-chancellor vice-premier vice-president violinist virologist vice vp vlogger vocalist
warlord watchman weaver webmaster weightlifter welder whistleblower wicketkeeper wingman wing winemaker wrestler
youth zoologist tánaiste taoiseach
`;

/** Everything a person's role can be headed by, lower-case, titles without their full stop. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...PERSON_SINGULARS,
  ...MORE_ROLES.split(/\s+/).filter(Boolean),
]);

/**
 * Offices and trades that only roles are read with: the name finder learned without them. Lower-case, sorted; one
 * person each.
 */
export const MORE_OFFICES: ReadonlySet<string> = new Set(
  `alaafin arsonist asantehene attacker attendee bailiff bandmate barista bouncer brother-in-law bursar busker caddie cadet chanteuse
  chaplain chauffeur chef chieftain chro cio ciso citizen claimant cmo co-lead coauthor contributor convenor counselor corporator coxswain
  crewmate crofter daughter-in-law dermatologist descendant descendent dgp dramaturg drover exile expat expatriate farrier father-in-law fitter
  forecaster frontman frontrunner frontwoman gaffer ghillie goatherd godfather godmother gp grazier hairdresser
  havildar hotelier housemate icon igp impresario induna intermediary jawan joiner kabaka kagawad killer landscaper lg liaison
  lifeguard litunga machinist masseur mastermind matron milliner minder mlc mna mother-in-law mpa muezzin mufassir muralist
  national nazim olympian onlooker ooni optometrist organiser organizer paralympian parliamentarian personality plasterer podcaster
  polymath pradhan proctor publican pundit radioastronomer roofer saddler sarpanch schoolboy schoolgirl
  schoolteacher sensation sexton shearer signaller sister-in-law smallholder sommelier son-in-law stepdad stepdaughter stepson stevedore
  steward stewardess supermodel taxidermist tehsildar teller thatcher tiler trapper tribesman trucker verger
  vigneron vintner wheelwright whip woodcutter wpc`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles that say nothing about what somebody is: no role by themselves. */
export const BARE_TITLES: ReadonlySet<string> = new Set(['hon', 'honorable', 'honourable']);

/** Degrees and courtesies that follow a fuller role: "Health Minister Dr." */
export const DEGREES: ReadonlySet<string> = new Set(['dr', 'engr', 'hon', 'prof', 'rev']);

/** Endings that make a role noun of almost any word ("fireman", "seismologist"). */
export const ROLE_ENDING = /(?:..(?:man|woman|person|ologist|ician|keeper|maker|worker|master)|...eer)$/;

/** Words with such an ending that are no person's role. */
export const NOT_ROLES: ReadonlySet<string> = new Set([
  ...['career', 'german', 'human', 'inhuman', 'norman', 'ottoman', 'peer', 'roman', 'sheer'],
  ...['superhuman', 'veneer', 'yemen'],
]);

/** Nouns that are a role with another noun before them only: "harbour master". Lower-case, sorted. */
export const COMPOUND_ROLES: ReadonlySet<string> = new Set(['hand', 'master', 'mate']);

/** Ranks and offices written as letters, as they are written. Sorted. */
export const ROLE_LETTERS: ReadonlySet<string> = new Set(
  `ACP ADGP AIG ASI ASP CS DC DCI DCP DGP DI DIG DS DSP IGP MEP MHA MK MLA MNA MSP PC PS SDM SHO SSP TD`.split(
    ' ',
  ),
);

/** Endings of words for one who does something; trusted only where the place of the word says that it is a person. */
export const AGENT_ENDINGS: readonly string[] = ['ee', 'er', 'ian', 'ist', 'or'];

/** Words with such an ending that are no person, or an adjective. Lower-case, sorted. */
export const NOT_AGENTS: ReadonlySet<string> = new Set(
  `another answer banner barrier better bigger bitter blister border breaker bumper burger buster career center chamber chapter
  clever cluster coffee color colour committee computer container corner counter cover crater danger decree degree dinner
  disaster disorder easier either elder error ever factor favor fever fewer filter finger flavor flavour floor flower former
  further gender greater guarantee harbor harbour higher honor honour horror humor hunger indicator inner interior jubilee junior
  ladder larger later latter layer letter lighter liquor litter longer lower major manner marker matter meter minor mirror
  monster motor never newer number offer older order other outer over paper pepper pier plaster poster powder power prior
  proper quarter rather refer reminder river rumor rumour semester senior server shelter shorter shoulder silver
  smaller sober spider stronger subsidiary summer super superior tender theater thriller tiger timber tower tractor trailer
  transfer trigger tumor tumour twist under vector water weather weaker whisper wider winter wonder younger`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles that say so little by themselves that any fuller role goes before them. */
export const RANKS: ReadonlySet<string> = new Set([
  ...['ambassador', 'amb', 'brigadier', 'captain', 'capt', 'chief', 'col', 'colonel', 'commander', 'comrade'],
  ...[
    'doctor',
    'dr',
    'engr',
    'father',
    'gen',
    'general',
    'hon',
    'imam',
    'judge',
    'justice',
    'lt',
    'maj',
    'major',
  ],
  ...[
    'mullah',
    'officer',
    'pastor',
    'prince',
    'rabbi',
    'princess',
    'prof',
    'professor',
    'rev',
    'reverend',
    'sgt',
    'sergeant',
  ],
  ...['sheikh', 'sheik', 'star', 'veteran'],
  // police
  ...['acp', 'aig', 'asp', 'cp', 'csp', 'dcp', 'dig', 'dsp', 'igp', 'insp', 'pol', 'sp', 'ssp', 'supt'],
]);

/** Role words that are given names or parts of royal and religious names as well. */
export const ALSO_NAMES: ReadonlySet<string> = new Set([
  ...[
    'abbot',
    'archer',
    'baker',
    'baron',
    'bishop',
    'butler',
    'cardinal',
    'carpenter',
    'carter',
    'chancellor',
    'chase',
  ],
  ...[
    'christian',
    'cook',
    'cooper',
    'dean',
    'duke',
    'earl',
    'elder',
    'emir',
    'emperor',
    'father',
    'gardener',
    'grant',
  ],
  ...[
    'heath',
    'hunter',
    'imam',
    'judge',
    'king',
    'lord',
    'major',
    'marshal',
    'mason',
    'me',
    'miles',
    'miller',
    'page',
  ],
  ...[
    'parker',
    'pastor',
    'pope',
    'porter',
    'prince',
    'princess',
    'queen',
    'ranger',
    'rector',
    'reed',
    'saint',
    'sheikh',
  ],
  ...[
    'sheik',
    'shaikh',
    'sister',
    'smith',
    'sultan',
    'tailor',
    'taylor',
    'turner',
    'tyler',
    'walker',
    'warden',
    'wing',
  ],
  ...[
    'oba',
    'ray',
    'sa',
    'fr',
    'ven',
    'swami',
    'mullah',
    'lama',
    'mufti',
    'ayatollah',
    'don',
    'td',
    'md',
    'pm',
    'mp',
  ],
]);

/** Words for several persons that are said of companies, countries and teams as well. Lower-case, sorted. */
export const ALSO_COMPANIES: ReadonlySet<string> = new Set(
  `affiliates allies backers builders buyers carmakers champions clients collaborators competitors creditors customers
  dealers developers distributors donors exporters finalists funders giants guests hosts importers insurers
  investors leaders lenders makers manufacturers members neighbors neighbours opponents partners producers providers
  publishers retailers rivals sellers semi-finalists shareholders signatories sponsors suppliers traders visitors winners`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words for several persons that end in "en". Lower-case, sorted. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(['children', 'grandchildren', 'men', 'women']);

/** Roles by kin: they name a person through another one, so any other role goes before them. */
export const KIN: ReadonlySet<string> = new Set([
  ...[
    'aunt',
    'boyfriend',
    'brother',
    'brother-in-law',
    'cousin',
    'dad',
    'daughter',
    'daughter-in-law',
    'ex-husband',
    'ex-wife',
    'father',
    'father-in-law',
    'fiancé',
  ],
  ...[
    'fiancée',
    'friend',
    'girlfriend',
    'granddaughter',
    'grandfather',
    'grandmother',
    'grandson',
    'husband',
  ],
  ...[
    'mother',
    'mother-in-law',
    'mum',
    'mom',
    'nephew',
    'niece',
    'partner',
    'sibling',
    'sister',
    'sister-in-law',
    'son',
    'son-in-law',
    'twin',
    'uncle',
    'widow',
  ],
  ...['widower', 'wife'],
]);

/** Lower-case words that may stand in a role before its head though they look like verbs or plurals. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set([
  ...['acting', 'affairs', 'arts', 'awarding', 'banking', 'boxing', 'broadcasting', 'building', 'business'],
  ...[
    'campaigns',
    'coaching',
    'commanding',
    'communications',
    'computing',
    'congress',
    'consulting',
    'crimes',
  ],
  ...['cycling', 'deceased', 'defending', 'detained', 'disgraced', 'economics', 'elected', 'electronics'],
  ...[
    'engineering',
    'exiled',
    'farming',
    'filmmaking',
    'fisheries',
    'fishing',
    'founding',
    'gaming',
    'games',
  ],
  ...['graphics', 'hired', 'homicides', 'housing', 'human', 'imprisoned', 'incoming', 'interim', 'jailed'],
  ...['learning', 'leading', 'licensed', 'logistics', 'long-serving', 'managing', 'marketing', 'mathematics'],
  ...['mining', 'missions', 'narcotics', 'news', 'nursing', 'operations', 'ousted', 'outgoing', 'physics'],
  ...[
    'planning',
    'politics',
    'presiding',
    'press',
    'programming',
    'programs',
    'projects',
    'publishing',
    'racing',
  ],
  ...[
    'registered',
    'relations',
    'renowned',
    'reported',
    'reporting',
    'resources',
    'retired',
    'rights',
    'ruling',
  ],
  ...['accounting', 'advertising', 'assembly', 'batting', 'bowling', 'catering', 'clothing', 'counselling'],
  ...[
    'daily',
    'dancing',
    'family',
    'fielding',
    'fundraising',
    'gambling',
    'goalkeeping',
    'lighting',
    'logging',
  ],
  ...[
    'monthly',
    'parking',
    'policing',
    'pricing',
    'quarterly',
    'recycling',
    'roofing',
    'rowing',
    'safeguarding',
  ],
  ...['skiing', 'spring', 'supply', 'swimming', 'weekly', 'wellbeing', 'wing', 'wrestling'],
  ...['sailing', 'sales', 'schools', 'sciences', 'securities', 'seasoned', 'services', 'sitting', 'sports'],
  ...['tennis', 'works'],
  ...[
    'statistics',
    'studies',
    'superintending',
    'supporting',
    'surviving',
    'systems',
    'teaching',
    'technologies',
    'training',
  ],
  ...[
    'visiting',
    'wanted',
    'women’s',
    "women's",
    'writing',
    'celebrated',
    'distinguished',
    'accused',
    'alleged',
  ],
  ...[
    'convicted',
    'suspected',
    'unelected',
    'appointed',
    'deposed',
    'decorated',
    'famed',
    'self-styled',
    'business',
  ],
  ...[
    'disabled',
    'unemployed',
    'wounded',
    'injured',
    'experienced',
    'beloved',
    'married',
    'divorced',
    'bearded',
  ],
]);

/** "The main accused", where "accused" alone may be a verb. Sorted. */
export const BEFORE_ACCUSED: ReadonlySet<string> = new Set([
  'absconding',
  'alleged',
  'co',
  'fellow',
  'first',
  'key',
  'main',
  'other',
  'prime',
  'principal',
  'second',
]);

/** "Fire" before these is no verb: "the county fire chief". Sorted. */
export const AFTER_FIRE: ReadonlySet<string> = new Set([
  'captain',
  'chief',
  'commander',
  'commissioner',
  'inspector',
  'investigator',
  'marshal',
  'officer',
  'official',
]);

/** Of the stops below, what is an institution's name with a capital: "Fed Chair". */
export const ALSO_AN_INSTITUTION: ReadonlySet<string> = new Set(['fed']);

/** Words that no role runs over on its left: determiners, prepositions, verbs, connectives, words of time. */
export const ROLE_STOPS: ReadonlySet<string> = new Set(
  `a about after against ago all also although among an and another any are as asked at be because been before
  eminence excellency highness holiness majesty began being between both but by called came can could d did do does during each either even every few for found from gave get
  given gives go got had has have he held her here him his hit how however i if in including inside into is it its itself
  joined just kept knew last later leave led left less let like ll made make many may me meanwhile meet met might more most much
  my named near neither never next no nor not now of off on once one only or other our out over own put ran re
  replaced s said same sang sat saw say says see seen sent several she should show since so some soon sought spoke still
  succeeded such t take taken than that the their them then there these they this those though through thursday friday
  saturday sunday monday tuesday wednesday january february march april may june july august september october november
  december to today together told tomorrow too took toward towards tried two under until unlike up upon us ve very via was we
  went were what when where whether which while who whom whose why will with within without won would wrote yesterday
  yet you your according alongside amid around behind beneath beside besides beyond despite except onto per regarding
  three four five six seven eight nine ten hundreds thousands dozens earlier again already perhaps maybe
  often always sometimes usually recently instead thus hence therefore accordingly tell tells beat faced facing
  praised blamed accused thanked urged warned added quoted quotes cites cited featured features featuring starring
  lost won fought caught brought bought sold shot struck drew threw flew drove rode wore chose froze stole broke woke led fed
  fled paid laid shows showed replace replaces support supports join joins meets elect elects appoint appoints investigate
  face faces ask asks urge urges pay sue sues back backs sack sacks fire fires hire hires sign signs signing calls call win wins
  lose loses include includes including versus vs against plus helped help becomes become became remains remain
  accuse acquit admire allow applaud arrest assail assassinate avoid beg believe betray blame bring buy catch choose condemn
  congratulate consult convict convince criticise criticize defeat defend describe dismiss encourage expel forgive greet hear
  heard hug invite kill lend mention notify obey oppose oust overtake persuade praise prefer protect provoke punish quiz reassure
  rebuke recall remember remind remove reunite ridicule scold sell send suspend swap thank think
  thought threaten unseat`
    .split(/\s+/)
    .filter(Boolean),
);
