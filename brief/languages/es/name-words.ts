import { words } from '../words.ts';

/** Lower-case words that may stand inside a name, directly before a capitalised part of it. */
export const NAME_PARTICLES = words`
  abd abu al ben bin bint da das de del della der di do dos du el i ibn la las le los te ten ter und van von
  zu
`;

/** Words that follow the name of a person more often than any other name, or stand right before it as its verb. */
export const PERSON_VERBS = words`
  aclaró admitió advirtió afirma afirmó agradeció agregó alertó anotó anunció apostilló apuntó argumentó aseguró
  aseveró añade añadió comentó concluyó confesó confirmó consideró contestó contó criticó cuenta declaró denunció
  destacó detalló dice dijo es escribió exclamó exigió explica explicó expresó expuso falleció fue ganó ha habló
  había indicó informó insiste insistió jugó lamentó manifestó matizó murió nació negó opina opinó pidió planteó
  precisó preguntó prometió puntualizó quien quiere recalcó reconoce reconoció recordó recuerda reiteró relata
  relató remarcó renunció replicó respondió resumió reveló señala señaló sostiene sostuvo subraya subrayó sugirió
  tuiteó zanjó
`;

/** Words before the name of a place. */
export const PLACE_WORDS = words`cerca desde en entre hacia hasta por sobre`;

/** What the phrase for what somebody is may open with after a name. */
export const APPOSITION_OPENERS = words`aquel el este la las los nuestra nuestro otra otro su sus un una`;

/** Words and marks that such a phrase does not run over before its noun. */
export const APPOSITION_ENDS = words`( ) , . : ; a con de del dijo en es fue para por que quien y`;

/** Arabic articles, and words like them, that are joined to the rest of a name by a hyphen. */
export const JOINED_ARTICLES = words`abd abdul ad al an ar as ash at az el`;
