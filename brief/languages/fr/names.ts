import { type NameGrammar, NO_EVIDENT_NAMES } from '../../grammar/names.ts';
import { DAUGHTER_OF, SON_OF } from '../patronymics.ts';
import { words } from '../words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-names.ts';
import {
  BEFORE_MONTHS,
  HONOURS,
  MONTHS,
  NATIONALITIES,
  NEVER_GIVEN_NAMES,
  PARTIES,
  WEEKDAYS,
} from './name-edges.ts';
import {
  CALLED_AFTER,
  INSTITUTION_OPENERS,
  KINDS_OF_THINGS,
  NAMED_AFTER_FOUNDERS,
  NAMED_LIKE_PEOPLE,
  NEVER_SURNAMES,
  PLACE_OPENERS,
  SHIPS,
  STORMS,
} from './named-things.ts';
import { FEMALE_TITLES, FEMALE_WORDS, MALE_TITLES, MALE_WORDS } from './persons.ts';
import { FORMS_OF_ADDRESS, TITLES } from './titles.ts';

/** Names of persons as the French-language papers of four continents write them. */
export const NAMES: NameGrammar = {
  classes: {
    titles: TITLES,
    formsOfAddress: FORMS_OF_ADDRESS,
    particles: words`
      abd abou al aït ben bin bint d d' da das de del della den der des di do dos du d’ e el et ibn la las le les
      los ould van von y zu`,
    joinedArticles: words`abd abdel abdul al el`,
    personVerbs: words`
      a accuse affirmait affirme ajoutait ajoute appelle assurait assure avait avoue conclut concède confie confirme
      constate craint croit disait distingue dit déclarait déclare décrit défend dénonce déplore espère est estimait
      estime expliquait explique fut indique insiste ironise juge lance martèle meurt nie note observe parle pense
      plaide poursuit promet précisait précise qui racontait raconte rappelait rappelle reconnaît regrette répond
      répondait résumait résume s s' sait salue se selon soulignait souligne soupire sourit soutient souvient s’
      veut vient voit était évoque`,
    beforeNouns: new Set(),
    placeWords: words`chez dans depuis en entre près sur vers à`,
    appositionOpeners: words`ancien ancienne ce cette ex l l' la le les leur l’ sa ses son un une`,
    appositionEnds: words`( ) , . : ; a au avec d' dans de des dit du d’ en est et par pour qu' que qui qu’ à était`,
    relativePronouns: words`dont lequel qui`,
    roleLinks: words`au aux d' de des du d’ en à`,
    isPlural: (word) => /[sx]$/.test(word),
  },
  edges: {
    plainAddress: words`
      dr dr. m m. madame mademoiselle maître me mes mgr mgr. mlle mm mm. mme mmes monseigneur monsieur pr pr. prof
      prof. sœur`,
    nationalities: NATIONALITIES,
    neverAlone: words`maman mamie papa papi papy tata tonton`,
    neverGivenNames: NEVER_GIVEN_NAMES,
    shortTitles: words`adj cap cdt cne col dr lt mgr pr prof sgt`,
    letteredTitles: new Set([...PARTIES, ...words`CM PDG PM`]),
    alsoInitials: new Set(),
    postNominals: new Set(),
    pairedHonours: { first: new Set(), second: new Set() },
    rolesAlsoNames: words`
      abbé baron berger boucher boulanger bourgeois cardinal charpentier chevalier comte curé duc fabre facteur
      forgeron juge lefebvre lévesque maire marchand marin marquis martyr maréchal meunier moine page pape pasteur
      prince prévost pèlerin reine roi saint sultan tailleur tisserand vicaire vigneron évêque`,
    filiations: words`ben bin bint ibn ould`,
    slashedFiliations: new Set(),
    innerParticles: words`da das de del dos du la le`,
    stoppedLetters: words`a.m. j.-c. o.n.u. p.m. r.d.c. s.a. u.e. u.s.`,
    lettersAlsoWords: words`A C D J L M N S T Y À`,
    adverbEndings: ['ment'],
    ageEndings: [],
    questionOpeners: new Set(),
    weekdays: WEEKDAYS,
    months: MONTHS,
    givenNameMonths: new Set(),
    beforeMonths: BEFORE_MONTHS,
    honours: HONOURS,
    secondTitles: new Map(),
    shortGivenNames: new Set(),
    singularsOf: (word) => (/[sx]$/.test(word) ? [word, word.slice(0, -1)] : [word]),
  },
  otherThings: {
    namedAfter: words`arena stadium`,
    calledAfterOwner: new Set(),
    neverSurnames: NEVER_SURNAMES,
    storms: STORMS,
    placeOpeners: PLACE_OPENERS,
    institutionOpeners: INSTITUTION_OPENERS,
    saints: words`saint sainte`,
    ships: SHIPS,
    calledAfter: CALLED_AFTER,
    shipTitles: words`capitaine saint sainte`,
    placeNames: new Set(),
    rolesOfPlaces: new Set(),
    officesOverPlaces: words`archevêque bourgmestre maire mairesse mayeur préfet préfète sous-préfet sous-préfète évêque`,
    namedLikePeople: NAMED_LIKE_PEOPLE,
    businessResults: { results: new Set(), kinds: new Set(), ordinals: new Set() },
    pluralPlaces: new Set(),
    namedAfterFounders: NAMED_AFTER_FOUNDERS,
    kinds: KINDS_OF_THINGS,
    nameLinks: words`appelé appelée baptisé baptisée d' de du d’ nommé nommée`,
    belongings: new Set(),
    whichPronouns: words`laquelle lequel`,
    tradingAs: new Set(),
    firmEndings: new Set(),
    bodyNames: new Set(),
    articlesNameThings: false,
    workplaceLinks: words`chez d' de du d’`,
    worksAt: words`chez`,
  },
  gender: {
    female: FEMALE_WORDS,
    male: MALE_WORDS,
    femaleTitles: FEMALE_TITLES,
    maleTitles: MALE_TITLES,
    mostlyMale: new Set(),
    pronouns: words`-elle -il -t-elle -t-il elle il lui`,
    clausePronouns: words`dont elle il qui`,
    possessives: words`sa ses son`,
    femaleGivenNames: FEMALE_GIVEN_NAMES,
    maleGivenNames: MALE_GIVEN_NAMES,
    spouses: new Set(),
    sonOf: SON_OF,
    daughterOf: DAUGHTER_OF,
    hyphenedGivenNames: true,
  },
  evident: NO_EVIDENT_NAMES,
  introductions: {
    givenNamesTell: null,
    heldParticles: new Map(),
    results: null,
    companions: words`ami amie collègue voisin voisine`,
    kinOpeners: words`leur ma mon notre sa son un une`,
    namings: [
      ['appelé'],
      ['appelée'],
      ['dit'],
      ['nommé'],
      ['nommée'],
      ['prénommé'],
      ['prénommée'],
      ['surnommé'],
      ['surnommée'],
      ['du', 'nom', 'de'],
    ],
    creditVerbs: words`recueillis traduit écrit`,
    creditLinks: words`par`,
    photoAgencies: words`afp ap belga getty keystone reuters sipa`,
    pictureWords: words`archive archives crédit illustration photo photographie`,
  },
  generations: {
    marks: words`fils ii iii iv jr père`,
    endings: words`jr jr.`,
    younger: words`fils ii iii iv jr`,
    elder: words`père sr`,
    youngerWords: words`cadet jeune`,
    elderWords: words`aîné`,
    youngerKin: words`fille fils neveu nièce petit-fils petite-fille`,
    elderKin: words`grand-mère grand-père mère oncle père tante`,
  },
  aliases: {
    phrases: [
      'alias',
      'connu sous le nom de',
      'connue sous le nom de',
      'de son vrai nom',
      'surnommé',
      'surnommée',
    ].map((phrase) => phrase.split(' ')),
    adverbs: words`aussi mieux plus`,
  },
  conjunctions: words`et ou`,
  familyNamesFirst: new Set(),
  nominativesOf: null,
  isPossessive: () => false,
};
