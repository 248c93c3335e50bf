import type { AnonymityWords, QuotationGrammar, WordClass, WordInContext } from '../../grammar/quotations.ts';
import { standsBehindQuotation } from '../behind-quotations.ts';
import { words } from '../words.ts';
import { NATIONALITIES, PARTIES } from './name-edges.ts';
import { conjugate, JUDGING, REFLEXIVE, SAYING } from './reporting-verbs.ts';
import { AGENTS } from './roles.ts';
import { isAsideBehindVerb, isNobodysIl, isNobodysJudgement } from './set-phrases.ts';
import { DOCUMENTS, GROUPS, PEOPLE, PERSONS, SOURCE_NOUNS, SPOKESPEOPLE } from './source-nouns.ts';
import { TRADES } from './trades.ts';

const list = (...given: Parameters<typeof words>): string[] => [...words(...given)];

/** With either apostrophe. */
const elided = (...stems: string[]): string[] => stems.flatMap((stem) => [`${stem}'`, `${stem}’`]);

/** What follows the noun of a role: "directeur de l’hôpital", "maître qui …". */
const AFTER_ROLE = / (?:à|au|aux|chargée?|chez|de|des|du|en|et|pour|qui) | d['’]|,/;

/** What may stand before it. */
const BEFORE_NOUN = /^(?:ancien(?:ne)?|ex|futur|future|jeune|nouveau|nouvel|nouvelle|première?|vice)$/;

/** Nouns that take up whoever was just told of, whatever the text said that they are. */
const TAKING_UP = words`
  agriculteur agricultrice apiculteur architecte artisan artisane artiste auteur auteure autrice boulanger
  boulangère chanteur chanteuse chercheur chercheuse commerçant commerçante comédien comédienne cultivateur
  cultivatrice dirigeant dirigeante député députée enseignant enseignante entraîneur entraîneuse entrepreneur
  entrepreneuse essayiste expert experte footballeur gestionnaire historien historienne infirmier infirmière
  ingénieur ingénieure joueur joueuse maraîcher maraîchère marchand marchande musicien musicienne médecin
  navigateur navigatrice octogénaire ouvrier ouvrière parlementaire paysan paysanne planteur professeur professeure
  pêcheur pêcheuse quadragénaire quinquagénaire responsable restaurateur restauratrice retraité retraitée romancier
  romancière réalisateur réalisatrice scientifique septuagénaire sexagénaire spécialiste syndicaliste sénateur
  sénatrice trentenaire universitaire vigneron vigneronne viticulteur viticultrice écrivain écrivaine édile éleveur
  éleveuse élu élue
`;

/** What somebody is called by their party alone. */
const PARTISANS = words`
  bloquiste caquiste centriste communiste conservateur conservatrice démocrate frontiste indépendantiste insoumis
  insoumise libéral libérale loyaliste macroniste nationaliste péquiste républicain républicaine socialiste
  souverainiste travailliste trotskiste écologiste
`;

/** "océanographe", "psychiatre", "économiste": a learned trade, of which few are in one story. */
const LEARNED = /(?:logue|graphe|iatre|iste)$/;
/** The same ending, and anybody. */
const ANYBODY = words`alpiniste automobiliste buraliste cariste catéchiste garagiste motocycliste stagiaire touriste`;

/** "la jeune femme", "le vieil homme": anybody, told by the word before. */
const ANYBODY_OF_AN_AGE = words`dame femme fille garçon homme`;
const OF_AN_AGE = words`jeune vieil vieille`;
/** "l’ancien ministre": what somebody told of once was. */
const FORMER = words`ancien ancienne`;

const takesUp = (noun: string, before: string): boolean =>
  TAKING_UP.has(noun) ||
  (ANYBODY_OF_AN_AGE.has(noun) && OF_AN_AGE.has(before)) ||
  (PERSONS.has(noun) && FORMER.has(before)) ||
  TRADES.has(noun) ||
  (PERSONS.has(noun) && LEARNED.test(noun) && !ANYBODY.has(noun));

/** Those a scene brings along, and offices that others have: never whoever spoke just before. */
const BROUGHT_ALONG = words`
  accusé accusée adjoint adjointe agent agente ambassadeur ambassadrice assaillant avocat avocate caissier
  caissière chauffeur chef cheffe client cliente collègue conducteur conductrice conseiller conseillère
  directeur directrice docteur docteure gardien gardienne gendarme gouverneur gouverneure greffier greffière
  gérant gérante habitant habitante infirmier infirmière inspecteur inspectrice interlocuteur interlocutrice
  interprète intervieweur journaliste juge magistrat magistrate maire militaire ministre médecin officier pape
  passager passagère passant passante pasteur patient patiente patron patronne policier policière pompier
  porte-parole premier procureur procureure propriétaire préfet préfète président présidente prévenu prévenue
  prêtre reine reporter représentant représentante roi secrétaire serveur serveuse soldat sous-préfet
  sous-préfète spectateur spectatrice suspect suspecte touriste témoin vendeur vendeuse vice-président
  vice-présidente victime voisin voisine évêque
`;

/** How French-language papers say why a source has no name. */
const ANONYMITY: AnonymityWords = {
  phrases: [
    'a requis l’anonymat',
    "a requis l'anonymat",
    'a souhaité garder l’anonymat',
    "a souhaité garder l'anonymat",
    'ayant requis l’anonymat',
    "ayant requis l'anonymat",
    'a préféré garder l’anonymat',
    "a préféré garder l'anonymat",
    'a préféré rester anonyme',
    'a souhaité rester anonyme',
    'a tenu à rester anonyme',
    'préfère garder l’anonymat',
    "préfère garder l'anonymat",
    'préfère rester anonyme',
    'préfère taire son nom',
    'prénom d’emprunt',
    "prénom d'emprunt",
    'prénom a été changé',
    'prénom a été modifié',
    'prénom modifié',
    'qui requiert l’anonymat',
    "qui requiert l'anonymat",
    'qui souhaite garder l’anonymat',
    "qui souhaite garder l'anonymat",
    'souhaite garder l’anonymat',
    "souhaite garder l'anonymat",
    'souhaite rester anonyme',
    'sous couvert de l’anonymat',
    "sous couvert de l'anonymat",
    'sous couvert d’anonymat',
    "sous couvert d'anonymat",
    'sous le couvert de l’anonymat',
    "sous le couvert de l'anonymat",
    'sous le sceau de l’anonymat',
    "sous le sceau de l'anonymat",
    'sous condition d’anonymat',
    "sous condition d'anonymat",
    'veut rester anonyme',
  ],
  openers: ['dont le', 'qui', 'qui a'],
  reasons: [
    'car',
    'de crainte',
    'de peur',
    'en raison',
    'faute',
    'n’étant',
    "n'étant",
    'par crainte',
    'par peur',
    'parce que',
  ],
};

/** How French reports what was said. Subjects follow the verb after words, a pronoun behind its hyphen. */
export const QUOTATIONS: QuotationGrammar = {
  functionWords: {
    subjectPronouns: list`
      -ce -elle -elles -il -ils -je -nous -on -t-elle -t-elles -t-il -t-ils -t-on celle-ci celle-là celles-ci
      celui-ci celui-là ceux-ci elle elles il ils j' je j’ nous on tous tu vous`,
    determiners: [
      ...list`
        aucun aucune ce certaines certains ces cet cette chaque cinq deux dix huit la le les leur leurs ma mes mon
        neuf nos notre plusieurs quatre quelque quelques sa sept ses six son tel telle trois un une vos votre`,
      ...elided('l'),
    ],
    definiteArticles: [...list`la le les`, ...elided('l')],
    nounsComeFirst: true,
    verbComesSecond: false,
    subjectsMayBeDropped: false,
    timesWithArticle: true,
    articles: [...list`des la le les un une`, ...elided('l')],
    auxiliaries: [
      ...list`
        a ai aient ait as aura auraient aurait auront avaient avait avez avons devait devra devrait doit doivent est
        eu eut faut furent fut ont peut peuvent pourra pourrait pouvait se sera seraient serait seront soient soit
        sommes sont suis va vont étaient était été êtes être`,
      ...elided('s'),
    ],
    prepositions: [
      ...list`
        après avant contre depuis derrière durant dès entre envers face hormis hors lors malgré outre parmi pendant
        près sans sauf sous suite suivant via voire`,
      ...elided('jusqu'),
    ],
    prepositionsOfClauses: [],
    markers: {
      to: list`au aux à`,
      of: [...list`de des du`, ...elided('d')],
      for: list`pour`,
      in: list`dans en`,
      on: list`sur`,
      at: list`chez`,
      by: list`par`,
      with: list`avec`,
      from: list`vers`,
      that: [...list`que`, ...elided('qu')],
      which: list`auquel dont duquel laquelle lequel lesquelles lesquels`,
      as: list`comme`,
      and: list`et`,
      but: list`mais`,
      or: list`ou`,
      if: list`si`,
      when: [...list`lorsque quand`, ...elided('lorsqu')],
      because: [...list`car parce puisque`, ...elided('puisqu')],
      while: list`alors tandis`,
      whether: [],
      than: [],
      so: list`ainsi`,
      not: list`pas`,
      contractedNot: [...list`ne`, ...elided('n')],
      what: list`quoi`,
      how: list`comment`,
      why: list`pourquoi`,
      where: list`où`,
    },
    timeWords: list`
      année août après-midi aujourd'hui aujourd’hui auparavant aussi aussitôt avril bientôt cependant certes d'abord
      demain dimanche donc décembre déjà désormais encore enfin ensuite février hier ici janvier jeudi jour jours
      juillet juin lundi là mai maintenant mardi mars matin matinée mercredi midi mois même novembre nuit octobre
      parfois peut-être plus pourtant puis récemment samedi semaine septembre soir soirée tard toujours toutefois
      tôt vendredi voilà week-end également`,
    relative: list`qui`,
    possessiveClitics: [],
    ownerLetters: null,
    neverLast: list`après aussi encore même pas plus seul seule tout très`,
    nameJoints: [...list`& au aux de des du en et la le les`, ...elided('d', 'l')],
    enclitics: [],
    commonNouns: null,
    inContext,
    classByEnding(word) {
      const { length } = word;
      if (length > 6 && word.endsWith('ment')) return 'adverb';
      if (length > 5 && word.endsWith('ant')) return 'gerund';
      return length > 4 && /(?:é|ée|és|ées|aient|èrent)$/.test(word) ? 'past' : null;
    },
  },
  reporting: {
    several: null,
    beside: [],
    jointly: words`commun commune conjoint conjointe`,
    passive: ['est', 'furent', 'fut', 'sont', 'été'],
    isImpersonal: (_verb, _before, _after, word) => isNobodysJudgement(word),
    passiveOfSpeakers: ['cité', 'citée'],
    attitudes: [],
    seen: [],
    saying: new Set([...conjugate(SAYING), ...conjugate(REFLEXIVE)]),
    judging: conjugate(JUDGING),
    alsoNouns: words`
      adresse analyse annonce annonces approuvé attaque atteste conseil conseille critique critiques demande demandes devise
      dicte dit déclaré excuse excuses interroge juge lance liste note notes offre oppose opposé parle pense pensée
      plaide plainte pointe promesse promise propose précise question reproche reproches requête réplique réponse
      résumé signale suggère supplie supplique témoigne vue`,
    viewpoints: ['pour'],
    accordingTo: [
      ['selon'],
      ["d'", 'après'],
      ['d’', 'après'],
      ['dixit'],
      ['au', 'dire', 'de'],
      ['aux', 'yeux', 'de'],
      ['de', 'l’', 'avis', 'de'],
      ['de', "l'", 'avis', 'de'],
    ],
  },
  sources: {
    persons: new Set([...PERSONS, ...TRADES, ...AGENTS]),
    people: PEOPLE,
    groups: GROUPS,
    documents: DOCUMENTS,
    spokespeople: SPOKESPEOPLE,
    heard: words`voix`,
    namesOfBodies: new Set(),
    unlistedAreBodies: false,
    ownedDocuments: new Set(),
    mayBeFirms: words`constructeur distributeur exploitant fabricant fournisseur organisateur prestataire promoteur propriétaire sous-traitant`,
    headOf: null,
    all: new Set([...SOURCE_NOUNS, ...TRADES]),
  },
  pronouns: {
    he: { subjects: list`-il -t-il celui-là il`, objects: list`lui` },
    she: { subjects: list`-elle -t-elle celle-là elle`, objects: [] },
    writers: ['je', 'j’', "j'", 'nous'],
    latter: new Map([
      ['ce dernier', 'male'],
      ['celle-ci', 'female'],
      ['celui-ci', 'male'],
      ['cette dernière', 'female'],
    ]),
    oneOf: words`un une`,
    ofThemselves: [...list`se`, ...elided('s')],
    afterAccordingTo: list`elle elles eux lui`,
    speakersOwn: list`ma mes moi mon nos notre nous`,
    pointingBack: list`leur leurs sa ses son`,
    ofWhom: ['dont'],
    pointers: [...list`ce cet cette la le`, ...elided('l')],
    introducing: list`autre un une`,
    genderOfBody,
    it: list`-ce ce cela`,
    they: list`-elles -ils -t-elles -t-ils elles eux ils`,
    both: ['les deux', 'tous deux', 'toutes deux'],
    indefinite: list`
      -on -t-on beaucoup certaines certains chacun d'aucuns deux on personne plusieurs quelqu'un quelqu’un tous
      trois`,
    isSeveral: null,
  },
  indirect: {
    spokenTo: list`
      interpellé interpellée interrogé interrogée questionné questionnée relancé relancée sollicité sollicitée`,
    hearing: list`averti avertie informé informée prévenu prévenue`,
    hearers: list`commission tribunal`,
    beforeSpokenTo: list`lorsque quand une`,
    withObject: list`
      abonder adresser adressé lance lancent lancer lancé lire lit parler présenter présenté reprend reprendre
      repris reçu signer signifier signifié soulevé`,
    withNoun: [],
    alike: [],
    telling: [],
    ordering: list`demandé enjoint ordonné prié sommé`,
    pointing: list`ainsi ceci cela`,
    toldToBeforeClause: [],
    toldTo: list`leur lui me nous`,
    negations: [...list`jamais ne ni non pas sans`, ...elided('n')],
    reluctant: list`refuse refusé`,
    nobodies: list`aucun aucune nul personne rien`,
    connectives: [...list`ailleurs ainsi aussi car de en et mais or par pour`, ...elided('d')],
    addressing: list`dit déclaré explique expliqué lance lancé écrit`,
    opensReport: [
      ...list`
      avoir combien comment devoir n'avoir ne où pourquoi pouvoir quand que quel quelle si vouloir être`,
      ...elided('n', 'qu'),
    ],
    sayingSo: list`affirmant ajoutant arguant assurant disant estimant expliquant jugeant précisant soulignant`,
    reportedMood: new Set(),
  },
  nonSpeech: {
    signs: list`
      affiche affiches banderole banderoles calicot calicots drap drapeau drapeaux graffiti graffitis inscription
      inscriptions pancarte pancartes panneau panneaux pochoir pull sweat t-shirt tag tags tee-shirt tee-shirts
      écriteau écriteaux`,
    signVerbs: list`disaient disait dit lire lisait lit proclamaient proclamait proclame`,
    signLinks: list`avec où portant sur`,
    chants: list`chant chantaient chantant chants cris huées scandaient scandait scandant scandent scandé slogans`,
    chantNouns: list`chants cris huées`,
    slogans: list`devise devises hashtag mot-clé slogan slogans`,
    works: list`
      album albums article ballade bande-dessinée biographie chanson chansons chapitre chronique comédie
      court-métrage disque documentaire documentaires dossier drame essai essais exposition fable feuilleton film
      films jeu livre livres magazine manga musical mémoires nouvelle numéro opéra ouvrage ouvrages pièce podcast
      portrait poème poèmes programme projet recueil reportage revue roman romans rubrique saga single spectacle
      spectacles série séries tableau titre titres toile tome tube émission épisode œuvre`,
    namings: list`
      appelé appelée appelés baptisé baptisée baptisés dit dite dénommé dénommée intitulé intitulée intitulées
      intitulés nommé nommée rebaptisé rebaptisée sous-titré surnommé surnommée surnommés titré titrée`,
    performing: list`
      adapte chante chanté dirige enregistre enregistré incarne interprète interprété jouait joue joué met présente
      présenté publie publié réalise réalisé signe signé tourné écrit`,
    titleVerbs: list`publie publié écrire écrit écrivait`,
    soCalled: list`dit dite dites dits prétendu prétendue prétendus soi-disant`,
  },
  anonymity: ANONYMITY,
  speakers: {
    aloneBehindSubject: false,
    sureness: null,
    hypernyms: [],
    epithets: new Set(),
    offices: new Set(),
    ownWords: list`
      courriel courrier déclaration déposition discours lettre message mots paroles phrase propos témoignage tweet`,
    repeating: list`cite citait cité lisait lit lu lut`,
    pronouncements: [],
    accused: [],
    sending: [],
    turns: [],
    parts: null,
    parties: new Set(),
    beforeClauses: new Set(),
    noLonger: words`alors ancien ancienne ex prédécesseur prédécesseure époque`,
    attributes: new Set(),
    ranks: words`premier première second seconde`,
    contrasts: new Set(),
    belowRank: new Set(),
    headOfRole(role) {
      const [core = ''] = role.toLowerCase().split(AFTER_ROLE, 1);
      return core.split(/\s+/).find((word) => !BEFORE_NOUN.test(word)) ?? core;
    },
    further: new Set(),
    same: words`même`,
    epicenes: words`autorité célébrité figure personnalité personne recrue sentinelle star vedette victime`,
    genderOfArticle: new Map([
      ['ancien', 'male'],
      ['ancienne', 'female'],
      ['cette', 'female'],
      ['la', 'female'],
      ['le', 'male'],
      ['une', 'female'],
      ['un', 'male'],
    ]),
    sameCountry: new Map(),
    isNational: (noun) => NATIONALITIES.has(noun) || PARTISANS.has(noun),
    ofTheState: words`nation république état`,
    headOf: new Map(),
    initials: new Map(),
    takesUp,
    callings: null,
    broughtAlong: BROUGHT_ALONG,
    answering: words`répliqua réplique répliqué répond répondait répondit répondu rétorque rétorqué`,
    asking: words`demandai demande demandé`,
    yearsOf: () => null,
    beforeVocative: /\b(?:vous|tu|toi|merci|monsieur|madame),? $/i,
    afterVocative: /^, (?:vous|tu)\b/,
  },
};

/** Behind these "des" is "of the"; elsewhere it begins a phrase of its own: "des témoins". */
const NOMINAL: readonly WordClass[] = [
  'capital',
  'number',
  'past',
  'personNoun',
  'phrase',
  'sourceNoun',
  'word',
];

/** Forms that are the object of a verb of the third person: "nous a dit", "vous répond". */
const OBJECTS = words`nous vous`;
/** What a verb stands behind, but for its objects: "il les puise dans ses souvenirs". */
const SUBJECTS = words`elle elles il ils je nous on qui tu vous`;
const WISHES = words`demandait demande réclamait réclame souhaitait souhaite veut voulait`;
const MADE = words`faire faisait fait fit font`;

/** Endings of nouns for bodies and papers whose elided article tells no gender and that are feminine: "l’association". */
const FEMININE = /(?:ade|ance|ce|ection|ée|ence|erie|ie|ion|ipe|ise|ité|ole|ong|tte|ude|yse)$/;

/** "La commission", "le rapport", "l’étude". */
function genderOfBody(article: string, noun: string): 'female' | 'male' | null {
  if (/^(?:cette|la|une)$/.test(article)) return 'female';
  if (/^(?:ce|cet|le|un)$/.test(article)) return 'male';
  if (!/^l['’]$/.test(article)) return null;
  return FEMININE.test(noun) ? 'female' : 'male';
}

/** Parties as they are looked up, in lower case. */
const PARTIES_BY_WORD: ReadonlySet<string> = new Set([...PARTIES].map((party) => party.toLowerCase()));

/** What a listed word is by its neighbours: "le juge" and "l’a dit", "fait savoir", "nous a confié". */
function inContext(at: WordInContext): WordClass | null {
  const word = at.word(0);
  if (at.is(0, 'saying', 'judging')) {
    // "comme le souhaite Ann Lee" wishes it as well, and says nothing
    if (WISHES.has(word) && at.word(-2) === 'comme' && /^(?:l['’]|le)$/.test(at.word(-1))) return 'word';
    if (word === 'savoir' || word === 'entendre') return MADE.has(at.word(-1)) ? 'saying' : null;
    if (!at.is(-1, 'determiner')) return null;
    if (PERSONS.has(word)) return 'personNoun';
    if (GROUPS.has(word) || DOCUMENTS.has(word)) return 'sourceNoun';
    return QUOTATIONS.reporting.alsoNouns.has(word) ? 'word' : null;
  }
  // "l’élue LR": what somebody is, and no name
  if (at.hasCapital(0) && PARTIES_BY_WORD.has(word) && at.is(-1, 'personNoun') && !at.is(1, 'capital'))
    return 'word';
  if (word === 'autant') return 'adverb';
  if (word === 'il') return isNobodysIl((offset) => at.word(offset)) ? 'word' : null;
  if (isAsideBehindVerb(at)) return 'adverb';
  if (at.is(0, 'determiner')) return isObject(at) ? 'word' : null;
  if (word === 'des') return at.is(-1, ...NOMINAL) ? null : 'determiner';
  if (OBJECTS.has(word) && at.is(1, 'auxiliary', 'saying')) return 'word';
  return reportsByPlace(at) ? 'saying' : null;
}

/** « … », s’enflamme-t-il, « … », ironise la voisine: by its place alone, before who says it. */
function reportsByPlace(at: WordInContext): boolean {
  if (isPerfectBehindQuotation(at)) return true;
  if (!standsBehindQuotation(at)) return false;
  if (at.is(1, 'pronoun') && at.word(1).startsWith('-')) return true;
  if (!at.is(0, 'word', 'past', 'judging')) return false;
  return /(?:e|it|t|d)$/.test(at.word(0)) && at.is(1, 'determiner') && at.is(2, 'personNoun', 'capital');
}

/** « … », l’a coupé le juge, « … », a embrayé Ann Lee: a perfect, whatever its verb, before who says it. */
function isPerfectBehindQuotation(at: WordInContext): boolean {
  if (!at.is(0, 'past', 'word') || !/(?:é|i|u|is|it)$/.test(at.word(0)) || at.word(-1) !== 'a') return false;
  const before = /^(?:l['’]|la|le|les|leur|lui)$/.test(at.word(-2)) ? -3 : -2;
  if (!at.is(before, 'comma') || !at.is(before - 1, 'quotation', 'phrase')) return false;
  return at.is(1, 'capital') || (at.is(1, 'determiner') && at.is(2, 'personNoun', 'capital', 'word'));
}

/** "il l’a dit", "qui la dénonce": an article's form that is a pronoun before its verb. */
function isObject(at: WordInContext): boolean {
  if (!/^(?:l['’]|la|le|les|leur)$/.test(at.word(0))) return false;
  if (at.is(1, 'auxiliary') || SUBJECTS.has(at.word(-1))) return true;
  const verb = at.word(1);
  return at.is(1, 'saying') && !QUOTATIONS.reporting.alsoNouns.has(verb) && !SOURCE_NOUNS.has(verb);
}
