import { words } from '../words.ts';

/** Word lists of the name finder. Changing one changes its features: the model must then be trained anew. */

/** Lower-case words that may stand inside a name, directly before a capitalised part of it. */
export const NAME_PARTICLES = words`
  af al auf av ben bin da das de del della den der des di do dos du el ibn la le los o op san ten ter und van vom von y
  zu zum zur
`;

/** Words that follow the name of a person more often than any other name. */
export const PERSON_VERBS = words`
  antwortet antwortete arbeitet arbeitete berichtet berichtete bestätigt bestätigte betont betonte erklärt erklärte
  erzählt erzählte findet fordert forderte freut fügt fügte glaubt hat hatte ist kam kennt kritisiert kritisierte
  kündigt kündigte lebt lebte lobt lobte meint meinte nannte nennt räumt räumte sagt sagte schreibt schrieb sieht
  spielt spielte sprach spricht starb teilt teilte traf versichert versicherte verwies war warnt warnte weist weiß wies
  will wird wohnt wollte wurde wünscht zeigt zeigte äußerte
`;

/** Words before the name of a place. */
export const PLACE_WORDS = words`aus bei im in ins nach nahe richtung um vor zwischen über`;

/** Words before a common noun, which has a capital as names have. */
export const BEFORE_NOUNS = words`
  am ans aufs beim das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer eines einige
  fürs ihr ihre ihrem ihren ihrer ihres im ins jede jedem jeden jeder jedes kein keine keinem keinen keiner mehrere
  mein meine sein seine seinem seinen seiner seines unser unsere unserem unseren unserer viele vielen vom zum zur zwei
`;

/** What the phrase for what somebody is may open with after a name. */
export const APPOSITION_OPENERS = words`das der die ein eine einer eines ihr ihre sein seine`;

/** Words and marks that such a phrase does not run over before its noun. */
export const APPOSITION_ENDS = words`( ) , . : ; auf dass hat in ist sagt sagte und war wird zu`;

/** Arabic articles that are joined to the rest of a name by a hyphen. */
export const JOINED_ARTICLES = words`abd abdul ad al an ar as asch at az el`;
