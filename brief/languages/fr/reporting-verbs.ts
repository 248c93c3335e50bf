/**
 * Verbs by which French reports what somebody said, as infinitives. `SAYING` verbs can stand beside a quotation
 * (« … », dit-elle); `JUDGING` verbs name an attitude or a speech act whose content is an object, an infinitive or a
 * clause (qualifie le plan d’« erreur », croit que …).
 */
export const SAYING = `
abonder abréger acquiescer admettre affirmer ajouter alerter alléguer amender analyser annoncer apprécier approuver appuyer argumenter arguer articuler assener asséner
assurer attaquer attester avancer avertir avouer balayer balbutier bondir bougonner certifier chuchoter clamer clarifier
commenter compléter conclure concéder confesser confier confirmer conjurer conseiller constater contester contrer convenir
corriger crier critiquer déclarer décrire décréter déclamer défendre demander démentir dénoncer déplorer détailler deviner
dire diagnostiquer écrire égrener enchaîner énoncer énumérer espérer estimer évoquer excuser expliciter expliquer exploser exposer exprimer
fanfaronner fulminer fustiger garantir gémir glisser grincer grogner hurler illustrer implorer indigner indiquer informer
inquiéter insinuer insister interroger interpeller intimer ironiser jubiler juger jurer justifier lâcher lamenter lancer
lire lister louer marteler maugréer minimiser modérer moquer murmurer nier notifier noter nuancer objecter observer
opposer ordonner persifler pester plaider plaisanter pointer poursuivre préciser préconiser prédire présager prétendre prévenir prier
proclamer professer promettre pronostiquer prophétiser proposer protester questionner râler raconter railler rappeler
rapporter rassurer récapituler reconnaître recommander réclamer rectifier redire réfuter regretter réitérer rejeter relater
relativiser relever remarquer remercier renchérir répéter répliquer répondre reprendre reprocher résumer rétorquer révéler
revendiquer rire riposter ruminer saluer scander sermonner signaler signifier sommer souffler souhaiter
souligner soupirer sourire soutenir spécifier spéculer stipuler suggérer supplier supposer susurrer synthétiser témoigner
temporiser tempêter tonner trancher tweeter twitter vanter vociférer réagir tempérer balancer calculer philosopher rêver rugir théoriser rebondir`;

export const JUDGING = `
accuser adorer applaudir appeler attendre attribuer blâmer célébrer comparer comprendre condamner considérer croire dédramatiser
déconseiller défier désapprouver désigner douter encourager entendre envisager exiger féliciter imaginer imputer inciter
inviter maintenir menacer parler penser pousser présenter prévoir qualifier rêver savoir sentir soupçonner taxer tenir
trouver viser voir vouloir`;

/** Verbs that report only where they have themselves for an object: "s’inquiète", "se réjouit". */
export const REFLEXIVE = `
agacer alarmer amuser désoler écrier émerveiller émouvoir emporter énerver enflammer enorgueillir enthousiasmer étonner exclamer
féliciter indigner insurger interroger inquiéter justifier lamenter offusquer plaindre réjouir résigner souvenir vanter esclaffer désespérer impatienter remémorer défendre`;

/** Forms that no rule gives: those news has, of the third person. */
const IRREGULAR: Readonly<Record<string, string>> = {
  admettre: 'admet admettent admettait admettaient admit admirent admis admettant',
  appeler: 'appelle appellent appelait appelaient appela appelèrent appelé appelée appelant',
  apprendre: 'apprend apprennent apprenait apprit appris',
  attendre: 'attend attendent attendait attendaient attendu',
  avertir: 'avertit avertissent avertissait avertissaient avertirent averti avertie avertissant',
  bondir: 'bondit bondissait bondi',
  comprendre: 'comprend comprennent comprenait compris',
  conclure: 'conclut concluent concluait conclurent conclu concluant',
  convenir: 'convient conviennent convenait convint convenu',
  croire: 'croit croient croyait croyaient crut cru croyant',
  décrire: 'décrit décrivent décrivait décrivaient décrivit décrivirent décrite décrivant',
  défendre: 'défend défendent défendait défendaient défendit défendu défendant',
  démentir: 'dément démentent démentait démentaient démentit démentirent démenti démentant',
  dire: 'dit disent disait disaient dirent dite dites dira diront dirait disant',
  écrire: 'écrit écrivent écrivait écrivaient écrivit écrivirent écrite écrits écrira écrivant',
  émouvoir: 'émeut émeuvent émouvait émut ému émue',
  entendre: 'entend entendent entendait entendit entendu',
  garantir: 'garantit garantissent garantissait garantirent garanti garantissant',
  gémir: 'gémit gémissait gémi',
  lire: 'lit lisent lisait lu lisant',
  maintenir: 'maintient maintiennent maintenait maintint maintenu maintenant',
  plaindre: 'plaint plaignent plaignait plaignaient plaignit plainte plaignant',
  poursuivre:
    'poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivi poursuivie poursuivant',
  prédire: 'prédit prédisent prédisait prédite prédisant',
  prétendre: 'prétend prétendent prétendait prétendaient prétendit prétendu prétendant',
  prévenir: 'prévient préviennent prévenait prévenaient prévint prévenu prévenue prévenant',
  prévoir: 'prévoit prévoient prévoyait prévu prévue',
  promettre: 'promet promettent promettait promettaient promit promirent promis promise promettant',
  rappeler: 'rappelle rappellent rappelait rappelaient rappela rappelèrent rappelé rappelée rappelant',
  reconnaître:
    'reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnu reconnue reconnaissant',
  réagir: 'réagit réagissent réagissait réagirent réagi réagissant',
  rebondir: 'rebondit rebondissait rebondi',
  redire: 'redit redisent redisait redisant',
  renchérir: 'renchérit renchérissent renchérissait renchéri renchérissant',
  répondre: 'répond répondent répondait répondaient répondit répondirent répondu répondant',
  reprendre: 'reprend reprennent reprenait reprit repris reprenant',
  réjouir: 'réjouit réjouissent réjouissait réjoui réjouie réjouis réjouissant',
  rugir: 'rugit rugissait rugi',
  rire: 'rit rient riait',
  savoir: 'sait savent savait savaient su',
  sentir: 'sent sentent sentait senti',
  sourire: 'sourit sourient souriait souri souriant',
  soutenir: 'soutient soutiennent soutenait soutenaient soutint soutinrent soutenu soutenue soutenant',
  souvenir: 'souvient souviennent souvenait souvint souvenu souvenue souvenant',
  tenir: 'tient tiennent tenait tint tenu',
  voir: 'voit voient voyait vu',
  vouloir: 'veut veulent voulait voulu',
};

/** "lance" and "lançait", "juge" and "jugeait": the stem before a and o. */
function beforeA(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** "répète" of "répéter", "martèle" of "marteler": the stem before a silent e. */
function beforeSilent(stem: string): string {
  return stem.replace(/[ée]([bcdfglmnprstv]|gn|ch|gu)$/, 'è$1');
}

function regular(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const open = beforeA(stem);
  const silent = verb.endsWith('yer') ? `${stem.slice(0, -1)}i` : beforeSilent(stem);
  return [
    ...['e', 'ent'].map((ending) => silent + ending),
    ...['ait', 'aient', 'a', 'ant'].map((ending) => open + ending),
    ...['èrent', 'é', 'ée', 'és', 'ées', 'era', 'erait'].map((ending) => stem + ending),
  ];
}

const isParticiple = (verb: string, form: string): boolean =>
  verb.endsWith('er') ? /é(?:e|s|es)?$/.test(form) : /(?:i|u|is|it|ie|ue|ise|ite|int|inte)$/.test(form);

const infinitives = (list: string): string[] => list.trim().split(/\s+/);

const formsOf = (verb: string): string[] => [
  verb,
  ...(verb.endsWith('er') && !IRREGULAR[verb] ? regular(verb) : []),
  ...(IRREGULAR[verb]?.split(' ') ?? []),
];

/** Every form of the verbs of a list that reports of a third person have; infinitives too. */
export function conjugate(list: string): Set<string> {
  return new Set(infinitives(list).flatMap(formsOf));
}

/** Their forms that stand by themselves as a verb: "explique", "disait"; some are participles too. */
export function finiteForms(list: string): Set<string> {
  return new Set(
    infinitives(list).flatMap((verb) =>
      formsOf(verb).filter((form) => form !== verb && !/(?:ant|é|ée|és|ées)$/.test(form)),
    ),
  );
}

/** Those that make a past with an auxiliary: "expliqué", "dit". */
export function participles(list: string): Set<string> {
  return new Set(
    infinitives(list).flatMap((verb) => formsOf(verb).filter((form) => isParticiple(verb, form))),
  );
}
