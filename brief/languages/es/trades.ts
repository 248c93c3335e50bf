import { words } from '../words.ts';
import { WordsByEnding } from '../words-by-ending.ts';

/** Trades and parts in a story that tell roles and speakers; the name finder did not learn with them. */
const LISTED = words`
  acuarelista afilador andinista arrocero azafata azafato barquera barquero barrendera barrendero cabrera
  cabrero cantor cantora cartonera cartonero cerrajera cerrajero cervecero chacarera chacarero chatarrera
  chatarrero chocolatera chocolatero chofer churrera churrero chófer coctelero colmenera colmenero confitero
  corista costurera criancera criancero curtidor encajera encuadernador encuadernadora enóloga enólogo
  esgrimista esquiador esquiadora estibador estibadora etnógrafa etnógrafo floricultor floricultora frutero
  gaitera gaitero gruista heladero herrera herrero hilandera horticultor horticultora joyera joyero karateca
  lavandera lechero levantador levantadora leñador leñadora malabarista mariscador mariscadora matarife molinera
  molinero montañista orfebre ostricultor ostricultora payasa payaso percebeira percebeiro pertiguista
  piragüista platero plomera plomero puestera puestero quesero quiosquera quiosquero reciclador recicladora
  regatista relojero remero sastra sastre soldador sombrerera sombrerero tamborilera tamborilero titiritera
  titiritero tonelera tonelero tornera tornero trapecista triatleta ultramaratonista vallista verdulera
  verdulero vidriero viñatera viñatero yudoca
`;

/** The endings of those, and anything else. */
const OTHER_THINGS = words`
  amatista arista autopista autógrafo autógrafos bautista bolígrafo bolígrafos conquista entrevista homólogos
  imprevista lista monólogo monólogos optimista pesimista pista prevista provista prólogo prólogos realista
  reconquista revista vista
`;

/** Those, and whatever a learned trade ("bióloga") and a calling, a sport or a party's people ("relevista") are called. */
export const TRADES = new WordsByEnding(LISTED, /(?:(?:ólog|ógraf)[ao]s?|ista)$/, OTHER_THINGS);
