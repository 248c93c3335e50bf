import type { QuotationGrammar } from '../../grammar/quotations.ts';
import { words } from '../words.ts';
import { ANONYMITY } from './anonymity.ts';
import * as functionWords from './function-words.ts';
import { inContext } from './in-context.ts';
import * as indirectSpeech from './indirect-speech.ts';
import * as nonSpeech from './non-speech-words.ts';
import { isNational, SAME_COUNTRY } from './persons.ts';
import {
  ALSO_NOUNS,
  ALSO_SAYING,
  ATTITUDES,
  inflect,
  JUDGING,
  SAYING,
  SAYING_BACK,
  SAYING_BESIDE,
} from './reporting-verbs.ts';
import {
  DOCUMENTS,
  GROUPS,
  PERSON_SINGULARS,
  SEVERAL_PERSONS,
  SOURCE_NOUNS,
  SPOKESPEOPLE,
} from './source-nouns.ts';
import { SURENESS } from './sureness.ts';
import { AFTER_VOCATIVE, BEFORE_VOCATIVE } from './vocatives.ts';

const AGE = /^\d+-year-old$/;
/** What follows the noun of a role: "director of the clinic", "teacher who …". */
const AFTER_ROLE = / (?:of|for|at|in|to|from|and|who) |,/;

/** How English reports what was said. */
export const QUOTATIONS: QuotationGrammar = {
  functionWords: {
    subjectPronouns: functionWords.SUBJECT_PRONOUNS,
    determiners: functionWords.DETERMINERS,
    definiteArticles: ['the'],
    nounsComeFirst: false,
    verbComesSecond: false,
    subjectsMayBeDropped: false,
    timesWithArticle: false,
    articles: ['a', 'an', 'the'],
    auxiliaries: functionWords.AUXILIARIES,
    prepositions: functionWords.PREPOSITIONS,
    prepositionsOfClauses: words`after before since until`,
    markers: {
      to: ['to'],
      of: ['of'],
      for: ['for'],
      in: ['in'],
      on: ['on'],
      at: ['at'],
      by: ['by'],
      with: ['with'],
      from: ['from'],
      that: ['that'],
      which: ['which'],
      as: ['as'],
      and: ['and'],
      but: ['but'],
      or: ['or'],
      if: ['if'],
      when: ['when'],
      because: ['because'],
      while: ['while'],
      whether: ['whether'],
      than: ['than'],
      so: ['so'],
      not: ['not'],
      contractedNot: ["n't"],
      what: ['what'],
      how: ['how'],
      why: ['why'],
      where: ['where'],
    },
    timeWords: functionWords.TIME_WORDS,
    relative: ['who'],
    possessiveClitics: ["'s", '’s', '´s', '`s'],
    ownerLetters: 's',
    commonNouns: null,
    inContext,
    neverLast: functionWords.NEVER_LAST,
    nameJoints: words`& al de for of the`,
    enclitics: [],
    classByEnding,
  },
  reporting: {
    saying: new Set([...inflect(SAYING), ...ALSO_SAYING]),
    judging: inflect(JUDGING),
    several: null,
    beside: [...SAYING_BACK, ...SAYING_BESIDE],
    jointly: ['joint'],
    passive: words`are be been being is was were`,
    isImpersonal: null,
    passiveOfSpeakers: words`cited heard overheard quoted recorded`,
    attitudes: ATTITUDES,
    seen: words`consulted examined inspected obtained read received reviewed seen viewed`,
    alsoNouns: new Set([...ALSO_NOUNS].flatMap((noun) => [noun, `${noun}s`])),
    viewpoints: [],
    accordingTo: [['according', 'to']],
  },
  sources: {
    persons: PERSON_SINGULARS,
    people: SEVERAL_PERSONS,
    groups: GROUPS,
    documents: DOCUMENTS,
    spokespeople: SPOKESPEOPLE,
    heard: words`figure voice voices`,
    namesOfBodies: words`
      advocate bulletin chronicle dispatch economist examiner observer order papers post press record records research review
      signal
    `,
    unlistedAreBodies: true,
    ownedDocuments: words`website websites`,
    mayBeFirms: words`
      builder buyer contractor creditor developer distributor employer importer insurer landlord lender maker manufacturer
      operator organiser organizer owner producer promoter publisher seller subcontractor supplier vendor
    `,
    headOf: null,
    all: SOURCE_NOUNS,
  },
  pronouns: {
    he: { subjects: ['he'], objects: ['him'] },
    she: { subjects: ['she'], objects: ['her'] },
    writers: ['i', 'we'],
    latter: new Map(),
    oneOf: new Set(),
    ofThemselves: [],
    afterAccordingTo: ['him', 'them'],
    speakersOwn: ['my', 'our', 'your'],
    pointingBack: ['her', 'his', 'their'],
    ofWhom: ['whose'],
    pointers: ['the', 'this'],
    introducing: ['a', 'an', 'another', 'one'],
    genderOfBody: null,
    it: ['it', 'its'],
    they: ['their', 'them', 'they'],
    both: ['both', 'the two', 'these two'],
    indefinite: words`
      another both dozens everybody everyone few half hundreds many most one others several some somebody someone thousands three
      two
    `,
    isSeveral: null,
  },
  indirect: {
    spokenTo: indirectSpeech.SPOKEN_TO,
    hearing: words`advised assured cautioned informed notified promised reminded told warned`,
    hearers: words`
      audience chamber commission committee conference congress council court hearing house inquest inquiry jury meeting
      panel parliament senate trial tribunal
    `,
    beforeSpokenTo: indirectSpeech.BEFORE_SPOKEN_TO,
    withObject: indirectSpeech.WITH_OBJECT,
    withNoun: indirectSpeech.WITH_NOUN,
    alike: indirectSpeech.ALIKE,
    telling: indirectSpeech.TELLING,
    ordering: indirectSpeech.ORDERING,
    pointing: indirectSpeech.POINTING,
    toldToBeforeClause: indirectSpeech.TOLD_TO_BEFORE_CLAUSE,
    toldTo: indirectSpeech.TOLD_TO,
    negations: indirectSpeech.NEGATIONS,
    reluctant: indirectSpeech.RELUCTANT,
    nobodies: indirectSpeech.NOBODIES,
    connectives: indirectSpeech.CONNECTIVES,
    addressing: indirectSpeech.ADDRESSING,
    opensReport: null,
    sayingSo: indirectSpeech.SAYING_SO,
    reportedMood: new Set(),
  },
  nonSpeech: {
    signs: nonSpeech.SIGNS,
    signVerbs: nonSpeech.SIGN_VERBS,
    signLinks: nonSpeech.SIGN_LINKS,
    chants: nonSpeech.CHANTS,
    chantNouns: ['chants'],
    slogans: nonSpeech.SLOGANS,
    works: nonSpeech.WORKS,
    namings: nonSpeech.NAMINGS,
    performing: nonSpeech.PERFORMING,
    titleVerbs: nonSpeech.TITLE_VERBS,
    soCalled: ['so-called'],
  },
  anonymity: ANONYMITY,
  speakers: {
    aloneBehindSubject: false,
    sureness: SURENESS,
    hypernyms: words`
      actor actress artist athlete author billionaire boss boy businessman businesswoman candidate champion chief
      driver executive expert girl icon lady laureate lawmaker leader legend legislator magnate man medalist
      medallist millionaire minister mogul mp musician official player politician president professor researcher
      scholar scientist singer specialist star superstar teenager tycoon veteran woman writer
    `,
    epithets: new Set(words`
      congressman congresswoman democrat front-runner frontrunner hopeful incumbent nominee republican senator
    `),
    offices: new Set(words`
      boss chair chairman chairwoman chief coach commissioner director executive head manager minister president
      secretary superintendent
    `),
    ownWords: words`
      adage advice catchphrase dictum line lines maxim phrase phrases quip quote quotes remark remarks saying sentence words
    `,
    pronouncements: words`
      accusation accusations allegation allegations appeal appeals argument assertion assertions call calls characterisation
      characterization claim claims comment comments complaint complaints contention declaration demand demands denunciation
      description descriptions insistence plea pleas pledge pledges prediction predictions proclamation promise promises remark
      remarks statement statements suggestion suggestions threat threats vow vows warning warnings
    `,
    accused: words`accused charged convicted guilty suspected`,
    repeating: words`
      cited cites echoed echoes quoted quotes read reads recalled recalls recited recites remembered remembers repeated repeats
    `,
    sending: words`emailed left mailed penned posted sent texted`,
    turns: [],
    parts: {
      nouns: ['character'],
      playing: words`impersonated impersonates played plays portrayed portraying portrays`,
      playingAs: words`appeared appears back cast return returned returning returns star starred starring stars`,
    },
    beforeClauses: words`after before since until`,
    noLonger: words`ex former late now-retired onetime past predecessor retired sometime then time until`,
    attributes: words`
      -born -educated -nominated -raised -trained -winning ailing angry beleaguered beloved bereaved black blind brave
      busy candid cautious charismatic combative controversial current devout disabled distraught eccentric elderly
      embattled emotional exhausted famous female fiery firm former frail furious gentle gifted great hardline honest
      indicted injured jailed jubilant late lean little local lone longtime male middle-aged modest new noted old
      outgoing outspoken own pioneering popular pregnant private proud quiet reclusive respected retired same senior
      sick soft-spoken softly-spoken stern tall then tiny tired top tough unhappy veteran weary white widowed wounded
      young younger youthful
    `,
    ranks: words`assistant associate deputy junior prime shadow vice`,
    contrasts: words`away incoming opposing opposite other rival visiting`,
    belowRank: words`deputy shadow vice`,
    headOfRole(role) {
      const [core = ''] = role.toLowerCase().split(AFTER_ROLE, 1);
      return core.slice(core.lastIndexOf(' ') + 1);
    },
    further: new Set(),
    same: words`same`,
    epicenes: new Set(),
    genderOfArticle: new Map(),
    initials: new Map([
      ['ag', 'attorney general'],
      ['cji', 'chief justice'],
      ['cm', 'chief minister'],
      ['dgp', 'director general of police'],
      ['igp', 'inspector general of police'],
      ['lg', 'lieutenant governor'],
      ['mp', 'member of parliament'],
      ['pm', 'prime minister'],
      ['sp', 'superintendent of police'],
      ['vp', 'vice president'],
    ]),
    ofTheState: new Set(),
    parties: words`
      bjp conservative dem democrat democratic democrats dup fail fianna fáil gael gop green greens labor labour lib
      liberal plaid reform republican republicans sdlp sinn snp tory ukip
    `,
    headOf: new Map([
      ['head government', ['premier', 'prime minister', 'taoiseach']],
      ['head state', ['emir', 'king', 'president', 'queen', 'sultan']],
    ]),
    takesUp: null,
    sameCountry: SAME_COUNTRY,
    isNational,
    callings: null,
    broughtAlong: new Set(words`
      accused aide assistant attorney bailiff caller captain chair clerk coroner counsel defendant dispatcher doctor driver
      examiner guard host interpreter interviewer journalist judge lawyer magistrate moderator neighbor neighbour
      nurse officer operator owner paramedic passenger pastor policeman priest prosecutor receptionist referee
      registrar reporter sheriff soldier source stranger suspect teacher translator umpire victim waiter waitress
      witness
    `),
    answering: words`answered answers replied replies responded responds retorted retorts`,
    asking: words`ask asked`,
    yearsOf: (word) => (AGE.test(word) ? word.slice(0, word.indexOf('-')) : null),
    beforeVocative: BEFORE_VOCATIVE,
    afterVocative: AFTER_VOCATIVE,
  },
};

/** Words in -ing that are no form of a verb. */
const PRONOUNS_IN_ING = words`anything everything nothing something`;

function classByEnding(word: string): 'adverb' | 'auxiliary' | 'gerund' | 'past' | null {
  const { length } = word;
  switch (word.charCodeAt(length - 1)) {
    case 0x79: // y
      return length > 4 && word.endsWith('ly') ? 'adverb' : null;
    case 0x64: // d
      return length > 4 && word.endsWith('ed') ? 'past' : null;
    case 0x67: // g
      return length > 5 && word.endsWith('ing') && !PRONOUNS_IN_ING.has(word) ? 'gerund' : null;
    case 0x74: // t
      return length > 3 && (word.endsWith("n't") || word.endsWith('n’t')) ? 'auxiliary' : null;
    default:
      return null;
  }
}
