/**
 * Nouns for those who speak in the news: a person by work, kin or part in a story, groups, and what speaks for
 * its authors (a statement, a report). A noun phrase with such a head can be the source of a quotation without
 * an article ("officials said", "police say"), and a singular one can stand for a person named elsewhere.
 */
export const PERSON_NOUNS = `
academic accountant accused activist actor actress administrator adviser advisor advocate agent aide ally ambassador
analyst anchor applicant archbishop architect artist assemblyman assemblywoman assistant astronaut athlete attorney
aunt author banker barrister batsman bishop blogger boss bowler boy brother businessman businesswoman bystander
candidate captain cardinal caregiver carer caretaker carpenter cashier celebrity chair chairman chairperson chairwoman
chancellor chef chief child cleaner cleric clerk clinician coach colleague columnist comedian commander commentator
commissioner commuter complainant composer congressman congresswoman constable consultant contractor convener
coordinator coroner correspondent councillor counsel counsellor counterpart cousin critic curator customer cyclist dad
dancer daughter dean defendant defender delegate democrat demonstrator dentist deputy designer detective developer
diplomat director doctor donor driver economist editor elder employee engineer entrepreneur envoy epidemiologist
executive expert eyewitness farmer father fighter filmmaker firefighter fisherman footballer forward founder friend
gardener general geologist girl goalkeeper governor grandfather grandmother guard guest hawker head headmaster
headmistress headteacher historian homeowner host housewife husband imam incumbent industrialist inmate insider
inspector instructor investigator investor journalist judge juror justice king laborer labourer landlady landlord
lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate man manager mayor mechanic mediator member
merchant midfielder midwife miner minister moderator mom mother motorist mum musician nanny neighbor neighbour nephew
niece nominee novelist nun nurse observer officer official ombudsman operative organiser organizer owner painter
panelist paramedic parent parliamentarian participant partner passenger passerby pastor pathologist patient pedestrian
pensioner person pharmacist photographer physician physicist pilgrim pilot plaintiff planner player plumber poet policeman
policewoman politician pollster pope premier president priest prince princess principal prisoner producer professor
programmer promoter prosecutor protester protestor psychiatrist psychologist publisher pupil queen rabbi ranger rapper
reader rebel receptionist recruiter referee refugee registrar reporter representative republican rescuer researcher
resident respondent retiree reviewer rider runner sailor scholar scientist scout secretary senator sergeant shopkeeper
shopper singer sister skipper soldier solicitor son songwriter source speaker specialist spokesman spokesperson
spokeswoman staffer star stepfather stepmother strategist striker student superintendent superstar supporter surgeon
surrogate survivor suspect tailor taxpayer teacher teammate technician teenager tenant therapist tourist trader
trainer treasurer trustee tutor umpire uncle undergraduate undersecretary user vendor vet veteran vicar victim viewer
villager virologist visitor volunteer voter waiter waitress warden weaver whistleblower widow widower wife winger
winner witness woman worker writer youngster
`;

export const GROUP_NOUNS = `
administration agency alliance army association authority authorities board bureau cabinet campaign charity church club
coalition college commission committee community company congress consortium council country court crew department
embassy establishment family federation firm force forces foundation fund government group house industry institute institution
intelligence judiciary jury leadership league lobby media military ministry mission mob movement network newspaper office
opposition organisation organization outlet paper parliament party people police public regulator regime school
secretariat senate side society staff station team tribunal union unit university watchdog website
men women children folks families parents sources
`;

/** What speaks for its authors. */
export const DOCUMENT_NOUNS = `
account ad affidavit analysis announcement article assessment bill blog book briefing brief bulletin caption charter chronicle
circular column commercial communique complaint contract decision dispatch document dossier draft editorial email e-mail
essay estimate evidence filing findings flyer guidance guidelines headline indictment interview investigation invitation
judgement judgment leaflet letter mailer manifesto memo memoir memorandum message notice op-ed opinion order
papers petition placard plan platform poll post posting presentation press profile proposal questionnaire record records
release report research review ruling script sign speech statement story study summary survey testimony text transcript
tweet tweets update verdict video warrant
`;

/** Further groups that a text may quote, which the narration does not tell from other nouns. */
const ORGANISATIONS = `
airline assembly bank brand broadcaster centre center chain charity clinic collective conference corporation defence defense
directorate division embassy empire enterprise executive exchange factory faculty festival fire foundation garda guild hospital
inquiry institution insurer investigation kremlin laboratory league maker manufacturer municipality museum ngo operator palace parliament
panel police practice presidency prosecution province publisher railway region retailer school secretariat service shop
state store studio subsidiary supplier taskforce trust utility vatican venue
`;

/** Further documents, likewise. */
const MORE_DOCUMENTS = `
act agreement answer appendix audit banner biography clause code commentary constitution diary entry forecast foreword
history index injunction inscription lawsuit log manual map minutes motto novel page pamphlet paragraph passage petition pledge poem
poll preface prologue proposal question referendum reply resolution section sentence slogan song statute suit summons
textbook timeline treaty will words writ
`;

const plural = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun === 'child') return 'children';
  if (noun === 'wife') return 'wives';
  return `${noun}s`;
};

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Nouns for one person. */
export const PERSON_SINGULARS: ReadonlySet<string> = new Set(split(PERSON_NOUNS));

/** Every noun that can head a source without an article, singular and plural. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  [...split(PERSON_NOUNS), ...split(GROUP_NOUNS), ...split(DOCUMENT_NOUNS)].flatMap((n) => [n, plural(n)]),
);

/** Nouns for one person, several. */
const PERSON_PLURALS = split(PERSON_NOUNS).map(plural);

/** Groups that speak each for themselves rather than with one voice. */
const PEOPLE = split(`
adults children families family folks friends kids locals men parents people relatives residents siblings some sources staff
villagers women youth youths`);

/** Several persons: "officials", "the family". */
export const SEVERAL_PERSONS: ReadonlySet<string> = new Set([...PERSON_PLURALS, ...PEOPLE]);

/** What speaks with one voice for many, singular and plural. */
export const GROUPS: ReadonlySet<string> = new Set(
  [...split(GROUP_NOUNS), ...split(ORGANISATIONS)]
    .flatMap((noun) => [noun, plural(noun)])
    .filter((noun) => !SEVERAL_PERSONS.has(noun)),
);

/** What speaks for its authors, singular and plural; the last ones only where they stand as a source. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  [...split(DOCUMENT_NOUNS), ...split(MORE_DOCUMENTS)].flatMap((noun) => [noun, plural(noun)]),
);

/** Those who speak for somebody else. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set([
  'representative',
  'spokesman',
  'spokesperson',
  'spokeswoman',
]);
