import { type NameGrammar, NO_EVIDENT_NAMES } from '../../grammar/names.ts';
import { DAUGHTER_OF, SON_OF } from '../patronymics.ts';
import { words } from '../words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-names.ts';
import * as edges from './name-edges.ts';
import {
  APPOSITION_ENDS,
  APPOSITION_OPENERS,
  BEFORE_NOUNS,
  JOINED_ARTICLES,
  NAME_PARTICLES,
  PERSON_VERBS,
  PLACE_WORDS,
} from './name-words.ts';
import * as things from './organisation-nouns.ts';
import { FEMALE_TITLES, FEMALE_WORDS, MALE_TITLES, MALE_WORDS, PRONOUNS } from './persons.ts';
import { FIRM_NAMES, PLACE_NAMES } from './place-names.ts';
import { FORMS_OF_ADDRESS, PLAIN_ADDRESS, POST_NOMINALS, SHORT_TITLES, TITLES } from './titles.ts';

/** Common family names of those who write them first. */
const FAMILY_NAMES_FIRST = words`
  chen cho choi hu huang kim li lin liu ma ng nguyen park sun tran wang wong wu xi xu yang zhang zhao zhou
`;

/** Names of persons as German-language papers write them. */
export const NAMES: NameGrammar = {
  classes: {
    titles: TITLES,
    formsOfAddress: FORMS_OF_ADDRESS,
    particles: NAME_PARTICLES,
    joinedArticles: JOINED_ARTICLES,
    personVerbs: PERSON_VERBS,
    beforeNouns: BEFORE_NOUNS,
    placeWords: PLACE_WORDS,
    appositionOpeners: APPOSITION_OPENERS,
    appositionEnds: APPOSITION_ENDS,
    relativePronouns: words`der deren dessen die`,
    roleLinks: words`am bei beim der des für im in vom von`,
    isPlural: (word) =>
      word.endsWith('innen') ||
      /(?:leute|anwälte|ärzte|männer|frauen|söhne|töchter|brüder|schwestern)n?$/.test(word),
  },
  edges: {
    plainAddress: PLAIN_ADDRESS,
    nationalities: edges.NATIONALITIES,
    neverAlone: edges.NEVER_ALONE,
    neverGivenNames: edges.NEVER_GIVEN_NAMES,
    shortTitles: SHORT_TITLES,
    letteredTitles: words`CEO CFO COO CTO OB PD`,
    alsoInitials: new Set(),
    postNominals: POST_NOMINALS,
    pairedHonours: { first: new Set(), second: new Set() },
    rolesAlsoNames: edges.ROLES_ALSO_NAMES,
    filiations: edges.FILIATIONS,
    slashedFiliations: new Set(),
    innerParticles: edges.INNER_PARTICLES,
    stoppedLetters: edges.STOPPED_LETTERS,
    lettersAlsoWords: new Set(),
    adverbEndings: ['erweise', 'lich', 'ings'],
    ageEndings: ['-jährige', '-jähriger', '-jährigen'],
    questionOpeners: edges.QUESTION_OPENERS,
    weekdays: edges.WEEKDAYS,
    months: edges.MONTHS,
    givenNameMonths: new Set(),
    beforeMonths: new Set(),
    honours: edges.HONOURS,
    secondTitles: new Map(),
    shortGivenNames: new Set(),
    singularsOf: (word) => [word],
  },
  otherThings: {
    namedAfter: things.NAMED_AFTER,
    calledAfterOwner: new Set(),
    neverSurnames: things.NEVER_SURNAMES,
    storms: things.STORMS,
    placeOpeners: things.PLACE_OPENERS,
    institutionOpeners: things.INSTITUTION_OPENERS,
    saints: words`sankt st st.`,
    ships: things.SHIPS,
    calledAfter: new Set(),
    shipTitles: things.SHIP_TITLES,
    placeNames: new Set([...PLACE_NAMES, ...FIRM_NAMES]),
    rolesOfPlaces: things.ROLES_OF_PLACES,
    officesOverPlaces: things.OFFICES_OVER_PLACES,
    namedLikePeople: things.NAMED_LIKE_PEOPLE,
    pluralPlaces: things.PLURAL_PLACES,
    namedAfterFounders: things.NAMED_AFTER_FOUNDERS,
    kinds: things.KINDS_OF_THINGS,
    nameLinks: words`namens`,
    belongings: things.BELONGINGS,
    whichPronouns: new Set(),
    tradingAs: new Set(),
    firmEndings: new Set(),
    bodyNames: new Set(),
    articlesNameThings: false,
    workplaceLinks: new Set(),
    worksAt: words`bei`,
    businessResults: { results: things.RESULTS, kinds: new Set(), ordinals: new Set() },
  },
  gender: {
    female: FEMALE_WORDS,
    male: MALE_WORDS,
    femaleTitles: FEMALE_TITLES,
    maleTitles: MALE_TITLES,
    mostlyMale: new Set(),
    pronouns: PRONOUNS,
    clausePronouns: words`dem den der deren dessen die er sie`,
    possessives: words`ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner`,
    femaleGivenNames: FEMALE_GIVEN_NAMES,
    maleGivenNames: MALE_GIVEN_NAMES,
    spouses: new Set(),
    sonOf: SON_OF,
    daughterOf: DAUGHTER_OF,
    hyphenedGivenNames: true,
  },
  evident: NO_EVIDENT_NAMES,
  introductions: {
    givenNamesTell: edges.GIVEN_NAMES_ALSO_WORDS,
    heldParticles: new Map([
      ['und', words`vom von`],
      ['den', words`an auf in van von`],
      ['der', words`an auf aus in van von vor zu`],
    ]),
    results: { clubs: things.CLUBS },
    companions: words`freund freundin kollege kollegin nachbar nachbarin`,
    kinOpeners: words`
      deren dessen ein eine einem einer ihr ihre ihrem ihren ihrer mein meine sein seine seinem seinen seiner
    `,
    namings: ['namens', 'mit namen', 'genannt', 'bekannt als'].map((phrase) => phrase.split(' ')),
    creditVerbs: words`bearbeitet geschrieben`,
    creditLinks: words`von`,
    photoAgencies: words`afp ap apa dpa epa getty imago keystone reuters`,
    pictureWords: words`archiv archivbild archivfoto foto`,
  },
  generations: {
    marks: words`ii iii iv jr jun jun. junior sen senior`,
    endings: words`jr jr. jun jun. junior sen. senior`,
    younger: words`ii iii iv jr jun junior`,
    elder: words`sen senior`,
    youngerWords: words`jüngere jüngeren jüngerer`,
    elderWords: words`ältere älteren älterer`,
    youngerKin: words`enkel enkelin enkelsohn enkeltochter neffe nichte sohn stiefsohn stieftochter tochter`,
    elderKin: words`großmutter großvater mutter onkel stiefmutter stiefvater tante vater`,
  },
  aliases: {
    phrases: ['alias', 'bekannt als', 'bekannt unter dem namen', 'mit bürgerlichem namen'].map((phrase) =>
      phrase.split(' '),
    ),
    adverbs: words`auch besser der die eher ist`,
  },
  conjunctions: words`sowie und`,
  familyNamesFirst: FAMILY_NAMES_FIRST,
  nominativesOf: edges.nominativesOf,
  isPossessive: (token) => token === "'s" || token === '’s',
};
