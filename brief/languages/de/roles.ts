import type { RoleGrammar } from '../../grammar/roles.ts';
import { words } from '../words.ts';
import { AUXILIARIES } from './function-words.ts';
import { NEVER_SURNAMES } from './organisation-nouns.ts';
import { isMan, isWoman, PERSONS, stemOfPerson } from './person-nouns.ts';
import {
  isMadeRole,
  isRole,
  isSeveral,
  KIN,
  LISTED_ROLES,
  RELATIONS,
  ROLE_STOPS,
  VAGUE,
} from './role-nouns.ts';
import { TITLE_NOUNS } from './titles.ts';

/** What a later sentence may call somebody with one of the roles behind it. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  anwalt: ['jurist', 'rechtsanwalt', 'verteidiger'],
  arzt: ['mediziner'],
  beamter: ['polizist'],
  bürgermeister: ['rathauschef'],
  chef: ['vorsitzend', 'direktor', 'präsident', 'leiter'],
  fußballer: ['stürmer', 'verteidiger', 'torhüter', 'profi'],
  jurist: ['anwalt', 'richter'],
  mediziner: ['arzt', 'virologe'],
  minister: ['ressortchef'],
  politiker: ['minister', 'abgeordnet', 'senator'],
  politologe: ['politikwissenschaftler'],
  präsident: ['staatschef', 'chef'],
  regierungschef: ['ministerpräsident', 'premierminister', 'kanzler', 'bundeskanzler', 'premier'],
  spieler: ['stürmer', 'verteidiger', 'torhüter'],
  staatschef: ['präsident'],
  trainer: ['coach'],
  verteidiger: ['anwalt', 'rechtsanwalt'],
  vorsitzend: ['chef'],
  wissenschaftler: ['forscher', 'professor', 'physiker', 'biologe', 'historiker'],
};

/** A map that answers for words it does not list, as German makes new nouns. */
class AnsweringMap<Value> extends Map<string, Value> {
  private readonly answer: ((word: string) => Value | undefined) | undefined;

  constructor(listed: Iterable<readonly [string, Value]>, answer: (word: string) => Value | undefined) {
    super(listed);
    this.answer = answer;
  }

  override get(word: string): Value | undefined {
    return super.get(word) ?? this.answer?.(word);
  }

  override has(word: string): boolean {
    return super.has(word) || this.answer?.(word) !== undefined;
  }
}

/** The noun that a compound or another form of it is looked up by: "minister" for "Außenministerin". */
function nounOf(word: string): string | undefined {
  const noun = stemOfPerson(PERSONS.headOf(word) ?? word);
  return noun === word || isWoman(word) !== isWoman(noun)
    ? noun === word
      ? undefined
      : womanOf(noun)
    : noun;
}

/** A woman is taken up by a noun for a woman. */
const womanOf = (stem: string): string => `${stem.endsWith('e') ? stem.slice(0, -1) : stem}in`;

/** First parts that say no more of an office than where everybody knows it is held: "Parteichef", "Konzernchefin". */
const GENERAL =
  /^(?:amts|behörden|bank|bundes|club|firmen|fraktions|gewerkschafts|klinik|klub|konzern|landes|partei|ressort|regierungs|schul|unternehmens|verbands|vereins|verlags|vorstands)(?=\p{L}{4})/u;

/** "chef" for "Parteichef": a person told of as "SPD-Chef" is meant. */
function generalOf(word: string): string[] {
  const rest = word.replace(GENERAL, '');
  return rest !== word && PERSONS.has(rest) ? [stemOfPerson(rest)] : [];
}

/** The other forms of a noun and the nouns that mean the same, of a woman's those for a woman. */
function sameAs(word: string): readonly string[] | undefined {
  if (!isMan(word) && !isWoman(word)) return undefined;
  const stem = stemOfPerson(word);
  const others = [...(SYNONYMS[stem] ?? []), ...generalOf(word)];
  const inflect = (noun: string): string[] =>
    isWoman(word) ? [womanOf(noun), `${noun}e`] : [noun, `${noun}e`, `${noun}er`, `${noun}en`, `${noun}s`];
  return [stem, ...others].flatMap(inflect).filter((form) => form !== word);
}

/** What German news says somebody is. */
export const ROLES: RoleGrammar = {
  nouns: {
    listed: LISTED_ROLES,
    isMade: isMadeRole,
    isRole,
    isMadeLikeName: (word) => /^[^-]+(?:mann|ant|ist)$/.test(word) && !LISTED_ROLES.has(word),
    moreOffices: words`
      apnoetaucher bergläufer bergläuferin bratschist bratschistin cellist cellistin dekan dekanin geigenbauer
      geigenbauerin geiger geigerin hotelier hürdenläufer hürdenläuferin landesrat landesrätin marathonläufer
      marathonläuferin orgelbauer orgelbauerin pianistin posaunist rabbi ratsfrau ratsherr saxofonist schmied schmiedin
      schriftsetzer schriftsetzerin schöffe schöffin skiläufer skiläuferin spediteur tenor
    `,
    bareTitles: words`dipl dr ing mag med prof`,
    degrees: words`dr med prof`,
    compoundRoles: new Set(),
    pairedRoles: new Map(),
    roleLetters: words`CEO CFO COO CTO OB`,
    ranks: words`general hauptmann kapitän leutnant major oberst oberstleutnant pater prof professor professorin`,
    rankModifiers: words`verstorbene verstorbener`,
    honours: words`dr frau habil herr med pd phil prof`,
    kin: KIN,
    families: words`ehepaar eltern geschwister paar`,
    relations: RELATIONS,
    vague: VAGUE,
    alsoCompanies: words`anbieter betreiber hersteller händler zulieferer`,
    titleNouns: new AnsweringMap(TITLE_NOUNS, nounOf),
    sameRole: new AnsweringMap([], sameAs),
    isIrregularPlural: isSeveral,
    isPluralRole: (word) => word.endsWith('innen'),
    isAgent: (word) => word.length > 5 && /(?:er|erin|ist|istin)$/.test(word),
    isPlural: isSeveral,
    singularOf: (word) => word,
  },
  phrase: {
    determiners: words`
      das dem den der des die dieser ein eine einem einen einer eines ihr ihre ihrem ihren ihrer kein keine mein meine
      sein seine seinem seinen seiner unser unsere unserem unseren unserer
    `,
    possessives: words`
      ihr ihre ihrem ihren ihrer mein meine sein seine seinem seinen seiner unser unsere unserem unseren unserer
    `,
    genitives: words`der des einer eines`,
    indefiniteArticles: words`ein eine einem einen einer eines`,
    definiteArticles: words`das dem den der des die`,
    links: words`am an auf aus bei beim der des einer eines für gegen im in ins mit und vom von zu zum zur`,
    nameLinks: new Set(),
    conjunctions: words`sowie und`,
    neverLast: words`
      am an auf aus bei beim das dem den der des die ein eine einer eines für gegen im in ins mit oder sowie und vom
      von zu zum zur
    `,
    innerArticles: words`das dem den der des die ein eine einem einen einer eines`,
    tellingLinks: words`aus vom von`,
    tradeOpeners: new Set(),
    seniority: words`jüngere jüngerer ältere älterer`,
    modifiers: words`
      amtierende amtierender ausgebildete bekannte beliebte erste ersten erster gelernte gelernter gewählte heutige heutiger letzte promovierte studierte studierter
      zuständige zweite zweiter
    `,
    modifiersFollow: false,
    stops: ROLE_STOPS,
    alsoInstitutions: new Set(),
    nounsAmongStops: new Map(),
    participleRoles: new Map(),
    serviceLinks: new Set(),
    attendants: new Set(),
    attendantLinks: new Set(),
    partitives: words`eine einer`,
    modals: words`darf durfte kann konnte muss musste soll sollte will wollte`,
    endingVerbs: new Set([...AUXILIARIES, 'erklärt', 'erklärte', 'sagt', 'sagte', 'so', 'teilte']),
    clauseOpeners: words`als dass nachdem ob obwohl weil wenn wie wo während`,
    titleLinks: words`von`,
    workplaceLinks: words`vom von`,
    organisationNouns: NEVER_SURNAMES,
    quantifiers: words`alle andere einige manche mehrere viele`,
    smallNumbers: words`drei fünf sechs vier zwei`,
    infinitiveMarkers: new Set(),
    mayModify: (word) =>
      /^(?:[a-zäöüß-]+(?:e|en|er|es|em)|damals|einst|ex|stellvertretend)$/.test(word) &&
      !/[^aeiouäöür](?:te|ten|ierte|ierten)$/.test(word),
    isOrdinal: (word) => /^\d+(?:-j[aä]hrige[rnms]?|\.)$/i.test(word),
    isTrade: () => false,
    isInfinitive: () => false,
    isPast: (word) => /[^aeiou]te$/.test(word),
    isAdverb: () => false,
    mayOwnByMark: (word) => /[sßxz]$/i.test(word),
  },
  clauses: {
    relativePronouns: words`der die`,
    copulas: words`bleibt ist war wird wurde`,
    serving: words`amtiert amtierte arbeitet arbeitete fungiert fungierte`,
    servingLinks: words`als`,
    appointed: new Set(),
    duties: new Set(),
    noObject: new Set(),
    adverbs: words`
      auch bereits bislang derzeit früher heute inzwischen jetzt lange mittlerweile nun seit selbst zuletzt zuvor
    `,
    presentAdverbs: words`auch derzeit heute inzwischen jetzt`,
    naming: words`namens`,
    namedAs: new Set(),
    inclusions: [['darunter'], ['unter', 'ihnen'], ['wie', 'etwa']],
    tellingVerbs: new Set(),
    courtParts: new Set(),
    ageWords: new Set(),
    yearWords: words`jahre`,
  },
};
