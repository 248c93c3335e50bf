import type { NameGrammar } from '../../grammar/names.ts';
import { KINDS_OF_RESULT, ORDINALS_OF_PERIOD, RESULTS } from './business-results.ts';
import { FAMILY_NAMES_FIRST } from './family-names-first.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-names.ts';
import {
  ADVERB_ENDINGS,
  ALSO_INITIALS,
  DEVOTED_GIVEN_NAMES,
  ELDER,
  FILIATIONS,
  GENERATION_MARKS,
  GENERATIONS,
  LETTERED_TITLES,
  NATIONALITIES,
  NEVER_GIVEN_NAMES,
  PAIRED_HONOURS,
  QUESTION_OPENERS,
  SHORT_TITLES,
  SLASHED_FILIATIONS,
  STOPPED_LETTERS,
  WEEKDAYS,
  YOUNGER,
} from './name-edges.ts';
import {
  APPOSITION_ENDS,
  APPOSITION_OPENERS,
  JOINED_ARTICLES,
  NAME_PARTICLES,
  PERSON_VERBS,
  PLACE_WORDS,
} from './name-words.ts';
import { NAMED_LIKE_PEOPLE } from './named-like-people.ts';
import {
  CALLED_AFTER_OWNER,
  INSTITUTION_OPENERS,
  NAMED_AFTER,
  NEVER_SURNAMES,
  PLACE_OPENERS,
  SHIP_TITLES,
  SHIPS,
  STORMS,
} from './organisation-nouns.ts';
import { FEMALE_TITLES, FEMALE_WORDS, MALE_TITLES, MALE_WORDS } from './persons.ts';
import { ALSO_NAMES } from './role-nouns.ts';
import { FORMS_OF_ADDRESS, PLAIN_ADDRESS, POST_NOMINALS, TITLES } from './titles.ts';

/** Names of persons as English-language papers of the world write them. */
export const NAMES: NameGrammar = {
  classes: {
    titles: TITLES,
    formsOfAddress: FORMS_OF_ADDRESS,
    particles: NAME_PARTICLES,
    joinedArticles: JOINED_ARTICLES,
    personVerbs: PERSON_VERBS,
    placeWords: PLACE_WORDS,
    appositionOpeners: APPOSITION_OPENERS,
    appositionEnds: APPOSITION_ENDS,
    relativePronouns: new Set(['who', 'whose']),
    roleLinks: new Set(['at', 'for', 'of']),
    isPlural: (word) => word.endsWith('s'),
  },
  edges: {
    plainAddress: PLAIN_ADDRESS,
    nationalities: NATIONALITIES,
    neverGivenNames: NEVER_GIVEN_NAMES,
    shortTitles: SHORT_TITLES,
    letteredTitles: LETTERED_TITLES,
    alsoInitials: ALSO_INITIALS,
    postNominals: POST_NOMINALS,
    pairedHonours: PAIRED_HONOURS,
    rolesAlsoNames: ALSO_NAMES,
    filiations: FILIATIONS,
    slashedFiliations: SLASHED_FILIATIONS,
    devotionLinks: new Set(['del']),
    devotedGivenNames: DEVOTED_GIVEN_NAMES,
    stoppedLetters: STOPPED_LETTERS,
    lettersAlsoWords: new Set(['A', 'I']),
    adverbEndings: ADVERB_ENDINGS,
    ageEndings: ['-old'],
    questionOpeners: QUESTION_OPENERS,
    weekdays: WEEKDAYS,
    singularsOf: (word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]),
  },
  otherThings: {
    namedAfter: NAMED_AFTER,
    calledAfterOwner: CALLED_AFTER_OWNER,
    neverSurnames: NEVER_SURNAMES,
    storms: STORMS,
    placeOpeners: PLACE_OPENERS,
    institutionOpeners: INSTITUTION_OPENERS,
    ships: SHIPS,
    shipTitles: SHIP_TITLES,
    namedLikePeople: NAMED_LIKE_PEOPLE,
    businessResults: { results: RESULTS, kinds: KINDS_OF_RESULT, ordinals: ORDINALS_OF_PERIOD },
  },
  gender: {
    female: FEMALE_WORDS,
    male: MALE_WORDS,
    femaleTitles: FEMALE_TITLES,
    maleTitles: MALE_TITLES,
    pronouns: new Set(['he', 'her', 'hers', 'him', 'his', 'she']),
    clausePronouns: new Set(['he', 'she', 'who', 'whom', 'whose']),
    possessives: new Set(['her', 'his']),
    femaleGivenNames: FEMALE_GIVEN_NAMES,
    maleGivenNames: MALE_GIVEN_NAMES,
  },
  generations: {
    marks: GENERATION_MARKS,
    endings: GENERATIONS,
    younger: YOUNGER,
    elder: ELDER,
    youngerWords: new Set(['younger']),
    elderWords: new Set(['elder', 'older']),
  },
  conjunctions: new Set(['and']),
  familyNamesFirst: FAMILY_NAMES_FIRST,
  isPossessive: (token) => token === "'s" || token === '’s',
};
