import { words } from '../words.ts';

/**
 * Nouns for those who speak in the news: a person by work, kin or part in a story, groups, and what speaks for
 * its authors (a statement, a report). A noun phrase with such a head can be the source of a quotation without
 * an article ("officials said", "police say"), and a singular one can stand for a person named elsewhere.
 */
export const PERSON_SINGULARS = words`
  academic accountant accused activist actor actress administrator admirer adviser advisor advocate agent aide
  alderman ally ambassador analyst anchor applicant archbishop architect artist assemblyman assemblywoman
  assessor assistant astronaut athlete attorney aunt auntie aunty author backer baker banker barista barrister
  batsman beneficiary biologist bishop blogger boss bowler boxer boy breeder broadcaster broker brother builder
  businessman businesswoman buyer bystander caller candidate captain cardinal caregiver carer caretaker carpenter
  cartoonist cashier celebrity ceo chair chairman chairperson chairwoman chancellor chef chemist chief child
  chiropractor citizen cleaner cleric clerk climatologist clinician co-author co-founder co-owner co-worker coach
  cofounder colleague columnist comedian commander commentator commissioner commuter complainant composer
  comptroller conductor congressman congresswoman conservationist constable consultant contractor convener
  convenor coordinator coroner corporal correspondent councillor councilman councilor councilwoman counsel
  counsellor counterpart couple cousin creator critic curate curator customer cyclist dad dancer daughter dealer
  dean defendant defender delegate democrat demographer demonstrator dentist deputy designer detective detractor
  developer diplomat director diver doctor donor doorman driver ecologist economist editor educator elder
  electrician employee engineer entrepreneur envoy epidemiologist evangelist examiner executive expat expert
  explorer eyewitness facilitator fan farmer father fighter filmmaker firefighter fisherman follower footballer
  forecaster forward founder freelancer friend gardener general geologist geophysicist girl goalkeeper governor
  gp granddaughter grandfather grandmother grandson guard guest handler hawker head headmaster headmistress
  headteacher herder historian homeowner host housewife hunter husband hydrologist illustrator imam importer
  incumbent industrialist inmate insider inspector instructor interpreter investigator investor janitor
  journalist judge jurist juror justice king laborer labourer lady landlady landlord landowner lawmaker lawyer
  leader lecturer legislator librarian lieutenant lobbyist locksmith loyalist magistrate man manager
  mathematician mayor mechanic mediator member mep merchant meteorologist midfielder midwife migrant miner
  minister mla modeller moderator mom monarch mother motorist mp msp mum musician nanny narrator naturalist
  neighbor neighbour nephew neurologist neuroscientist niece nominee novelist nun nurse observer officer official
  ombudsman onlooker operative opponent optician organiser organist organizer ornithologist owner painter
  panelist paramedic parent parishioner parliamentarian participant partner passenger passerby pastor pathologist
  patient pedestrian pedlar peer pensioner person pharmacist philosopher photographer physician physicist pilgrim
  pilot plaintiff planner player plumber poet policeman policewoman politician pollster pope potter preacher
  premier president priest prince princess principal prisoner producer professional professor programmer promoter
  prosecutor protester protestor psychiatrist psychologist psychotherapist publisher pupil queen rabbi ranger
  rapper reader realtor rebel receptionist recruiter referee refugee registrar relative reporter representative
  republican rescuer researcher resident respondent retiree reverend reviewer rider runner sailor samaritan
  scholar schoolboy schoolgirl scientist scout sculptor secretary seismologist selector seller senator sergeant
  sheriff shopkeeper shopper signatory singer sister skipper smuggler sociologist soldier solicitor son
  songwriter source speaker specialist spokesman spokesperson spokeswoman staffer star statistician stepdaughter
  stepfather stepmother stepson strategist striker student stylist subscriber superintendent superstar supporter
  surgeon surrogate surveyor survivor suspect swami tailor taxpayer teacher teammate technician teenager tenant
  theologian therapist tourist trader trainer traveler traveller treasurer truck-driver trucker trustee tutor
  tycoon umpire uncle undergraduate undersecretary user vendor vet veteran vicar vice-chancellor vice-president
  vice-principal victim viewer villager virologist visitor volcanologist volunteer voter waiter waitress warden
  watchman weaver welder whistleblower widow widower wife winger winner witness woman worker writer youngster
  zoologist
`;

export const GROUP_NOUNS = words`
  administration agency alliance army association authorities authority board bureau cabinet campaign charity
  children church club coalition college commission committee community company congress consortium council country
  court crew department embassy establishment families family federation firm folks force forces foundation fund
  government group house industry institute institution intelligence judiciary jury leadership league lobby media
  men military ministry mission mob movement network newspaper office opposition organisation organization outlet
  paper parents parliament party people police press public regime regulator school secretariat senate side society
  sources staff station team tribunal union unit university watchdog website women
`;

/** What speaks for its authors. */
export const DOCUMENT_NOUNS = words`
  account ad affidavit analysis announcement article assessment bill blog book brief briefing bulletin caption
  charter chronicle circular column commercial communique complaint contract decision dispatch document dossier
  draft e-mail editorial email essay estimate evidence filing findings flyer guidance guidelines headline indictment
  interview investigation invitation judgement judgment leaflet letter mailer manifesto memo memoir memorandum
  message notice op-ed opinion order papers petition placard plan platform poll post posting presentation
  profile proposal questionnaire record records release report research review ruling script sign speech statement
  story study summary survey testimony text transcript tweet tweets update verdict video warrant
`;

/** Further groups that a text may quote, which the narration does not tell from other nouns. */
const ORGANISATIONS = words`
  airline assembly automaker bank brand brewer broadcaster carmaker carrier center centre chain charity chipmaker
  clinic collective conference corporation defence defense directorate distiller division drugmaker embassy empire
  enterprise exchange executive factory faculty festival fire foundation garda guild gunmaker hospital inquiry
  institution insurer investigation kremlin laboratory league lender maker manufacturer municipality museum ngo
  operator palace panel parliament planemaker police powers practice presidency prosecution province publisher railway region
  retailer school secretariat service shipbuilder shop state steelmaker store studio subsidiary supplier taskforce
  toymaker truckmaker trust utility vatican venue
`;

/** Further documents, likewise. */
const MORE_DOCUMENTS = words`
  act agreement alert answer appendix audit banner bible biography brochure calendar card catalogue chapter claim
  clause code comment commentary constitution convention covenant data decree diary entry epitaph excerpt extract footage
  footnote forecast foreword gazetteer gospel handbook history image index injunction inscription koran lawsuit
  ledger log logbook manual map minutes motion motto newsletter note novel obituary ordinance page pamphlet paragraph
  part passage petition photo photograph picture plaque pledge poem poll portion postcard poster preface prologue
  proposal prospectus protocol question quran referendum register reply resolution response scripture section
  sentence slogan song statistic statute sticker submission suit summons telegram textbook timeline torah treaty
  warning will words writ
`;

const plural = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun === 'child') return 'children';
  if (noun === 'wife') return 'wives';
  return `${noun}s`;
};

/** Every noun that can head a source without an article, singular and plural. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  [...PERSON_SINGULARS, ...GROUP_NOUNS, ...DOCUMENT_NOUNS].flatMap((n) => [n, plural(n)]),
);

/** Nouns for one person, several. */
const PERSON_PLURALS = [...PERSON_SINGULARS].map(plural);

/** Groups that speak each for themselves rather than with one voice. */
const PEOPLE = words`
  adults cent children duo entourage families family folks friends kids locals men pair parents people percent
  relatives residents siblings some sources staff trio villagers women youth youths
`;

/** Several persons: "officials", "the family". */
export const SEVERAL_PERSONS: ReadonlySet<string> = new Set([...PERSON_PLURALS, ...PEOPLE]);

/** What speaks with one voice for many, singular and plural. */
export const GROUPS: ReadonlySet<string> = new Set(
  [...GROUP_NOUNS, ...ORGANISATIONS]
    .flatMap((noun) => [noun, plural(noun)])
    .filter((noun) => !SEVERAL_PERSONS.has(noun)),
);

/** What speaks for its authors, singular and plural; the last ones only where they stand as a source. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  [...DOCUMENT_NOUNS, ...MORE_DOCUMENTS].flatMap((noun) => [noun, plural(noun)]),
);

/** Those who speak for somebody else. */
export const SPOKESPEOPLE = words`representative spokesman spokesperson spokeswoman`;
