import type { QuotationGrammar, WordClass, WordInContext } from '../../grammar/quotations.ts';
import { standsBehindQuotation } from '../behind-quotations.ts';
import { isCurrency } from '../currencies.ts';
import { isGestureBeforeColon } from '../gestures.ts';
import { words } from '../words.ts';
import { ANONYMITY } from './anonymity.ts';
import * as functionWords from './function-words.ts';
import * as indirectSpeech from './indirect-speech.ts';
import * as nonSpeech from './non-speech-words.ts';
import {
  ALSO_NOUNS,
  HAVING,
  JUDGING_FORMS,
  JUDGING_PARTICIPLES,
  SAYING_FORMS,
  SAYING_PARTICIPLES,
} from './reporting-verbs.ts';
import { isMadeRole, LISTED_ROLES, ROLE_NOUNS } from './role-nouns.ts';
import { DOCUMENTS, GROUPS, PEOPLE, PERSONS, SOURCE_NOUNS, SPOKESPEOPLE } from './source-nouns.ts';
import { TRADES } from './trades.ts';

/** Offices that a text tells of whoever has them; no such noun takes up somebody else. */
const OFFICES = words`
  alcalde alcaldesa canciller comisaria comisario consejera consejero coordinador coordinadora decana decano
  director directora embajador embajadora exministra exministro expresidenta expresidente fiscal gerenta gerente
  gobernador gobernadora intendenta intendente jefa jefe juez jueza magistrada magistrado ministra ministro papa
  presidenta presidente procurador procuradora rector rectora reina rey secretaria secretario senador senadora
  tesorera tesorero viceministra viceministro vicepresidenta vicepresidente
`;

/** Those a scene brings along: never whoever spoke just before. */
const BROUGHT_ALONG = words`
  acusada acusado agente asistente bombera bombero camarera camarero chofer chófer ciudadana ciudadano clienta
  cliente colega conductor conductora custodio defensor defensora denunciante detenida detenido encargada
  encargado enfermera enfermero entrevistador entrevistadora familiar guardia hincha interlocutor interlocutora
  intérprete niña niño oficial paciente pasajera pasajero peatón periodista perita perito policía portavoz
  reportera reportero sacerdote seguidor seguidora soldado testigo transeúnte turista usuaria usuario vecina
  vecino vendedor vendedora vigilante vocera vocero víctima árbitro
`;

/** How Spanish reports what was said: the subject follows its verb as often as not, or is left out. */
export const QUOTATIONS: QuotationGrammar = {
  functionWords: {
    subjectPronouns: functionWords.SUBJECT_PRONOUNS,
    determiners: functionWords.DETERMINERS,
    definiteArticles: functionWords.DEFINITE_ARTICLES,
    nounsComeFirst: true,
    verbComesSecond: false,
    subjectsMayBeDropped: true,
    timesWithArticle: true,
    articles: functionWords.ARTICLES,
    auxiliaries: functionWords.AUXILIARIES,
    prepositions: functionWords.PREPOSITIONS,
    prepositionsOfClauses: [],
    markers: {
      to: ['a', 'al'],
      of: ['de', 'del'],
      for: ['para'],
      in: ['en'],
      on: [],
      at: [],
      by: ['por'],
      with: ['con'],
      from: [],
      that: ['que'],
      which: ['cual', 'cuales'],
      as: ['como', 'según'],
      and: ['e', 'y'],
      but: ['pero', 'sino'],
      or: ['o', 'u'],
      if: ['si'],
      when: ['cuando'],
      because: ['porque', 'pues'],
      while: ['mientras'],
      whether: [],
      than: [],
      so: ['así'],
      not: ['no'],
      contractedNot: [],
      what: ['qué'],
      how: ['cómo'],
      why: [],
      where: ['donde', 'dónde'],
    },
    timeWords: functionWords.TIME_WORDS,
    relative: ['quien', 'quienes'],
    possessiveClitics: [],
    ownerLetters: null,
    commonNouns: null,
    inContext,
    neverLast: functionWords.NEVER_LAST,
    nameJoints: functionWords.NAME_JOINTS,
    enclitics: [],
    classByEnding: functionWords.classByEnding,
  },
  reporting: {
    several: {
      verbs: [...SAYING_FORMS, ...JUDGING_FORMS].filter((form) => form.endsWith('n')),
      subjects: [...functionWords.SEVERAL, ...PEOPLE],
    },
    beside: [],
    jointly: words`conjunta conjunto`,
    passive: words`es fue fueron sido son`,
    isImpersonal: indirectSpeech.isImpersonal,
    passiveOfSpeakers: ['citada', 'citado'],
    attitudes: [],
    seen: [],
    saying: SAYING_FORMS,
    judging: JUDGING_FORMS,
    alsoNouns: ALSO_NOUNS,
    viewpoints: [],
    accordingTo: [
      ['según'],
      ['de', 'acuerdo', 'con'],
      ['de', 'acuerdo', 'a'],
      ['a', 'juicio', 'de'],
      ['en', 'opinión', 'de'],
      ['en', 'palabras', 'de'],
    ],
  },
  sources: {
    persons: new Set([...PERSONS, ...TRADES]),
    people: PEOPLE,
    groups: GROUPS,
    documents: DOCUMENTS,
    spokespeople: SPOKESPEOPLE,
    heard: words`voces voz`,
    namesOfBodies: new Set(),
    unlistedAreBodies: false,
    ownedDocuments: new Set(),
    mayBeFirms: words`constructora contratista distribuidora empleadora fabricante operadora organizadora promotora propietaria proveedor proveedora subcontratista`,
    headOf: null,
    all: new Set([...SOURCE_NOUNS, ...TRADES]),
  },
  pronouns: {
    he: { subjects: ['él', 'éste'], objects: [] },
    she: { subjects: ['ella', 'ésta'], objects: [] },
    writers: ['nosotras', 'nosotros', 'yo'],
    latter: new Map(),
    oneOf: new Set(),
    ofThemselves: [],
    afterAccordingTo: ['ella', 'ellas', 'ellos', 'él'],
    speakersOwn: words`mi mis nuestra nuestras nuestro nuestros`,
    pointingBack: ['su', 'sus'],
    ofWhom: ['cuya', 'cuyas', 'cuyo', 'cuyos'],
    pointers: words`aquel aquella el esa ese esta este la`,
    introducing: ['otra', 'otro', 'un', 'una', 'uno'],
    genderOfBody: null,
    it: [],
    they: ['ellas', 'ellos'],
    isSeveral: null,
    both: ['ambas', 'ambos', 'las dos', 'los dos'],
    indefinite: [
      ...words`
      alguien algunas algunos ambas ambos muchas muchos otras otros todas todos unas unos varias varios
    `,
    ],
  },
  indirect: {
    spokenTo: indirectSpeech.SPOKEN_TO,
    hearing: words`advertida advertido informada informado`,
    hearers: words`comisión juzgado tribunal`,
    beforeSpokenTo: indirectSpeech.BEFORE_SPOKEN_TO,
    withObject: indirectSpeech.WITH_OBJECT,
    withNoun: [],
    alike: [],
    telling: [],
    ordering: indirectSpeech.ORDERING,
    pointing: indirectSpeech.POINTING,
    toldToBeforeClause: [],
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
    chantNouns: words`cantos consignas cánticos grito gritos vítores`,
    slogans: nonSpeech.SLOGANS,
    works: nonSpeech.WORKS,
    namings: nonSpeech.NAMINGS,
    performing: nonSpeech.PERFORMING,
    titleVerbs: nonSpeech.TITLE_VERBS,
    soCalled: nonSpeech.SO_CALLED,
  },
  anonymity: ANONYMITY,
  speakers: {
    aloneBehindSubject: false,
    sureness: null,
    hypernyms: [],
    epithets: new Set(),
    offices: new Set(),
    ownWords: words`criterio entender juicio opinión palabras parecer versión`,
    repeating: [],
    pronouncements: [],
    accused: [],
    sending: words`dejó envió mandó`,
    turns: words`turno`,
    parts: null,
    parties: new Set(),
    beforeClauses: new Set(),
    noLonger: words`antecesor antecesora anterior antigua antiguo entonces ex predecesor predecesora`,
    attributes: new Set(),
    ranks: words`primer primera segunda segundo`,
    contrasts: new Set(),
    belowRank: new Set(),
    headOfRole,
    further: words`también`,
    same: words`misma mismo`,
    epicenes: words`autoridad celebridad eminencia estrella figura leyenda persona promesa revelación víctima`,
    genderOfArticle: new Map([
      ['el', 'male'],
      ['esta', 'female'],
      ['este', 'male'],
      ['la', 'female'],
      ['un', 'male'],
      ['una', 'female'],
    ]),
    sameCountry: new Map(),
    isNational: null,
    ofTheState: words`estado gobierno nación república`,
    headOf: new Map(),
    initials: new Map(),
    takesUp: (noun) =>
      TRADES.has(noun) || (ROLE_NOUNS.has(noun) && !SPOKESPEOPLE.has(noun) && !OFFICES.has(noun)),
    callings: null,
    broughtAlong: new Set([...OFFICES, ...BROUGHT_ALONG]),
    answering: words`contesta contestó replicó responde respondió`,
    asking: words`preguntamos pregunto pregunté`,
    yearsOf: () => null,
    beforeVocative: /(?:[,¡¿]|\b(?:gracias|querid[ao]|señora?|don|doña),?) $/i,
    afterVocative: /^,/,
  },
};

/** "Ministro" of "ministro de Sanidad", "primer ministro": the first noun for a person, or the first word. */
function headOfRole(role: string): string {
  const all = role.toLowerCase().split(/[\s,]+/);
  return all.find((word) => LISTED_ROLES.has(word) || isMadeRole(word)) ?? all[0] ?? '';
}

/** What a form of a verb is behind an article: "el abogado", "del jurado". */
function inContext(at: WordInContext): WordClass | null {
  if (reportsByPlace(at) || isGestureBeforeColon(at, BODY_PARTS)) return 'saying';
  if (isCurrency(at)) return 'number';
  const noun = at.word(0);
  if (at.is(-1, 'auxiliary') && HAVING.has(at.word(-1)) && at.is(0, 'word', 'personNoun', 'sourceNoun')) {
    if (SAYING_PARTICIPLES.has(noun)) return 'saying';
    if (JUDGING_PARTICIPLES.has(noun)) return 'judging';
  }
  if (at.hasCapital(0) && NAME_OPENERS.has(noun) && isInsideName(at)) return 'capital';
  if (at.is(0, 'word') && at.is(-1, 'determiner') && (TRADES.has(noun) || isMadeRole(noun)))
    return 'personNoun';
  if (!at.is(0, 'saying', 'judging')) return null;
  if (!at.is(-1, 'determiner') && !CONTRACTIONS.has(at.word(-1))) return null;
  if (PERSONS.has(noun)) return 'personNoun';
  if (GROUPS.has(noun) || DOCUMENTS.has(noun)) return 'sourceNoun';
  // "de la liga"
  return at.is(-1, 'determiner') && at.is(-2, 'of', 'in', 'by', 'with') ? 'word' : null;
}

/** «…», retrucó la alcaldesa, «…», ilustra el músico: by its place alone, before who says it. */
function reportsByPlace(at: WordInContext): boolean {
  if (!standsBehindQuotation(at) || !at.is(0, 'word', 'past', 'judging')) return false;
  if (/.{3}ó$/.test(at.word(0))) return !at.is(1, 'to', 'of');
  return (
    /[ae]$/.test(at.word(0)) &&
    (at.is(1, 'capital', 'stop') || (at.is(1, 'determiner') && at.is(2, 'personNoun')))
  );
}

/** What somebody moves before they speak. */
const BODY_PARTS = words`brazos cabeza ceja cejas hombros manos ojos voz`;

/** "De la Vega", "De León" behind a word of its sentence: a name. */
const isInsideName = (at: WordInContext): boolean =>
  !at.is(-1, 'colon', 'dash') &&
  at.word(-1) !== '' &&
  (at.hasCapital(1) || (at.is(1, 'determiner') && at.hasCapital(2)));

/** What a name opens with that is a preposition elsewhere. */
const NAME_OPENERS = words`de del`;

/** A preposition and the article in one word. */
const CONTRACTIONS = words`al del`;
