import { words } from '../words.ts';

/** Pronouns, titles and nouns that tell a woman; the ending does, where a noun has one of each. */
export const FEMALE_WORDS = words`
-elle -elles -t-elle -t-elles actrice adjointe adolescente agente agricultrice ambassadrice amie animatrice artisane
assistante auteure autrice avocate baronne belle-fille belle-mère belle-sœur bergère candidate championne chanteuse
chargée cheffe chercheuse chirurgienne citoyenne collaboratrice commerçante compagne comtesse comédienne conductrice
conseillère consultante coordinatrice copine cousine créatrice cuisinière dame danseuse dessinatrice directrice
dirigeante doyenne duchesse députée elle elles employée enseignante entraîneuse entrepreneuse femme fermière fiancée
fille fondatrice gardienne gouverneure grand-mère gérante habitante historienne héritière infirmière ingénieure
inspectrice institutrice joueuse lauréate lieutenante lycéenne madame mademoiselle magistrate mairesse maman
mannequin marraine militante mlle mme mmes mère nageuse navigatrice nièce négociatrice opposante organisatrice
ouvrière patronne paysanne petite-fille pharmacienne policière poétesse princesse procureure productrice professeure
préfète présentatrice présidente reine religieuse représentante romancière réalisatrice rédactrice salariée serveuse
sportive sprinteuse survivante sénatrice sœur t-elle tante technicienne trésorière vendeuse veuve vice-présidente
vigneronne viticultrice voisine écrivaine éditrice éducatrice élue épouse étudiante`;

export const MALE_WORDS = words`
-il -ils -t-il -t-ils acteur adjoint adolescent agriculteur ambassadeur ami animateur archevêque artisan assistant
auteur avocat baron beau-fils beau-frère beau-père berger candidat champion chanteur chercheur chirurgien citoyen
collaborateur commerçant compagnon comte comédien conducteur conseiller consultant coordinateur copain cousin
créateur cuisinier curé danseur dessinateur directeur dirigeant doyen duc député employé enseignant entraîneur
entrepreneur ex-mari fermier fiancé fils fondateur frère gardien garçon gouverneur grand-père gérant habitant
historien homme héritier il ils imam infirmier ingénieur inspecteur instituteur joueur lauréat lieutenant lui lycéen
m magistrat mari messieurs militant mm moine monseigneur monsieur nageur navigateur neveu négociateur oncle opposant
organisateur ouvrier papa pape parrain patron paysan petit-fils pharmacien policier prince procureur producteur
préfet présentateur président prêtre père rabbin représentant roi romancier réalisateur rédacteur salarié serveur
sportif sprinteur survivant sénateur technicien trésorier vendeur veuf vice-président vigneron viticulteur voisin
écrivain éditeur éducateur élu époux étudiant évêque`;

/** Titles that tell when they stand before a name, with and without their stop. */
export const FEMALE_TITLES = words`
avocate cheffe comtesse conseillère directrice duchesse députée infante lady madame mademoiselle mairesse miss mlle
mme mmes mère princesse procureure professeure préfète présidente reine sénatrice sœur vice-présidente élue`;

export const MALE_TITLES = words`
abbé baron cardinal comte conseiller directeur don duc député frère lord m m. mgr mm mm. monseigneur monsieur pape
prince procureur préfet président père roi sir sénateur vice-président`;
