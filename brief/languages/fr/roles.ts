import type { RoleGrammar } from '../../grammar/roles.ts';
import { words } from '../words.ts';
import { PERSONS, pluralOf } from './source-nouns.ts';
import { FORMS_OF_ADDRESS, TITLES } from './titles.ts';
import { TRADES } from './trades.ts';

/** Nouns for what somebody is, beside those of titles and of sources. */
const MORE_ROLES = words`
accompagnateur accompagnatrice accordéoniste actionnaire allocataire apprenti apprentie arrière-petit-fils
arrière-petite-fille aumônier auteur-compositeur auteure-compositrice autrice-compositrice aventurier aîné aînée
bachelier bachelière ballerine bassiste batteuse benjamin benjamine bleuetière botaniste bédéiste bûcheron cadre
chansonnière chasseur chasseuse chocolatier chocolatière clarinettiste claviériste cofondateur cofondatrice
colistier colistière collectionneur collectionneuse colleur commanditaire commissaire-priseur complice
conférencier conférencière conservatrice constitutionnaliste conteur conteuse contrebassiste coordonnateur coroner
correctrice costumière crabier cracheur critique crooner dauphine directeur-adjoint directeur-général
directrice-générale disquaire dompteur député-maire députée-maire ethnologue exilé exilée ferronnier figurant
flûtiste frontalier fugitif gouvernante grand-chef grimpeur grimpeuse griot griotte guitariste gymnaste
gynécologue généticien harpiste hockeyeur hockeyeuse homardier homologue horloger horlogère huissière hémiplégique
ingénieur-conseil intendant intendante interne islamologue journalier judokate laborantin latiniste libérale
luthier luthière lutteuse légataire magnat marabout maroquinier maréchal-ferrant maître-nageur mentor
mezzo-soprano milliardaire mime ministre-président ministre-présidente muse mécène mémorialiste nageur-sauveteur
navigant neurochirurgien notaire numéro obstétricien ombudsman omnipraticien omnipraticienne orateur organiste
parachutiste parlementaire parolier parolière partisane patronne perchiste percussionniste perruquier
pharmacologue planteur podologue pongiste porteur porteuse pourvoyeur prieur prodige propriétaire-gérant
prédécesseur prédécesseure président-directeur présidente-directrice puéricultrice pâtre pédicure quaestor
radiologue rameuse ramoneur randonneur recordman recordwoman relieur restauratrice rhumatologue rocker sabreur
sage-femme saxophoniste scaphandrier scientifique secrétaire-général sellier sextuple slameur slameuse sociétaire
solliciteur sommelier sommelière souffleur sous-chef sous-directeur sous-directrice sous-secrétaire
sparring-partner sprinteuse star stratège styliste sénateur-maire sénatrice-maire sénéchal tapissier teneur
tennisman tenniswoman toiletteur trader transporteur trappeur trappeuse trompettiste tuteur tutrice typographe
urbaniste vannière vedette veilleur vicomte vigie violoniste vulcanologue vététiste échevin échevine élagueur
électricien électricienne émigré épistémologue équipier équipière érudit`;

/** Roles by kin and the like: they name a person through another. */
const KIN = words`
ami amie aîné aînée beau-fils beau-frère beau-père belle-fille belle-mère belle-sœur cadet cadette camarade compagne
compagnon conjoint conjointe copain copine cousin cousine enfant ex-compagne ex-compagnon ex-femme ex-mari femme
fiancé fiancée fille fils frère gendre grand-mère grand-oncle grand-père maman mari mère neveu nièce oncle papa
parrain petit-fils petite-fille père sœur tante veuf veuve voisin voisine épouse époux`;

/** Of them, those that are made like an agent, and head sources as well. */
export const AGENTS: readonly string[] = [...MORE_ROLES].filter((noun) =>
  /(?:eur|euse|trice|iste|logue|ier|ière)$/.test(noun),
);

const LINKS = words`au auprès aux chez contre d' dans de des du d’ en et par pour sur à ès`;

const ROLE_NOUNS: ReadonlySet<string> = new Set([...TITLES, ...PERSONS, ...MORE_ROLES, ...KIN]);
const ROLE_PLURALS: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS].map(pluralOf).filter((word) => !ROLE_NOUNS.has(word)),
);

/** What somebody may have been told to be whom a later sentence calls a researcher. */
const SCHOLARS = [
  ...words`
    anthropologue archéologue astronome biologiste botaniste chimiste climatologue criminologue démographe
    entomologiste ethnologue glaciologue géographe géologue historien historienne hydrologue linguiste
    océanographe paléontologue physicien physicienne politiste politologue psychologue sociologue volcanologue
    écologue économiste épidémiologiste
  `,
];

/** Nouns that say what somebody is, and are as often something else. */
const NOT_LISTED = words`garde guide milieu numéro pilote star vedette`;

const LISTED: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS, ...ROLE_PLURALS].filter((word) => !FORMS_OF_ADDRESS.has(word)),
);

/** "ex-ministre", "vice-président", "cofondateur", "porte-parole adjoint": a prefix before a listed noun. */
function isMade(word: string): boolean {
  const stem = /^(?:co-?|ex-|néo-|sous-|vice-|archi|télé)(.{3,})$/.exec(word)?.[1];
  return stem !== undefined && (ROLE_NOUNS.has(stem) || ROLE_PLURALS.has(stem));
}

function isRole(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return word.length > 1 && (LISTED.has(word) || isMade(word)) && !NOT_LISTED.has(word);
}

const isPlural = (word: string): boolean => /(?:s|aux|eux)$/.test(word) && !ROLE_NOUNS.has(word);

/** What French-language news says somebody is: the head comes first, what it is of follows. */
export const ROLES: RoleGrammar = {
  nouns: {
    listed: LISTED,
    isMade,
    isRole,
    isMadeLikeName: () => false,
    moreOffices: TRADES,
    bareTitles: words`docteur docteure dr monsieur pr prof saint sainte`,
    degrees: words`docteur dr pr prof`,
    compoundRoles: new Set(),
    pairedRoles: new Map(),
    roleLetters: words`DG PDG PM`,
    ranks: words`
      adjudant amiral capitaine colonel commandant docteur docteure dr frère général lieutenant lieutenant-colonel
      maréchal pr prof professeur professeure père saint sergent sœur`,
    rankModifiers: words`ancien feu l' le l’`,
    honours: words`dr honorable l' l’ m maître me mme monseigneur pr sa son`,
    kin: KIN,
    families: words`couple parents époux`,
    relations: words`
      collègue compère confrère coéquipier coéquipière homologue prédécesseur prédécesseure rival rivale successeur
      successeure`,
    vague: words`adolescent adolescente dame enfant femme fille gamin gamine garçon homme jeune monsieur`,
    alsoCompanies: words`
      adversaires clients concurrents fabricants fournisseurs membres partenaires producteurs rivaux`,
    titleNouns: new Map([
      ['dr', 'docteur'],
      ['dr.', 'docteur'],
      ['me', 'avocat'],
      ['pr', 'professeur'],
      ['pr.', 'professeur'],
      ['prof', 'professeur'],
    ]),
    sameRole: new Map([
      ['avocat', ['conseil', 'défenseur', 'me', 'pénaliste', 'ténor']],
      ['avocate', ['conseil', 'me', 'pénaliste']],
      ['bourgmestre', ['maire', 'mayeur', 'édile']],
      ['chef', ['dirigeant', 'leader', 'patron', 'président']],
      ['chercheur', SCHOLARS],
      ['chercheuse', SCHOLARS],
      ['cinéaste', ['réalisateur', 'réalisatrice']],
      ['cycliste', ['coureur']],
      ['dirigeant', ['chef', 'leader', 'patron', 'président']],
      ['dirigeante', ['cheffe', 'patronne', 'présidente']],
      ['député', ['parlementaire', 'élu']],
      ['députée', ['parlementaire', 'élue']],
      ['enseignant', ['instituteur', 'professeur']],
      ['enseignante', ['institutrice', 'professeure']],
      ['entraîneur', ['coach', 'sélectionneur', 'technicien']],
      ['entrepreneur', ['patron']],
      ['joueur', ['attaquant', 'défenseur', 'gardien', 'milieu']],
      ['magistrat', ['juge', 'procureur']],
      ['magistrate', ['juge', 'procureure']],
      ['maire', ['élu', 'élue', 'édile', 'bourgmestre']],
      ['médecin', ['docteur', 'docteure', 'dr', 'dr.', 'praticien']],
      ['ministre', ['secrétaire']],
      ['patron', ['dirigeant', 'directeur', 'pdg', 'président']],
      ['patronne', ['dirigeante', 'directrice', 'présidente']],
      ['prélat', ['archevêque', 'cardinal', 'évêque']],
      ['professeur', ['enseignant', 'pr', 'pr.', 'universitaire']],
      ['procureur', ['magistrat', 'parquetier']],
      ['procureure', ['magistrate']],
      ['président', ['dirigeant']],
      ['romancier', ['auteur', 'écrivain']],
      ['romancière', ['autrice', 'auteure', 'écrivaine']],
      ['réalisateur', ['cinéaste', 'metteur']],
      ['réalisatrice', ['cinéaste']],
      ['technicien', ['entraîneur', 'sélectionneur', 'coach']],
      ['souverain', ['roi']],
      ['souveraine', ['reine']],
      ['sénateur', ['parlementaire', 'élu']],
      ['sénatrice', ['parlementaire', 'élue']],
      ['élu', ['conseiller', 'député', 'maire', 'sénateur', 'adjoint']],
      ['élue', ['conseillère', 'députée', 'maire', 'sénatrice', 'adjointe']],
      ['édile', ['maire', 'bourgmestre']],
      ['écrivain', ['auteur', 'romancier']],
      ['évêque', ['prélat', 'archevêque']],
    ]),
    isIrregularPlural: () => false,
    isPluralRole: (word) => ROLE_PLURALS.has(word),
    isAgent: (word) => /(?:eur|euse|trice|iste|logue|ien|ienne|ier|ière)$/.test(word),
    isPlural,
    singularOf: (word) =>
      word.endsWith('aux') && !word.endsWith('eaux') ? `${word.slice(0, -3)}al` : word.slice(0, -1),
  },
  phrase: {
    determiners: words`l' la le les leur l’ ma mon notre sa ses son un une`,
    possessives: words`leur ma mon notre sa ses son`,
    genitives: new Set(),
    indefiniteArticles: words`un une`,
    definiteArticles: words`l' la le les l’`,
    links: LINKS,
    nameLinks: words`d' de des du d’`,
    conjunctions: words`et`,
    neverLast: new Set([...LINKS, ...words`ce cette l' la le les leur l’ ou sa ses son un une`]),
    innerArticles: words`l' la le les leur l’ sa ses son`,
    tellingLinks: words`d' de des du d’`,
    tradeOpeners: words`ex`,
    seniority: words`aîné cadet`,
    modifiers: words`
      ancien ancienne autre célèbre double ex feu fidèle futur future grand grande haut haute illustre jeune même
      nouveau nouvel nouvelle petit petite premier première principal principale propre quadruple second seconde
      seul seule talentueuse talentueux triple vieil vieille vieux vrai éternel`,
    modifiersFollow: true,
    stops: words`
      a ai alors après as au aurait aussi autant avait avant avec ayant car ce cela celle celui ces cette chaque
      comme depuis dimanche dit dont déjà elle elles ensuite entre est et eu face hier hors il ils jamais je jeudi
      jusqu’ l'a lorsque lui lundi mais malgré mardi me mercredi n' ne ni notamment nous n’ on ont or ou où parce
      pendant plus puis qu' quand que quel qui qu’ samedi sans se selon sera ses si soit son sont sous tandis très
      vendredi vers vous y également étaient était été être`,
    alsoInstitutions: new Set(),
    nounsAmongStops: new Map(),
    participleRoles: new Map(),
    serviceLinks: new Set(),
    attendants: new Set(),
    attendantLinks: new Set(),
    workplaceLinks: new Set(),
    organisationNouns: new Set(),
    quantifiers: new Set(),
    smallNumbers: new Set(),
    partitives: words`un une`,
    modals: words`devra doit peut pourra va`,
    endingVerbs: words`
      a affirme ajoute aurait avait conclut confie constate craint dit déclare dénonce entend espère est estime
      explique fait fut indique insiste juge lance ont parle pense peut promet précise raconte rappelle reconnaît
      regrette répond résume s'est sera souhaite souligne soutient va veut voit étaient était`,
    clauseOpeners: words`alors comme dont lorsqu' lorsque où parce qu' quand que qui qu’`,
    titleLinks: words`de`,
    infinitiveMarkers: new Set(),
    mayModify: (word) =>
      !/(?:ment|ant|aient|ait|èrent|irent)$/.test(word) ||
      /(?:dirigeant|suppléant|remplaçant|sortant|militant|adjudant|commandant|gérant|suivant)$/.test(word),
    isOrdinal: (word) => /^\d+(?:e|er|ère|re|ème|nd|nde)?$/.test(word),
    isTrade: () => false,
    isInfinitive: () => false,
    isPast: () => false,
    isAdverb: (word) => word.endsWith('ment'),
    mayOwnByMark: () => false,
  },
  clauses: {
    relativePronouns: words`qui`,
    copulas: words`devient est fut reste était`,
    serving: words`exerce exerçait travaillait travaille`,
    servingLinks: words`comme`,
    appointed: words`désigné désignée intronisé intronisée nommé nommée promu promue réélu réélue élu élue`,
    duties: words`anime commande coordonne copréside dirige dirigeait enseigne gère présidait préside représente`,
    noObject: words`au aux avec contre dans de depuis du en par pour sur vers à`,
    adverbs: words`actuellement alors aujourd'hui aujourd’hui aussi désormais encore longtemps toujours également`,
    naming: words`appelé appelée nommé nommée prénommé prénommée`,
    namedAs: words`comme`,
    presentAdverbs: new Set(),
    inclusions: [],
    tellingVerbs: new Set(),
    courtParts: new Set(),
    ageWords: new Set(),
    yearWords: words`ans`,
  },
};
