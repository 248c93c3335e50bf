import { words } from '../words.ts';

/** Words around reported speech. */

export const SPOKEN_TO = words`
  consultada consultado cuestionada cuestionado interpelada interpelado interrogada interrogado preguntada
  preguntado requerida requerido
`;
export const BEFORE_SPOKEN_TO = words`al cuando fue ser tras`;
export const WITH_OBJECT = words`
  adelantó admitió anunciar avanzar avanzó contaba contaban contar cuenta cuentan finaliza finalizar finalizó lanza lanzar lanzó leer leyó
  mantener mantiene mantienen mantuvo ordenar planteó publicar publicó resolver resolvió terminar terminó
`;
export const ORDERING = words`instó obligó ordenó`;
export const POINTING = words`así ello eso esto lo`;
export const TOLD_TO = words`les`;
export const NEGATIONS = words`ni no nunca sin tampoco`;
export const RELUCTANT = words`declinó evita evitaron evitó rechazó rehusaron rehusó rehúsa`;
export const NOBODIES = words`nada nadie ninguna ninguno ningún`;
export const CONNECTIVES = words`
  además asimismo así e entonces finalmente luego no obstante para pero por sin sino tras y ya
`;
export const ADDRESSING = words`dice dijo escribe escribió explica explicó`;
export const SAYING_SO = words`
  afirmando alegando argumentando asegurando añadiendo diciendo explicando insistiendo señalando
`;

/** Verbs that with "se" have no subject: "se indica en el informe"; "se quejó" has one. */
const IMPERSONAL = words`
  advierte afirma afirmó agrega apunta argumenta asegura aseguró añade añadió comunica concluye concreta decía
  detalla detalló dice especifica explica expone indica indicó informa informó lee leer leía menciona precisa
  precisó puntualiza recoge señala señaló sostiene subraya
`;

/** "Se indica", "puede leerse". */
export const isImpersonal = (verb: string, before: string): boolean =>
  (before === 'se' && IMPERSONAL.has(verb)) || verb === 'leerse';
