import { words } from '../words.ts';

/** Words that end no person's name. */
export const NEVER_SURNAMES = words`
airlines airport arena assurances avocats bank basket bay beach business capital circus club county cup energy fc
fm foundation france group groupe handball hotel hôtel industries info infos international island islands mag
magazine media médias news nord ouest paris park plage prize productions radio records rugby sport stadium sud
tour tv télé university village volley`;

/** Waters, mountains, streets and houses whose name begins with their kind. */
export const PLACE_OPENERS = words`
abbaye allée allées amphithéâtre anse arrondissement avenue aéroport baie barrage bassin bibliothèque boulevard
butte cap carrefour caserne cathédrale centre chapelle chaussée chemin château cimetière cirque cité clinique clos
col collège collégiale cours crèche côte domaine espace esplanade faubourg ferme fort forêt foyer gare golfe gorges
groupe gymnase hall halle halles hameau hippodrome hospice hôpital hôtel impasse institut jardin jardins lac
lieu-dit ligne lycée maison massif maternelle mont montagne monument musée médiathèque parc parvis passage
passerelle patinoire pavillon pic piscine place plage plaine plateau pont port porte presqu'île prison promenade
quai quartier rade rivière rocade rond-point route rue résidence salle sentier square stade station statue théâtre
tour tribune tunnel université vallée vieux-port villa village ville voie vélodrome zac zone école église étang île
îles`;

/** What the name of an institution, a prize or a firm begins with. */
export const INSTITUTION_OPENERS = words`
affaire agence amendement amnesty armée association ateliers banque batterie brasserie cabinet caserne catégorie
centre challenge chaîne château clinique club collectif collège comité compagnie complexe concours coupe critérium
ehpad entreprise faculté festival fondation fonds fresque galerie garage greenpeace groupe hôpital hôtel
imprimerie institut laboratoire librairie loi lycée maison marque mission musée médaille mémorial méthode open
opération orchestre oxfam palais plan pont prison prix promotion quartier rallye refuge restaurant société stade
studio studios syndrome théâtre tombe tournoi tribunal trophée unicef université usine école éditions église
élection équipe`;

/** Institutions, places, prizes and storms right before the name that they have: "lycée Victor Hugo", "ravine Manapany". */
export const CALLED_AFTER = words`
allée amphithéâtre avenue aéroport bibliothèque boulevard campus caserne cité clinique collège crèche cyclone
dispensaire ehpad esplanade fondation gymnase hôpital impasse institut lycée maternité musée médiathèque ouragan
place pont prix promotion quai quartier ravine rond-point rue salle square stade tempête théâtre typhon
université école`;

export const STORMS = words`cyclone ouragan tempête typhon`;

export const SHIPS = words`
aviso barge bateau cargo catamaran chalutier corvette croiseur ferry frégate goélette navire paquebot porte-avions
péniche remorqueur sous-marin trimaran vedette voilier`;

/** Common nouns for things that bear names, right before the name or in an apposition after it. */
export const KINDS_OF_THINGS = words`
abbaye album application association bar bourg boutique brasserie bédé café capitale centre chalutier chaîne château
club commune compagnie cru enseigne entreprise fabricant festival filiale film firme fleuve fondation friterie
groupe hebdomadaire hôtel journal librairie localité magazine marque mensuel montagne navire ong parti petite-ville
plateforme quotidien restaurant revue rivière roman site société start-up station supermarché syndicat série tableau
titre usine village ville voilier éditeur équipe île`;

/** Firms that bear a founder's whole name, and are not meant where the text shows a person; papers, brands, towns. */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  `air france, alfa romeo, aston martin, aston villa, belle île, boko haram, bouygues telecom, burkina faso, canal plus, canard enchaine, carrefour market, cabo verde, charlie hebdo, christian dior, cote d’ivoire, cote d'ivoire, crystal palace, europe ecologie, europe 1, france bleu, france culture, france info,
  france insoumise, france inter, france televisions, france travail, free mobile, futuna, galeries lafayette, giorgio armani, harry potter, jean coutu, jean rouch, jeune afrique, julius baer, la croix, la poste, la redoute, le figaro, le monde, leroy merlin, les echos, les republicains, louis vuitton, mercedes benz,
  mont blanc, notre dame, nouvel obs, nouvelle caledonie, paris match, paris normandie, pierre & vacances, point-a-pitre, porto rico, port louis, real madrid, reporters sans frontieres, saint denis, saint etienne, sciences po, sierra leone, sud ouest, sud radio, tour de france, van cleef, yves rocher, yves saint laurent, yves-rocher`
    .split(',')
    .map((name) => name.trim()),
);

export const NAMED_AFTER_FOUNDERS: ReadonlySet<string> = new Set([
  'christian dior',
  'jean coutu',
  'leroy merlin',
  'louis vuitton',
  'yves rocher',
  'yves saint laurent',
]);
