import type { RoleGrammar } from '../../grammar/roles.ts';
import { words } from '../words.ts';
import {
  ADVERBS,
  APPOINTED,
  CLAUSE_OPENERS,
  COPULAS,
  DETERMINERS,
  DUTIES,
  ENDING_VERBS,
  LINKS,
  MODIFIERS,
  NEVER_LAST,
  NO_OBJECT,
  POSSESSIVES,
  SERVING,
  STOPS,
} from './role-clauses.ts';
import { isMadeRole, KIN_NOUNS, LISTED_ROLES, PLURAL_ROLE_NOUNS, singularRole } from './role-nouns.ts';
import { SAME_ROLE } from './same-roles.ts';
import { FORMS_OF_ADDRESS, TITLES } from './titles.ts';
import { TRADES } from './trades.ts';

function isRole(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (word.length < 2 || FORMS_OF_ADDRESS.has(word) || word === 'san' || word === 'santo') return false;
  return LISTED_ROLES.has(word) || TITLES.has(word) || isMadeRole(word);
}

/** What Spanish-language news says somebody is: the noun comes first, what it is of and its adjectives follow. */
export const ROLES: RoleGrammar = {
  nouns: {
    listed: new Set([...LISTED_ROLES, ...TITLES]),
    isMade: isMadeRole,
    isRole,
    isMadeLikeName: () => false,
    moreOffices: TRADES,
    bareTitles: words`doctor doctora dr dra fray ing lic licenciada licenciado mons monseñor padre prof sor`,
    degrees: words`abg arq doctor doctora dr dra ing lic licenciada licenciado prof`,
    compoundRoles: new Set(),
    pairedRoles: new Map([['dama', words`primera`]]),
    roleLetters: new Set(),
    ranks: words`
      brigadier cabo capitana capitán comandante coronel doctor doctora dr dra general gral hermana hermano ing
      inspector lic mons monseñor padre profesor profesora sargento sor teniente
    `,
    rankModifiers: words`difunto fallecido teniente`,
    honours: words`don doña dr dra ing lic monseñor`,
    kin: KIN_NOUNS,
    families: words`esposos matrimonio padres pareja`,
    relations: words`
      amiga amigo colega compañera compañero homóloga homólogo par predecesor predecesora rival socia socio sucesor
      sucesora vecina vecino
    `,
    vague: words`
      anciana anciano bebé chica chico dama hombre joven muchacha muchacho mujer niña niño persona señor señora
      varón
    `,
    alsoCompanies: words`
      aliados clientes fabricantes inversores líderes miembros productores proveedores rivales socios
    `,
    titleNouns: new Map([
      ['arq.', 'arquitecto'],
      ['cap.', 'capitán'],
      ['col.', 'coronel'],
      ['cnel.', 'coronel'],
      ['dr.', 'doctor'],
      ['dra.', 'doctora'],
      ['gral.', 'general'],
      ['ing.', 'ingeniero'],
      ['lic.', 'licenciado'],
      ['mons.', 'obispo'],
      ['monseñor', 'obispo'],
      ['prof.', 'profesor'],
      ['sgto.', 'sargento'],
    ]),
    sameRole: SAME_ROLE,
    isPluralRole: (word) => PLURAL_ROLE_NOUNS.has(word),
    isIrregularPlural: () => false,
    isAgent: (word) => /(?:dora?|ista|ero|era|[dglr]enta|ólog[oa])$/.test(word),
    isPlural: (word) => word.endsWith('s'),
    singularOf: singularRole,
  },
  phrase: {
    determiners: DETERMINERS,
    possessives: POSSESSIVES,
    genitives: new Set(),
    indefiniteArticles: words`un una`,
    definiteArticles: words`el la las los`,
    links: LINKS,
    nameLinks: words`de del`,
    conjunctions: words`e y`,
    neverLast: NEVER_LAST,
    innerArticles: words`el esa ese esta este la las los su sus un una`,
    tellingLinks: words`de del en`,
    tradeOpeners: words`ex`,
    seniority: words`mayor menor más`,
    modifiers: MODIFIERS,
    modifiersFollow: true,
    stops: STOPS,
    alsoInstitutions: new Set(),
    nounsAmongStops: new Map(),
    participleRoles: new Map(),
    serviceLinks: new Set(),
    attendants: new Set(),
    attendantLinks: new Set(),
    partitives: words`una uno`,
    modals: words`puede pueden`,
    endingVerbs: ENDING_VERBS,
    clauseOpeners: CLAUSE_OPENERS,
    titleLinks: words`de`,
    workplaceLinks: new Set(),
    organisationNouns: new Set(),
    quantifiers: words`algunas algunos muchas muchos otras otros todas todos`,
    smallNumbers: words`cinco cuatro diez dos nueve ocho seis siete tres`,
    infinitiveMarkers: new Set(),
    mayModify: (word) => !/(?:mente|ando|iendo|ó|aron|ieron)$/.test(word),
    isOrdinal: (word) => /^\d+[.º°ª]?$/.test(word),
    isTrade: () => false,
    isInfinitive: () => false,
    isPast: (word) => /(?:ó|aron|ieron)$/.test(word),
    isAdverb: (word) => word.endsWith('mente'),
    mayOwnByMark: () => false,
  },
  clauses: {
    relativePronouns: words`que quien`,
    copulas: COPULAS,
    serving: SERVING,
    servingLinks: words`como de`,
    appointed: APPOINTED,
    duties: DUTIES,
    noObject: NO_OBJECT,
    adverbs: ADVERBS,
    presentAdverbs: words`actualmente ahora hoy también`,
    naming: words`apodada apodado llamada llamado`,
    namedAs: words`como`,
    inclusions: [['incluida'], ['incluido'], ['entre', 'ellas'], ['entre', 'ellos'], ['como']],
    tellingVerbs: new Set(),
    courtParts: new Set(),
    ageWords: words`de`,
    yearWords: words`años`,
  },
};
