import type { QuotationGrammar, WordClass, WordInContext } from '../../grammar/quotations.ts';
import { withoutAccents } from '../../text/characters.ts';
import { standsBehindQuotation } from '../behind-quotations.ts';
import { isCurrency } from '../currencies.ts';
import { isGestureBeforeColon } from '../gestures.ts';
import { words } from '../words.ts';
import { ANONYMITY } from './anonymity.ts';
import * as functionWords from './function-words.ts';
import { FEMALE_GIVEN_NAMES } from './given-names.ts';
import * as indirectSpeech from './indirect-speech.ts';
import { NATIONALITIES } from './name-words.ts';
import * as nonSpeech from './non-speech-words.ts';
import { ALSO_NOUNS, JUDGING_FORMS, SAYING_FORMS } from './reporting-verbs.ts';
import { AGENTS } from './role-nouns.ts';
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isCompoundRole,
  PERSON_NOUNS,
  PERSON_PLURALS,
  pluralsOf,
  SOURCE_NOUNS,
  SPOKESPEOPLE,
  UNNAMED,
} from './source-nouns.ts';
import { TRADES } from './trades.ts';

/** Nouns that take up whoever was just told of, whatever the text said that they are. */
const TAKING_UP = words`
  académica académico acadêmica acadêmico arquiteta arquiteto artista atleta autarca autor autora cantor cantora
  cientista deputada deputado dirigente docente edil empresária empresário enfermeira enfermeiro engenheira
  engenheiro escritor escritora executiva executivo gestor gestora governante investigador investigadora jogador
  jogadora líder militar médica médico parlamentar pesquisador pesquisadora político produtor produtora professor professora
  realizador realizadora responsável treinador treinadora
`;

/** "bióloga", "geógrafo", "economista": a learned trade, of which few are in one story. */
const LEARNED = /(?:ólog[ao]|ógraf[ao]|iatra|ista)$/;
/** The same ending, and anybody. */
const ANYBODY = words`
  balconista ciclista grevista maquinista motorista paraquedista recepcionista taxista tratorista turista
`;

const takesUp = (noun: string): boolean =>
  TAKING_UP.has(noun) ||
  (TRADES.has(noun) && !ANYBODY.has(noun)) ||
  (PERSON_NOUNS.has(noun) && LEARNED.test(noun) && !ANYBODY.has(noun)) ||
  (isCompoundRole(noun) && takesUp(noun.slice(0, noun.indexOf('-'))));

/** Those a scene brings along, and offices that others have: never whoever spoke just before. */
const BROUGHT_ALONG = words`
  acusada acusado advogada advogado agente assessor assessora assistente balconista bombeiro ciclista cidadã
  cidadão cliente colega condutor condutora defensor defensora delegada delegado denunciante deputada deputado
  detida detido director directora diretor diretora dona dono embaixador embaixadora enfermeira enfermeiro
  entrevistador familiar garota garoto garçom governador governadora grevista guarda jornalista juiz juíza
  manifestante maquinista menina menino ministra ministro morador moradora motorista médica médico paciente
  padre papa passageira passageiro pessoa policial polícia porta-voz prefeita prefeito presidente
  primeiro-ministro procurador procuradora professor professora promotor promotora rainha recepcionista rei
  reitor reitora representante repórter secretária secretário senador senadora soldado suspeita suspeito taxista
  testemunha tratorista turista vereador vereadora vice-presidente vigilante vizinha vizinho vítima árbitro
`;

/** "Israelitas", "portugueses". */
const PEOPLES: ReadonlySet<string> = new Set([...NATIONALITIES].flatMap(pluralsOf));

/** What leads to a verb of saying and its subject. */
const AS_AND_VERB = words`conforme consoante segundo`;

/** What follows the noun of a role: "diretor do hospital", "professora que …", "deputado federal". */
const AFTER_ROLE = /[ ,(]/;
/** What may stand before it. */
const BEFORE_ROLE = /^(?:atual|actual|antiga|antigo|então|ex|nova|novo|próximo|próxima|jovem) /;

/** How Portuguese reports what was said. The subject follows its verb as often as not, and may be left out. */
export const QUOTATIONS: QuotationGrammar = {
  functionWords: {
    subjectPronouns: functionWords.SUBJECT_PRONOUNS,
    determiners: functionWords.DETERMINERS,
    definiteArticles: ['a', 'as', 'o', 'os'],
    nounsComeFirst: true,
    verbComesSecond: false,
    subjectsMayBeDropped: true,
    timesWithArticle: true,
    articles: words`a as o os um uma umas uns`,
    auxiliaries: functionWords.AUXILIARIES,
    prepositions: functionWords.PREPOSITIONS,
    prepositionsOfClauses: [],
    markers: {
      to: functionWords.TO,
      of: functionWords.OF,
      for: ['para', 'pra'],
      in: functionWords.IN,
      on: [],
      at: [],
      by: functionWords.BY,
      with: ['co', 'com'],
      from: [],
      that: ['que'],
      which: ['cuja', 'cujo', 'quais', 'qual'],
      as: ['como'],
      and: ['e'],
      but: ['mas', 'porém'],
      or: ['ou'],
      if: ['caso'],
      when: ['quando'],
      because: ['pois', 'porque'],
      while: [],
      whether: [],
      than: ['do que'],
      so: [],
      not: ['não', 'nem', 'nunca'],
      contractedNot: [],
      what: [],
      how: [],
      why: [],
      where: ['onde'],
    },
    timeWords: functionWords.TIME_WORDS,
    relative: ['quem'],
    possessiveClitics: [],
    ownerLetters: null,
    commonNouns: null,
    // "segundo explicou o ministro"; elsewhere it is an ordinal
    inContext,
    neverLast: words`afinal ambos depois mesma mesmo própria próprio sobretudo`,
    nameJoints: words`& d da das de do dos e`,
    enclitics: words`
      a as la las lha lhas lhe lhe-ia lhes lho lo los me mo na nas no nos o os se se-ia se-lhe te vos
    `,
    classByEnding,
  },
  reporting: {
    several: {
      verbs: [...SAYING_FORMS, ...JUDGING_FORMS].filter((form) => /(?:m|ão)$/.test(form)),
      subjects: [...functionWords.SEVERAL, ...PERSON_PLURALS],
    },
    beside: [],
    jointly: words`conjunta conjunto`,
    passive: words`foi foram sido são é`,
    isImpersonal: indirectSpeech.isImpersonal,
    passiveOfSpeakers: ['citada', 'citado'],
    attitudes: [],
    seen: [],
    saying: SAYING_FORMS,
    judging: JUDGING_FORMS,
    alsoNouns: ALSO_NOUNS,
    viewpoints: [],
    accordingTo: [
      ['segundo'],
      ['conforme'],
      ['consoante'],
      ['de', 'acordo', 'com'],
      ['na', 'avaliação', 'da'],
      ['na', 'avaliação', 'de'],
      ['na', 'avaliação', 'do'],
      ['na', 'opinião', 'da'],
      ['na', 'opinião', 'de'],
      ['na', 'opinião', 'do'],
      ['nas', 'palavras', 'da'],
      ['nas', 'palavras', 'de'],
      ['nas', 'palavras', 'do'],
    ],
  },
  sources: {
    persons: new Set([...PERSON_NOUNS, ...TRADES, ...AGENTS, ...UNNAMED]),
    people: PERSON_PLURALS,
    groups: GROUP_NOUNS,
    documents: DOCUMENT_NOUNS,
    spokespeople: SPOKESPEOPLE,
    heard: words`voz vozes`,
    namesOfBodies: new Set(),
    unlistedAreBodies: false,
    ownedDocuments: new Set(),
    mayBeFirms: words`construtora distribuidora empreiteira fabricante fornecedora operadora organizadora promotora proprietária subempreiteira`,
    headOf: null,
    all: new Set([...SOURCE_NOUNS, ...TRADES, ...UNNAMED]),
  },
  pronouns: {
    he: { subjects: ['ele'], objects: [] },
    she: { subjects: ['ela'], objects: [] },
    writers: ['eu', 'nós'],
    latter: new Map(),
    oneOf: new Set(),
    ofThemselves: [],
    afterAccordingTo: ['ela', 'elas', 'ele', 'eles'],
    speakersOwn: words`eu meu meus minha minhas nossa nossas nosso nossos nós sou vamos`,
    pointingBack: ['seu', 'seus', 'sua', 'suas'],
    ofWhom: ['cuja', 'cujas', 'cujo', 'cujos'],
    pointers: words`a aquela aquele as essa esse esta este o os`,
    introducing: words`algum alguma outra outro um uma`,
    genderOfBody: null,
    it: [],
    they: ['elas', 'eles'],
    both: ['ambas', 'ambos', 'as duas', 'os dois'],
    indefinite: words`
      algumas alguns alguém ambas ambos muitas muitos outras outros todos várias vários
    `,
    isSeveral: null,
  },
  indirect: {
    spokenTo: indirectSpeech.SPOKEN_TO,
    hearing: words`avisada avisado informada informado`,
    hearers: words`comissão tribunal`,
    beforeSpokenTo: indirectSpeech.BEFORE_SPOKEN_TO,
    withObject: indirectSpeech.WITH_OBJECT,
    withNoun: [],
    alike: [],
    telling: [],
    ordering: [],
    pointing: ['isso', 'isto'],
    toldToBeforeClause: [],
    toldTo: ['lhe', 'lhes', 'me', 'nos'],
    negations: indirectSpeech.NEGATIONS,
    reluctant: indirectSpeech.RELUCTANT,
    nobodies: indirectSpeech.NOBODIES,
    connectives: indirectSpeech.CONNECTIVES,
    addressing: ['disse', 'escreveu', 'explicou'],
    opensReport: null,
    sayingSo: indirectSpeech.SAYING_SO,
    reportedMood: new Set(),
  },
  nonSpeech: {
    signs: nonSpeech.SIGNS,
    signVerbs: nonSpeech.SIGN_VERBS,
    signLinks: nonSpeech.SIGN_LINKS,
    chants: nonSpeech.CHANTS,
    chantNouns: nonSpeech.CHANT_NOUNS,
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
    ownWords: words`entender opinião palavras ver versão visão`,
    repeating: [],
    pronouncements: [],
    accused: [],
    sending: words`deixou enviou mandou`,
    turns: words`vez`,
    parts: null,
    parties: new Set(),
    beforeClauses: new Set(),
    noLonger: words`antecessor antecessora anterior antiga antigo então ex predecessor predecessora`,
    attributes: new Set(),
    ranks: words`primeira primeiro segunda segundo`,
    contrasts: new Set(),
    belowRank: new Set(),
    headOfRole(role) {
      const [noun = ''] = role.toLowerCase().replace(BEFORE_ROLE, '').split(AFTER_ROLE, 1);
      return noun;
    },
    further: words`também`,
    same: words`mesma mesmo`,
    epicenes: words`autoridade celebridade criança estrela figura pessoa promessa testemunha vítima`,
    genderOfArticle: new Map([
      ['a', 'female'],
      ['esta', 'female'],
      ['este', 'male'],
      ['o', 'male'],
      ['um', 'male'],
      ['uma', 'female'],
    ]),
    sameCountry: new Map(),
    isNational: (noun) => NATIONALITIES.has(noun) || PEOPLES.has(noun),
    ofTheState: words`nação república`,
    headOf: new Map(),
    initials: new Map(),
    takesUp,
    callings: null,
    broughtAlong: BROUGHT_ALONG,
    answering: words`replicou responde respondeu retorquiu retrucou`,
    asking: words`perguntamos perguntei pergunto`,
    yearsOf: () => null,
    beforeVocative: /\b(?:obrigad[oa]|parabéns|você), $/i,
    afterVocative: /^, (?:tu|você)\b/,
  },
};

/**
 * What a word is by its neighbours: the "segundo" of "segundo disse o juiz", the "a" of "a seguir", a verb right behind a
 * quotation.
 */
function inContext(at: WordInContext): WordClass | null {
  const word = at.word(0);
  if (AS_AND_VERB.has(word) && at.is(1, 'saying')) return 'as';
  if (isCurrency(at)) return 'number';
  if (word === 'a' && ((at.is(1, 'word') && /.{3}[aei]r$/.test(at.word(1))) || isAddressee(at))) return 'to';
  if (at.is(0, 'word') && at.is(-1, 'determiner') && (TRADES.has(word) || isCompoundRole(word)))
    return 'personNoun';
  // "disse o marroquino"; "o marroquino Hicham Arazi" has his name
  if (at.is(-1, 'determiner') && at.is(1, 'stop', 'comma') && NATIONALITIES.has(word)) return 'personNoun';
  return reportsByPlace(at) || isGestureBeforeColon(at, BODY_PARTS) ? 'saying' : null;
}

/**
 * «…», disse a Ana Rocha: an article stands before no name of two parts, and before no man's; "disse a Ana" may be either.
 */
function isAddressee(at: WordInContext): boolean {
  const verb = at.is(-1, 'time', 'adverb') ? -2 : -1;
  if (!at.is(verb, 'saying', 'judging') || !at.isPerson(1)) return false;
  return at.isPerson(2) || !FEMALE_GIVEN_NAMES.has(withoutAccents(at.word(1)));
}

/** What somebody moves before they speak. */
const BODY_PARTS = words`braços cabeça mãos olhos ombros sobrancelha sobrancelhas sobrolho voz`;

/** «…», ripostou a vereadora, «…», ilustra o músico: by its place alone, before who says it. */
function reportsByPlace(at: WordInContext): boolean {
  if (!standsBehindQuotation(at) || !at.is(0, 'word', 'past', 'judging')) return false;
  if (/.{3}(?:ou|eu|iu)(?:-(?:lhe|lhes|me|nos|se))?$/.test(at.word(0))) return !at.is(1, 'to', 'of');
  return (
    /[ae]$/.test(at.word(0)) &&
    (at.is(1, 'capital', 'stop') || (at.is(1, 'determiner') && at.is(2, 'personNoun')))
  );
}

/** What the ending of a word says it is; little words that no noun phrase runs over count as adverbs. */
function classByEnding(word: string): 'adverb' | 'auxiliary' | 'gerund' | 'past' | null {
  if (functionWords.SMALL_WORDS.has(word)) return 'adverb';
  if (word.length < 5 || functionWords.NOT_PARTICIPLES.has(word)) return null;
  if (word.endsWith('mente')) return 'adverb';
  if (/[aei]ndo$/.test(word)) return 'gerund';
  return /(?:[ai]d[ao]s?|[aeií]ram|avam?|ou|[^bdpt]eu|iu)$/.test(word) ? 'past' : null;
}
