import type { RoleGrammar } from '../../grammar/roles.ts';
import { words } from '../words.ts';
import { NOT_PARTICIPLES } from './function-words.ts';
import { SAME_ROLE, TITLE_NOUNS } from './persons.ts';
import {
  AFTER_ROLE,
  ALSO_COMPANIES,
  BEFORE_ROLE,
  DEGREES,
  KIN,
  MORE_ROLES,
  RANKS,
  RELATIONS,
  VAGUE,
} from './role-nouns.ts';
import { isCompoundRole, PERSON_NOUNS, PERSON_PLURALS } from './source-nouns.ts';
import { FORMS_OF_ADDRESS, TITLES } from './titles.ts';
import { TRADES } from './trades.ts';

const SINGULARS: ReadonlySet<string> = new Set(
  [...TITLES, ...PERSON_NOUNS, ...MORE_ROLES].filter(
    (word) => word.length > 1 && !FORMS_OF_ADDRESS.has(word),
  ),
);

const LISTED: ReadonlySet<string> = new Set([...SINGULARS, ...PERSON_PLURALS]);

/** "ex-ministro", "co-fundadora": whoever was it or is it with others. */
const PREFIX = /^(?:auto|co|ex|recém|sub|super|vice)-/;

/** Endings of verbs and adverbs, which are no part of a role: what else follows its noun may describe it. */
const VERB = /(?:[aei]ndo|[aei]ram|avam?|[aei]r|eu|iu|mente|ou)$/;

const LINKS = words`ao aos com da das de do dos em na nas no nos para pela pelo à às`;

/** "presidentes", "diretores", "capitães": the ending of several. */
const isPlural = (word: string): boolean => word.endsWith('s') && !/(?:[êií]s|us)$/.test(word);

function isRole(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.length < 2 || FORMS_OF_ADDRESS.has(word)) return false;
  return LISTED.has(word) || KIN.has(word) || isMade(word);
}

function isMade(word: string): boolean {
  return (
    word.includes('-') &&
    ((PREFIX.test(word) && LISTED.has(word.replace(PREFIX, ''))) || isCompoundRole(word))
  );
}

/** What Portuguese-language news says somebody is. */
export const ROLES: RoleGrammar = {
  nouns: {
    listed: LISTED,
    isMade,
    isRole,
    isMadeLikeName: () => false,
    moreOffices: TRADES,
    bareTitles: new Set(),
    degrees: DEGREES,
    compoundRoles: new Set(),
    pairedRoles: new Map([['dama', words`primeira`]]),
    roleLetters: new Set(),
    ranks: RANKS,
    rankModifiers: words`a antiga antigo ex o`,
    honours: words`dom dr dra eng prof profa sr sra`,
    kin: KIN,
    families: words`casal namorados pais`,
    relations: RELATIONS,
    vague: VAGUE,
    alsoCompanies: ALSO_COMPANIES,
    titleNouns: TITLE_NOUNS,
    sameRole: SAME_ROLE,
    isIrregularPlural: () => false,
    isPluralRole: isPlural,
    isAgent: (word) => /(?:ista|ólog[ao]|eir[ao]|[aei]dora?|ant[ae]|ente|ário|ária)$/.test(word),
    isPlural,
    singularOf,
  },
  phrase: {
    determiners: words`
      a aquela aquele as essa esse esta este meu minha nossa nosso o os outra outro seu seus sua suas um uma
    `,
    possessives: words`meu minha nossa nosso seu seus sua suas`,
    genitives: new Set(),
    indefiniteArticles: words`um uma`,
    definiteArticles: words`a as o os`,
    links: LINKS,
    nameLinks: words`da das de do dos`,
    conjunctions: words`e`,
    neverLast: new Set([...LINKS, '&', 'a', 'as', 'e', 'o', 'os', 'ou', 'um', 'uma']),
    innerArticles: words`a as o os um uma`,
    tellingLinks: words`da de do`,
    tradeOpeners: new Set(),
    seniority: words`caçula mais velha velho`,
    modifiers: BEFORE_ROLE,
    modifiersFollow: true,
    stops: words`
      a ainda alguns ano anos antes ao aos apenas apesar após aquela aquele as assim até cada com como contra da das
      de dela dele depois desde disse do dos durante e ela elas ele eles em entre era essa esse esta estava este foi
      hoje há isso já lhe mais mas me mesmo muito na nas nem no nos não nós o onde ontem os ou outra outro para pela
      pelas pelo pelos por porque qual quando que quem se segundo sem seu seus sobre sua suas são também tem teve um
      uma você à às é
    `,
    alsoInstitutions: new Set(),
    nounsAmongStops: new Map(),
    participleRoles: new Map(),
    serviceLinks: words`da das de do dos para`,
    attendants: new Set(),
    attendantLinks: new Set(),
    partitives: words`um uma`,
    modals: words`deve deverá devia ia irá pode poderá podia vai vão`,
    endingVerbs: words`
      acrescenta acrescentou afirma afirmou apresenta apresentou chegou conta contou deixou destacou deve disse diz
      era estava está explica explicou falou fez ficou foi foram garante garantiu há lembra lembrou não pediu pode
      revelou se será são também tem teve tinha vai é
    `,
    clauseOpeners: words`
      ante após até como conforme contra cuja cujo desde durante enquanto há mas onde pois por porque quando que
      quem segundo sobre
    `,
    titleLinks: words`da de do`,
    workplaceLinks: new Set(),
    organisationNouns: new Set(),
    quantifiers: words`algumas alguns muitas muitos outras outros todas todos várias vários`,
    smallNumbers: words`cinco dez dois duas nove oito quatro seis sete três`,
    infinitiveMarkers: new Set(),
    mayModify: (word) =>
      LISTED.has(word) || AFTER_ROLE.has(word) || !VERB.test(word) || NOT_PARTICIPLES.has(word),
    isOrdinal: (word) => /^\d+[ªº]$/.test(word),
    isTrade: (word) => /[aei]ndo$/.test(word),
    isInfinitive: () => false,
    isPast: (word) =>
      /(?:[ai]d[ao]s?|pres[ao]s?|mort[ao]s?|eleit[ao]s?|ou|iu|eu)$/.test(word) && !isRole(word),
    isAdverb: (word) => word.endsWith('mente'),
    mayOwnByMark: () => false,
  },
  clauses: {
    relativePronouns: words`que`,
    copulas: words`era ficou foi fora se tornou-se virou é`,
    serving: words`atua atuava atuou serve serviu trabalha trabalhava trabalhou`,
    servingLinks: words`como`,
    appointed: words`eleita eleito escolhida escolhido nomeada nomeado`,
    duties: words`
      chefia chefiou comanda comandou coordena dirige encabeça fundou gere governa lidera preside presidiu
      representa treina
    `,
    noObject: words`a até com contra em há na nas no nos para por`,
    adverbs: words`actualmente agora ainda antes atualmente hoje já também`,
    naming: words`chamada chamado`,
    namedAs: new Set(),
    presentAdverbs: words`actualmente agora atualmente hoje também`,
    inclusions: [['incluindo'], ['entre', 'eles'], ['entre', 'elas'], ['como']],
    tellingVerbs: new Set(),
    courtParts: new Set(),
    ageWords: words`com de`,
    yearWords: words`anos`,
  },
};

/** "diretores": "diretor"; "capitães": "capitão"; "jornais": "jornal". */
function singularOf(word: string): string {
  if (/(?:ões|ães)$/.test(word)) return `${word.slice(0, -3)}ão`;
  if (/[rzs]es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ais')) return `${word.slice(0, -2)}l`;
  if (word.endsWith('ns')) return `${word.slice(0, -2)}m`;
  return word.slice(0, -1);
}
