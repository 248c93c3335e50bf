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
