import { words } from '../words.ts';

/** Words before a name that say nothing of what somebody does. */
export const FORMS_OF_ADDRESS = words`
don dona lady lord m madame mademoiselle maître me mes mesdames messieurs mgr miss mlle mlles mm mme mmes
monseigneur monsieur sieur sir`;

/** Words before a name that say, at least roughly, what somebody does or is. */
export const TITLES = words`
abbé académicien académicienne acteur activiste actrice adjoint adjointe adjudant adjudante administrateur
administratrice agriculteur agricultrice ambassadeur ambassadrice amiral analyste animateur animatrice anthropologue
archevêque architecte artiste assureur athlète attaquant auteur auteure autrice avocat avocate banquier baron
baronne biologiste bourgmestre brigadier candidat candidate capitaine cardinal champion championne chancelier
chancelière chanoine chanteur chanteuse chef cheffe cheikh chercheur chercheuse chirurgien chorégraphe chroniqueur
cinéaste climatologue colonel commandant commandante commissaire compositeur comte comtesse comédien comédienne
conseiller conseillère consul coprésident coprésidente coureur curé cycliste danseur danseuse designer dessinateur
dessinatrice directeur directrice dirigeant docteur docteure doyen doyenne dr duc duchesse délégué déléguée député
députée empereur ensemblier entraîneur entraîneure essayiste eurodéputé eurodéputée ex-ministre ex-président expert
experte footballeur frère gardien gendarme gouverneur gouverneure guide général générale géographe géologue
historien historienne homme humoriste imam impératrice infirmier infirmière ingénieur ingénieure inspecteur
inspectrice joueur joueuse journaliste judoka juge juriste lama lieutenant lieutenant-colonel lieutenante magistrat
magistrate maire mairesse major maréchal militant militante ministre musicien mère médecin nageur nageuse navigateur
navigatrice notaire négociateur officier opposant opposante pape parlementaire pasteur pasteure patriarche patron
peintre pharmacien pharmacienne philosophe photographe pilote policier politologue porte-parole poète poétesse pr
premier prince princesse procureur procureure producteur productrice prof professeur professeure préfet préfète
présentateur présentatrice président présidente prêtre psychiatre psychologue père rabbin rappeur rappeuse recteur
rectrice reine reporter roi romancier romancière réalisateur réalisatrice rédacteur rédactrice saint sainte
sculpteur secrétaire sergent sergente skipper sociologue sous-préfet sous-préfète sultan syndicaliste sélectionneur
sénateur sénatrice sœur trésorier trésorière urbaniste veuve vicaire vice-amiral vice-président vice-présidente
vigneron virologue vétérinaire écologiste économiste écrivain écrivaine éditeur éditrice émir évêque`;
