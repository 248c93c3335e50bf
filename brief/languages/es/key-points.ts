import type { KeyPointGrammar } from '../../grammar/key-points.ts';
import { lineOpenings } from '../../text/line-openings.ts';
import { DATELINE } from '../dateline.ts';
import { words } from '../words.ts';
import { MONTHS, WEEKDAYS } from './name-edges.ts';
import { NAME_PARTICLES } from './name-words.ts';

const WHOLE = /^/;
/** What points back after a preposition: "Tras ello", "Con esa frase", "Por eso". */
const BACKWARDS = /^ (?:ello|ellos|ellas|es[aeo]s?|esto|él|ella|lo anterior|tal motivo|dich[ao]s?)\b/;
/** What a line of date and time has after its first word. */
const STAMP = /^(?::| (?:el |a las )?\d)/;
const LABEL = /^(?::| (?:de|por)\b)/;
/** What anybody may be called again, before a comma or a verb: "El dirigente mostró", "La investigadora, quien"; "El dirigente de la CUT" is told. */
const TAKEN_UP =
  /^ (?:actor|actriz|artista|científic[ao]|deportista|dirigente|diputad[ao]|ejecutiv[ao]|empresari[ao]|escritor|escritora|expert[ao]|especialista|funcionari[ao]|futbolista|investigador|investigadora|jerarca|legislador|legisladora|mandatari[ao]|músico|parlamentari[ao]|polític[ao]|religios[ao]|técnic[ao]|uniformad[ao]|víctima)(?:,| (?:también |además |no |se )?(?:[a-zñ]+(?:ó|aron|ieron)|advierte|asegura|calcula|considera|dijo|era|explica|fue|ha|había|hizo|pidió|puso|quiere|recuerda|sostiene|tiene|tenía))(?![a-zá-úñ])/;
/** Verbs whose subject is left out: "Nació en Lima", "Deja cuatro hijos". */
const WITHOUT_SUBJECT = /^ (?:a|con|como|cuatro|de|dos|durante|en|hasta|por|su|sus|tres|un|una)(?![a-zá-úñ])/;

/** How Spanish sentences tell the news. */
export const KEY_POINTS: KeyPointGrammar = {
  stopWords: words`
    a actualmente acuerdo además ahora al algo alguna algunas alguno algunos algún allí ambos ante anterior antes
    aquel aquella aquí asegura aseguró así aunque ayer añadió año años aún bajo bastante bien buen buena bueno cada
    casi cierta cierto como con conocer contra cosa cosas cual cuales cualquier cuando cuanto cuatro cuenta cómo da
    dado dan dar de debe deben debido decir dejó del demás dentro desde después dice dicen dicho dieron dijo
    diversos donde dos durante día días e el ella ellas ello ellos embargo en encuentra entonces entre era eran es
    esa esas ese eso esos esta estaba estaban estado estar estará estas este esto estos estuvo está están ex existe
    explicó expresó fin fue fuera fueron gran grandes ha haber había habían hace hacen hacer hacia haciendo han
    hasta hay haya he hecho hemos hicieron hizo hoy hubo igual incluso indicó informó junto la lado las le les
    llegar llegó lleva llevar lo los luego lugar manera manifestó mayor mañana me mediante mejor menos mi mientras
    misma mismas mismo mismos mucha muchas mucho muchos muy más nada ni ninguna ninguno ningún no nos nosotros
    nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos nunca o otra otras otro otros para parece parte
    partir pasada pasado pero pesar poca pocas poco pocos podemos podrá podrán podría podrían poner por porque
    posible primer primera primero primeros principalmente propia propias propio propios próximo próximos pudo pueda
    puede pueden pues que quedó queremos quien quienes quiere quién qué realizado realizar realizó respecto se sea
    sean segunda segundo según seis ser será serán sería señaló si sido siempre siendo siete sigue siguiente sin
    sino sobre sola solamente solas solo solos son su sus sí sólo tal también tampoco tan tanto te tendrá tendrán
    tenemos tener tenga tengo tenido tenía tercera tiene tienen toda todas todavía todo todos total tras trata
    través tres tuvo un una unas uno unos usted va vamos van varias varios veces ver vez y ya yo él ésta éstas éste
    éstos última últimas último últimos
  `,
  stemOf,
  leaning: {
    pronouns: words`
      ambas ambos aquella aquellas aquello aquellos ella ellas ellos esa esas ese eso esos esta estas este esto
      estos su sus él ésta éstas éste éstos
    `,
    conjunctions: words`
      además asimismo así entonces igualmente incluso luego mas o pero pues sino también tampoco y
    `,
    innerConjunctions: words`asimismo entonces también`,
    phrases: lineOpenings([
      ['ante con de desde en para por sin sobre tras', BACKWARDS],
      ['a', /^ (?:su vez|pesar de (?:ello|eso|esto)|este respecto|continuación|raíz de (?:ello|esto))\b/],
      ['al', /^ (?:respecto|mismo tiempo|día siguiente)\b/],
      ['de', /^ (?:hecho|(?:esta|este|igual) (?:forma|manera|modo))\b/],
      ['del', /^ mismo modo\b/],
      [
        'en',
        /^ (?:cambio|consecuencia|concreto|efecto|ese sentido|este sentido|ese momento|ese contexto|este contexto|definitiva|otras palabras|tanto)\b/,
      ],
      ['el la', TAKEN_UP],
      [
        'comenzó deja dejó empezó era estudió ganó jugó nació tenía tiene trabajó vive vivió',
        WITHOUT_SUBJECT,
      ],
      ['es', /^ (?:decir|más)\b/],
      ['afirmó agregó aseguró añadió comentó dijo explicó indicó precisó recordó señaló sostuvo', /^ que\b/],
      ['no', /^ obstante\b/],
      ['para', /^ (?:entonces|entonces,|ese entonces)\b/],
      [
        'por',
        /^ (?:ejemplo|el contrario|ello|eso|esto|lo tanto|otra parte|otro lado|su parte|último|tanto|consiguiente)\b/,
      ],
      ['sin', /^ embargo\b/],
      ['mientras', /^ tanto\b/],
    ]),
    personalPronouns: words`ella ellas ellos él`,
  },
  voicePronouns: words`
    conmigo me mi mis mí nos nosotras nosotros nuestra nuestras nuestro nuestros tu tus tú usted ustedes yo
  `,
  notVoice: new Set(),
  dateline: DATELINE,
  boilerplate: {
    openings: lineOpenings([
      ['publicidad suscríbase suscríbete síganos síguenos', WHOLE],
      ['actualizado publicado modificado', STAMP],
      ['con', /^ información de\b/],
      ['copyright', WHOLE],
      ['fe', /^ de errat?as\b/],
      ['foto fotografía imagen video vídeo', LABEL],
      ['fuente nota', /^:/],
      ['haga haz', /^ cli[ck]/],
      ['lea lee leer', /^ (?:también|más|además)\b/],
      ['le te', /^ puede interesar\b/],
      ['mira mire vea ver', /^ (?:también|además|más|aquí|el video)\b/],
      ['más', /^ (?:noticias|información)\b/],
      ['si', /^ (?:quieres|quiere|te gustó|te interesa|deseas|desea) /],
      ['todos', /^ los derechos reservados/],
      ['únete únase', /^ a\b/],
    ]),
    copyrightSigns: ['(c)', '©'],
    credits: [
      'con información de',
      'contribuyó a esta nota',
      'derechos reservados',
      'editado por',
      'reporte de',
      'traducción de',
    ],
    labelsInCapitals: words`análisis entrevista foto fotos galería imagen lea mira opinión vea video vídeo última`,
    beforeSpeech: words`
      afirmó agregó añadió decía dice dijo escribió explicó lee leía preguntó respondió reza señaló
    `,
    captions: {
      places: words`abajo archivo arriba c centro d der derecha i izq izquierda`,
      sides: ['derecha', 'izquierda'],
      betweenCommas: [', a la derecha,', ', a la izquierda,', ', al centro,', ', en el centro,'],
      phrases: [
        'en la foto',
        'en la fotografía',
        'en la imagen',
        'foto de archivo',
        'fotografía de archivo',
        'imagen de archivo',
      ],
    },
    byline: { leads: words`por`, particles: NAME_PARTICLES, notNames: new Set([...MONTHS, ...WEEKDAYS]) },
  },
};

/** Without the endings of plurals, genders, adverbs and the commonest verb forms: enough to count words together. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  if (word.length > 8 && word.endsWith('mente')) return word.slice(0, -5);
  const one = word.endsWith('ces')
    ? `${word.slice(0, -3)}z`
    : word.endsWith('es') && word.length > 5
      ? word.slice(0, -2)
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word;
  if (one.length > 6 && /(?:ando|iendo|aron|ados?|idos?|adas?|idas?)$/.test(one))
    return one.replace(/(?:ando|iendo|aron|ad[ao]|id[ao])$/, '');
  return one.length > 4 && /[aeo]$/.test(one) ? one.slice(0, -1) : one;
}
