import { words } from '../words.ts';

/** Closed-class words of Spanish, by what they do in a sentence around a quotation. */

export const SUBJECT_PRONOUNS = words`
  alguien ambas ambos aquellos cualquiera ella ellas ello ellos nadie ninguna ninguno nosotras nosotros otras otros
  quien quienes todos tú usted ustedes varias varios yo él ésta éste éstos
`;

/** Articles, possessives, demonstratives and quantifiers: a noun phrase begins here. */
export const DETERMINERS = words`
  alguna algunas algunos algún ambas ambos aquel aquella aquellas aquellos cada cierta ciertas cierto ciertos cinco
  cuatro dichas dichos diez doce dos el esa esas ese esos esta estas este estos la las los mi mis muchas muchos
  ninguna ningún nuestra nuestras nuestro nuestros nueve ocho otra otras otro otros pocas pocos seis sendos siete su
  sus tanta tantas tantos toda todas todo todos tres tu tus un una unas uno unos varias varios veinte
`;

/** Of these and of the pronouns, what opens a phrase for several. */
export const SEVERAL = words`
  algunas algunos ambas ambos aquellas aquellos cinco cuatro diez doce dos ellas ellos esas esos estas estos las los
  muchas muchos nueve ocho otras otros pocas pocos quienes seis siete sus tantas tantos todas todos tres unas unos
  ustedes varias varios veinte
`;

export const DEFINITE_ARTICLES = words`el la las los`;
export const ARTICLES = words`el la las lo los un una unas unos`;

/** Auxiliaries, forms of being, and the pronouns that stand before a verb. */
export const AUXILIARIES = words`
  acaba acababa acabó debe deben debería debió era eran es estaba estaban estuvo está están fue fuera fueron ha
  haber habrá habrían había habían hace hacía han hay haya he hemos hubiera hubo iba iban iría le les llegó lo me
  nos os podrá podría podrían podía pudo puede pueden quedó quiere quiso se sea sean ser será serán sería serían
  sido siendo son soy suele suelen te tendrá tenemos tenga tengo tenía tenían tiene tienen tuvo va vamos van volvió
  vuelve
`;

export const PREPOSITIONS = words`
  ante bajo contra desde durante entre excepto hacia hasta mediante salvo sin sobre tras vía
`;

/** Days, months and words of time: never a source. */
export const TIME_WORDS = words`
  abr abril ago agosto ahora ahí allí anoche anteayer anteriormente antes aquí asimismo ayer año aún después dic
  diciembre domingo domingos ene enero entonces feb febrero finalmente hoy jueves jul julio jun junio luego lunes
  madrugada martes marzo mayo mañana mediodía mes miércoles noche nov noviembre nuevamente oct octubre posteriormente
  semana sep sept septiembre setiembre sábado sábados también tampoco tarde todavía viernes ya
`;

/** Words that never close a noun phrase. */
export const NEVER_LAST = words`ahora antes aun después incluso luego mismo más también tampoco ya`;

/** Words that join the parts of a name. */
export const NAME_JOINTS = words`& de del e el la las los y`;

/** Little words that no noun phrase runs over; at the beginning of a sentence none of them is a name. */
const SMALL_WORDS = words`
  abajo acaso adelante además adentro afuera alrededor aparte apenas arriba atrás aunque bastante bien casi cerca debajo
  debido delante demasiado dentro detrás encima enfrente entretanto frente fuera gracias incluso jamás junto lejos mal
  mejor menos mucho muy más peor pese poco quizá quizás siempre solo sólo tal tanto
`;

const NO_GERUNDS = words`bando comando contrabando cuando dividendo fernando mando`;

/** The class that the ending of an unlisted word suggests. */
export function classByEnding(word: string): 'adverb' | 'auxiliary' | 'gerund' | 'past' | null {
  const { length } = word;
  if (SMALL_WORDS.has(word)) return 'adverb';
  if (length < 5) return length === 4 && word.endsWith('ó') ? 'past' : null;
  if (length > 6 && word.endsWith('mente')) return 'adverb';
  if (word.endsWith('ndo')) return /[ai](?:e)?ndo$/.test(word) && !NO_GERUNDS.has(word) ? 'gerund' : null;
  return /(?:[^s]ó|aron|ieron|aban|ían)$/.test(word) ? 'past' : null;
}
