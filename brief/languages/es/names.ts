import type { NameGrammar } from '../../grammar/names.ts';
import { words } from '../words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-names.ts';
import { singularsOf } from './morphology.ts';
import {
  BEFORE_MONTHS,
  GENERATION_MARKS,
  MONTHS,
  NATIONALITIES,
  ROLES_ALSO_NAMES,
  WEEKDAYS,
} from './name-edges.ts';
import {
  APPOSITION_ENDS,
  APPOSITION_OPENERS,
  JOINED_ARTICLES,
  NAME_PARTICLES,
  PERSON_VERBS,
  PLACE_WORDS,
} from './name-words.ts';
import {
  BELONGINGS,
  INSTITUTION_OPENERS,
  KINDS_OF_THINGS,
  NAMED_AFTER,
  NAMED_LIKE_PEOPLE,
  NEVER_SURNAMES,
  PLACE_OPENERS,
  PLURAL_PLACES,
  SHIPS,
  STORMS,
} from './organisation-nouns.ts';
import { FEMALE_TITLES, FEMALE_WORDS, MALE_TITLES, MALE_WORDS } from './persons.ts';
import { FORMS_OF_ADDRESS, NEVER_GIVEN_NAMES, PLAIN_ADDRESS, SHORT_TITLES, TITLES } from './titles.ts';

/** Names of persons as the Spanish-language papers of two continents write them. */
export const NAMES: NameGrammar = {
  classes: {
    titles: TITLES,
    formsOfAddress: FORMS_OF_ADDRESS,
    particles: NAME_PARTICLES,
    joinedArticles: JOINED_ARTICLES,
    personVerbs: PERSON_VERBS,
    beforeNouns: new Set(),
    placeWords: PLACE_WORDS,
    appositionOpeners: APPOSITION_OPENERS,
    appositionEnds: APPOSITION_ENDS,
    relativePronouns: words`cuya cuyas cuyo cuyos que quien quienes`,
    roleLinks: words`de del en para`,
    isPlural: (word) => word.endsWith('s'),
  },
  edges: {
    plainAddress: PLAIN_ADDRESS,
    nationalities: NATIONALITIES,
    neverGivenNames: NEVER_GIVEN_NAMES,
    shortTitles: SHORT_TITLES,
    letteredTitles: new Set(),
    alsoInitials: new Set(),
    postNominals: words`CSJ OP PhD SDB SJ`,
    pairedHonours: { first: new Set(), second: new Set() },
    rolesAlsoNames: ROLES_ALSO_NAMES,
    filiations: words`ben bin bint ibn`,
    slashedFiliations: new Set(),
    innerParticles: words`de del la las los`,
    stoppedLetters: words`a.c. a.m. c.v. d.c. d.f. ee.uu. ff.aa. p.m. s.a. s.l. ss.mm. u.s.`,
    lettersAlsoWords: words`A E O U Y`,
    adverbEndings: ['mente'],
    ageEndings: [],
    questionOpeners: new Set(),
    weekdays: WEEKDAYS,
    months: MONTHS,
    givenNameMonths: new Set(),
    beforeMonths: BEFORE_MONTHS,
    honours: words`ayatolá imán jeque mulá príncipe sir`,
    secondTitles: new Map(),
    shortGivenNames: words`ma mª`,
    singularsOf,
  },
  otherThings: {
    namedAfter: NAMED_AFTER,
    calledAfterOwner: new Set(),
    neverSurnames: NEVER_SURNAMES,
    storms: STORMS,
    placeOpeners: PLACE_OPENERS,
    institutionOpeners: INSTITUTION_OPENERS,
    ships: SHIPS,
    shipTitles: words`capitán princesa reina rey san santa`,
    namedLikePeople: NAMED_LIKE_PEOPLE,
    businessResults: { results: new Set(), kinds: new Set(), ordinals: new Set() },
    pluralPlaces: PLURAL_PLACES,
    namedAfterFounders: new Set([
      'adolfo dominguez',
      'carolina herrera',
      'christian dior',
      'giorgio armani',
      'pierre cardin',
      'purificacion garcia',
      'ralph lauren',
    ]),
    kinds: KINDS_OF_THINGS,
    nameLinks: words`de del denominada denominado llamada llamado`,
    belongings: BELONGINGS,
    whichPronouns: new Set(),
    workplaceLinks: new Set(),
  },
  gender: {
    female: FEMALE_WORDS,
    male: MALE_WORDS,
    femaleTitles: FEMALE_TITLES,
    maleTitles: MALE_TITLES,
    pronouns: words`ella él`,
    clausePronouns: words`que quien quienes`,
    possessives: words`su sus`,
    femaleGivenNames: FEMALE_GIVEN_NAMES,
    maleGivenNames: MALE_GIVEN_NAMES,
  },
  introductions: {
    kinOpeners: words`mi nuestra nuestro otra otro su sus tu un una`,
    namings: [
      ...['apodada', 'apodado', 'conocida como', 'conocido como', 'de nombre', 'identificada como'],
      ...['identificado como', 'llamada', 'llamado', 'que dijo llamarse', 'que se identificó como'],
    ].map((phrase) => phrase.split(' ')),
    creditVerbs: words`editada editado escrito redactado reportado`,
    creditLinks: words`por`,
    photoAgencies: words`afp ap efe getty reuters télam`,
    pictureWords: words`archivo foto fotografía imagen`,
  },
  generations: {
    marks: GENERATION_MARKS,
    endings: words`jr jr. sr sr.`,
    younger: words`hijo ii iii iv jr junior`,
    elder: words`padre sr`,
    youngerWords: new Set(),
    elderWords: new Set(),
  },
  conjunctions: words`e y`,
  familyNamesFirst: words`
    bae cao chan chen cheng choi chung fang feng gao guo han he hu huang jiang jung kang kim kwon lai lam lee leung
    li liang lin liu lu luo ma ng nguyen ong pak park pham phan seo shin song sun tan tang tran wang wei wong wu xi
    xiao xie xu yan yang ye yoon yu yuan zeng zhang zhao zheng zhou zhu
  `,
  nominativesOf: null,
  isPossessive: () => false,
};
