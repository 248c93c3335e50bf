import { words } from '../words.ts';

/** One person, by work, kin or part in a story; the feminine beside the masculine. */
export const PERSONS: ReadonlySet<string> = words`
accusé accusée acheteur acheteuse acteur actrice adhérent adhérente adjoint adjointe administrateur
administratrice ado adolescent adolescente adversaire agent agente agresseur agressée agriculteur agricultrice
agronome ailier ailière alpiniste ambassadeur ambassadrice ambulancier ambulancière ami amie anesthésiste
animateur animatrice anthropologue apiculteur apicultrice arbitre archevêque architecte archiviste archéologue
artisan artisane artiste assaillant assistant assistante associé associée assureur assureuse astronaute astronome
athlète attaquant attaquante auteur auteure automobiliste autrice avocat avocate banquier baron baronne batteur
beau-fils beau-frère beau-père belle-fille belle-mère belle-sœur berger bergère bibliothécaire bijoutier
bijoutière biologiste blessé blessée boucher bouchère boulanger boulangère bourgmestre boxeur boxeuse brigadier
buraliste buteur buteuse bâtonnier bâtonnière bénéficiaire bénévole cadet cadette cafetier camarade camionneur
cancérologue candidat candidate capitaine cardinal cardiologue cariste cascadeur cavalier cavalière caïd
centenaire champion championne chancelier chancelière chanoine chanteur chanteuse chargé chargée chauffeur
chauffeure chef cheffe chercheur chercheuse chirurgien chirurgienne choriste chorégraphe chroniqueur chroniqueuse
chômeur chômeuse cinéaste citadin citadine citoyen citoyenne client cliente climatologue coach coauteur coautrice
cofondateur cofondatrice coiffeur coiffeuse collaborateur collaboratrice collègue colonel commandant commandante
commentateur commerçant commerçante commissaire compagne compagnon compatriote compositeur compositrice comptable
comte comtesse comédien comédienne concepteur concessionnaire concierge condamné condamnée conducteur conductrice
confrère conjoint conjointe conseiller conseillère conservateur conservatrice constructeur consul consule
consultant consultante contremaître contrôleur contrôleuse coordinateur coordinatrice coordonnateur coordonnatrice
copain copine coprésident coprésidente cordiste cordonnier correspondant correspondante coureur coureuse cousin
cousine coéquipier coéquipière créateur créatrice cuisinier cuisinière cultivateur cultivatrice curé cycliste
célibataire dame danseur danseuse dauphin demandeur demandeuse demi-frère demi-sœur dentiste dermatologue
dessinateur dessinatrice diplomate directeur directrice dirigeant dirigeante dissident dissidente docker docteur
docteure doctorant doctorante documentariste donateur donatrice doyen doyenne dramaturge duc duchesse décoratrice
défenseur défenseure délégué déléguée démographe député députée détective détenu détenue employeur employé
employée enfant enquêteur enquêteuse enquêtrice enseignant enseignante entraîneur entraîneure entraîneuse
entrepreneur entrepreneure entrepreneuse envoyé envoyée ergonome essayiste ex-femme ex-mari expert experte
exploitant exploitante explorateur fabricant facteur factrice femme fermier fermière ferrailleur fiancé fiancée
fille fils finaliste fleuriste fonctionnaire fondateur fondatrice footballeur footballeuse forgeron formateur
formatrice frère gamin gamine garagiste garde gardien gardienne garçon gendarme gendre gestionnaire glaciologue
gosse gouverneur gouverneure grand-mère grand-oncle grand-père graphiste greffier greffière grutier guide
guérisseur généalogiste général générale généraliste généticien généticienne géographe géologue gérant gérante
habitant habitante habitué habituée handballeur haut-commissaire haute-commissaire historien historienne homme
huissier humoriste hydrologue héritier héritière hôte hôtelier hôtelière hôtesse illustrateur illustratrice imam
imprimeur industriel infectiologue infirmier infirmière influenceur influenceuse informaticien informaticienne
ingénieur ingénieure inspecteur inspectrice instituteur institutrice instructeur intermittente internaute
interprète intervenant intervenante intéressé intéressée inventeur invité invitée jardinier jardinière joaillier
jockey joueur joueuse journaliste judoka juge juriste juré jurée lanceur lauréat lauréate leader libraire
lieutenant linguiste livreur livreuse locataire lutteur lycéen lycéenne légionnaire légiste machiniste madame
magistrat magistrate maire mairesse maman manager mandataire mandaté manifestant manifestante mannequin maraîcher
maraîchère marchand marchande mareyeur mareyeuse mari marin marinière maréchal matelot mathématicien
mathématicienne maçon maître maîtresse membre menuisier menuisière metteur metteuse meunier meurtrier milicien
militaire militant militante milliardaire mineur ministre modérateur moine monarque moniteur monitrice monsieur
montagnard monteur motard motocycliste moussaillon musicien musicienne musicologue mère mécanicien mécanicienne
médaillé médaillée médecin médecin-chef médiateur médiatrice météorologue nageur nageuse naturaliste navigateur
navigatrice neurologue neveu nièce nonagénaire nonne notable notaire nounou nutritionniste négationniste négociant
négociateur négociatrice octogénaire océanographe officier officière oncle oncologue opposant opposante opérateur
opératrice organisateur organisatrice ornithologue orphelin ostréiculteur otage ouvrier ouvrière paléontologue
papa pape papy parlementaire parrain partenaire participant participante passager passagère passant passante
pasteur pasteure patient patiente patron patronne paysagiste paysan paysanne peintre penseur personnalité
petit-fils petite-fille pharmacien pharmacienne philosophe photographe physicien physicienne pianiste pilote
piroguier piroguière plaignant plaignante planteur planteuse plombier plongeur plongeuse poissonnier policier
policière politicien politicienne politiste politologue polémiste pompier pompière porte-parole portier postier
potier poète poétesse primatologue prince princesse proche procureur procureure producteur productrice professeur
professeure programmeur promoteur promotrice propriétaire proviseur proviseure préfet préfète préposé préposée
présentateur présentatrice président présidente prévenu prévenue prêtre psychanalyste psychiatre psychologue
pâtissier pâtissière père père-fondateur pédagogue pédiatre pédopsychiatre pêcheur pêcheuse quadragénaire quidam
quinquagénaire rabbin rameur rapporteur rapporteure rapporteuse recteur rectrice reine religieuse religieux
reporter repreneur représentant représentante requérant requérante rescapé rescapée responsable ressortissant
restaurateur restauratrice retraité retraitée rival rivale riverain riveraine roi romancier romancière routier
routière royaliste réalisateur réalisatrice rédacteur rédactrice réfugié réfugiée régisseur saisonnier salarié
salariée sapeur-pompier sauveteur sauveteuse scientifique sculpteur sculptrice scénariste secouriste secrétaire
septuagénaire sergent serveur serveuse sexagénaire sinistré sinistrée sinologue sismologue skieur skieuse skipper
skippeuse sociologue soldat soldate soliste soprano source souverain souveraine spationaute spectateur spectatrice
sportif sportive sprinteur spécialiste stagiaire statisticien statisticienne substitut successeur successeure
sultan supporter supporteur supportrice surveillant surveillante survivant survivante suspect suspecte syndic
syndicaliste sélectionneur sélectionneuse sénateur sénatrice sœur tailleur tante tatoueur technicien technicienne
tenancier tenancière tennisman théologien tireur tisserande titulaire toxicologue traducteur traductrice traiteur
trapéziste travailleur travailleuse trentenaire trompettiste trésorier trésorière témoin ténor universitaire
urbaniste urgentiste urgentologue usager usagère utilisateur utilisatrice vacancier vainqueur vannier vendeur
vendeuse veuf veuve vicaire vice-ministre vice-premier vice-président vice-présidente victime vidéaste vigile
vigneron vigneronne vingtenaire violoncelliste violoniste virologue visiteur visiteuse viticulteur viticultrice
voisin voisine volcanologue volleyeur volontaire voyageur voyageuse vétéran vétérinaire youtubeur youtubeuse
zoologue éboueur écologiste économiste écrivain écrivaine édile éditeur éditorialiste éditrice éducateur
éducatrice éleveur éleveuse élu élue élève émissaire épicier épicière épidémiologiste épouse époux étudiant
étudiante évêque`;

/** Several persons who speak each for themselves; plurals of the nouns for one are added. */
const MORE_PEOPLE = words`
adolescents certains chômeurs copains couples enfants familles femmes fidèles gens hommes internautes jeunes locaux
parents proches riverains réfugiés seniors sources survivants touristes témoins victimes villageois voisins époux`;

/** What speaks with one voice for many. */
const GROUPS_LISTED = words`
académie accusation administration agence alliance ambassade antenne arcom armée assemblée association assurance
assureurs atelier autorité autorités aéroport banque bourse brasserie bureau cabinet caisse camp campagne centrale
centre cercle chambre chancellerie chantier chaîne clinique club coalition collectif collectivité collège comité
commerce commissariat commission communauté commune compagnie confédération congrès conseil consortium consulat
coopérative coordination cour couronne croix-rouge diocèse direction douane droite défense délégation département
enquêteurs entreprise exploitant exécutif fabricant fabrique faculté famille ferme filiale firme fondation force
forces formation front fédération gauche gendarmerie gouvernement groupe groupement guilde géant haut-commissariat
hebdomadaire hébergeur hémicycle hôpital hôtel immobilière inspection instance institut institution intersyndicale
journal junte jury justice kremlin laboratoire ligue magazine mairie maison majorité manufacture marine marque
ministère mission monarchie mouvement municipalité musée média médias observatoire office ong opposition opérateur
orchestre ordre organisateur organisation organisme palais parlement paroisse parquet parti patronat plateforme
police pompiers port pouvoir presse primature procureurs protection province préfecture présidence quotidien radio
raffinerie rectorat royaume rébellion rédaction régie régiment région réseau résistance samu secours service
services site société start-up studio syndicat syndicats sécurité sénat sûreté tabloïd théâtre tribunal troupe
trust trésor télévision union unité université usine vatican ville zoo école église élysée équipe état état-major`;

/** What speaks for its authors. */
const DOCUMENTS_LISTED = words`
accord acte affiche affichette amendement analyse annonce appel arrêt arrêté article attestation autobiographie avis
bilan billet blog brochure bulletin cahier charte chronique circulaire classement code communiqué compte-rendu
conclusions constitution contrat courriel courrier demande directive discours document documentaire documents dossier
décision déclaration décret dépliant déposition dépêche encyclique enquête entretien essai estimation extrait facture
faire-part fiche formulaire formule interview invitation jugement lettre ligne livre livret loi mail manifeste manuel
mention message missive motion mémo mémoire mémoires note notice notification ordonnance ouvrage page panneau papier
parution plainte plan plaquette post procès-verbal profession programme projet proposition prospectus préambule
préface publication publicité pétition question questionnaire rapport recommandation recueil registre requête revue
roman rubrique règlement réponse réquisitoire résolution résumé script sms sondage statut statuts synthèse tableau
testament texte texto tract traité tribune tweet tweets témoignage verdict vidéo échange éditorial étude évaluation`;

const SPOKESPEOPLE_LISTED = words`porte-parole porte-paroles représentant représentante`;

/** "élus", "journaux", "travailleuses": the plural of a noun. */
export function pluralOf(noun: string): string {
  if (/[sxz]$/.test(noun)) return noun;
  if (noun.endsWith('al')) return `${noun.slice(0, -1)}ux`;
  return /(?:eau|eu)$/.test(noun) ? `${noun}x` : `${noun}s`;
}

const plurals = (nouns: ReadonlySet<string>): string[] => [...nouns].map(pluralOf);

/** Several persons: "élus", "des témoins". */
export const PEOPLE: ReadonlySet<string> = new Set(
  [...plurals(PERSONS), ...MORE_PEOPLE].filter((noun) => !PERSONS.has(noun)),
);

export const GROUPS: ReadonlySet<string> = new Set(
  [...GROUPS_LISTED, ...plurals(GROUPS_LISTED)].filter((noun) => !PERSONS.has(noun) && !PEOPLE.has(noun)),
);

export const DOCUMENTS: ReadonlySet<string> = new Set(
  [...DOCUMENTS_LISTED, ...plurals(DOCUMENTS_LISTED)].filter(
    (noun) => !PERSONS.has(noun) && !GROUPS.has(noun),
  ),
);

/** Those who speak for somebody else. */
export const SPOKESPEOPLE: ReadonlySet<string> = SPOKESPEOPLE_LISTED;

/** Every noun that can head a source without an article. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([...PERSONS, ...PEOPLE, ...GROUPS, ...DOCUMENTS]);
