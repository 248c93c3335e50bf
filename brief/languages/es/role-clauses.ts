import { words } from '../words.ts';

/** Words around a role in its noun phrase or clause. */

/** What a noun phrase may open with. */
export const DETERMINERS = words`
  aquel aquella cierta cierto dicha dicho el la las los mi nuestra nuestro otra otro su sus un una uno
`;
export const POSSESSIVES = words`mi mis nuestra nuestro su sus tu`;

/** What links a role noun to the rest of its phrase. */
export const LINKS = words`a al ante con contra de del en para por sobre`;

/** Words a role does not end in. */
export const NEVER_LAST = words`
  & a ahora al ante con contra de del desde e el en entonces la las los o para por que sobre su sus también u un una
  y ya
`;

/** Adjectives and the like that stand before the noun. */
export const MODIFIERS = words`
  actual alta alto antigua antiguo conocida conocido cuarta cuarto célebre difunta difunto entonces estimada estimado ex
  fallecida fallecido famosa famoso flamante futura futuro gran histórica histórico influyente joven legendaria
  legendario mejor nueva nuevo penúltimo pequeña pequeño polémica polémico popular prestigiosa prestigioso primer
  primera propia propio próxima próximo quinta quinto reconocida reconocido reputada reputado saliente segunda
  segundo tercer tercera veterana veterano vice vieja viejo última último
`;

/** Words that no role runs over. */
export const STOPS = words`
  a además ahora al ante antes así aun aunque ayer bajo cada como con contra cuando cuya cuyo de del desde después
  donde durante e el ella ellos en entonces entre era es esa ese esta estaba este está fue ha haber había han hasta
  hay hoy incluso la las le les lo los luego mañana mediante mientras muy más ni no nos o para pero por porque pues
  que quien quienes se sea según ser será si sido sin sino sobre solo son su sus sólo tal también tampoco tan tanto
  tras u un una unas uno unos y ya él
`;

/** Verbs that end a role's phrase. */
export const ENDING_VERBS = words`
  acusa advirtió afirma afirmó agregó anunció aseguró añadió confirmó considera contó cree cuenta debe declaró
  denunció destacó dice dijo era es espera estaba estuvo está explica explicó fue ganó ha había hace han indicó
  insistió lamentó llegó lleva logró murió negó pidió presentó puede quiere reconoció recordó respondió sea será
  señala señaló sostiene sostuvo tiene tuvo va viajó
`;

export const CLAUSE_OPENERS = words`
  aunque como cuando cuya cuyas cuyo cuyos donde mientras pero porque pues que quien quienes según
`;

export const COPULAS = words`era es fue será sigue`;
export const SERVING = words`
  actuaba actuó actúa ejerce ejerció ejercía figura funge fungió fungía sirvió trabaja trabajaba trabajó
`;
export const APPOINTED = words`
  coronada coronado designada designado electa electo elegida elegido nombrada nombrado proclamada proclamado
  ratificada ratificado reelegida reelegido
`;
export const DUTIES = words`
  capitanea codirige comanda coordina dirige edita encabeza enseña entrena estudia fundó gestiona investiga lidera
  mandaba preside presidía regenta representa
`;
export const NO_OBJECT = words`a al con contra de desde en hacia para por sobre tras`;
export const ADVERBS = words`actualmente además ahora antes entonces hoy también todavía ya`;
