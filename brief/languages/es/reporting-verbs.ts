import { words } from '../words.ts';

/**
 * Verbs by which Spanish reports what somebody said, as infinitives. `SAYING` verbs can stand beside a quotation («…», dijo
 * ella); `JUDGING` verbs name an attitude or a speech act whose content is an object, an infinitive or a clause (calificó el
 * plan de «error», cree que …).
 */
const SAYING = words`
  abundar acentuar aclarar aconsejar acotar adelantar admitir aducir advertir afirmar agregar ahondar alegar alertar
  anotar anticipar anunciar apostillar apremiar apuntar apuntillar argumentar argüir asegurar asentir aseverar
  atestiguar avanzar aventurar avisar añadir balbucear bromear cavilar certificar citar clamar comentar comunicar
  conceder concluir confesar confiar confirmar constatar contar contestar continuar contraatacar conversar corroborar
  cuestionarse decir declarar denunciar desafiar descartar describir desgranar desmentir destacar desvelar detallar
  dictaminar diferenciar disculparse ejemplificar enfatizar enumerar esclarecer escribir esgrimir especificar
  espetar estimar evocar exclamar exigir explayarse explicar exponer expresar extenderse finalizar fundamentar garantizar
  gritar ilustrar implorar incidir indicar indignarse informar inquirir insinuar insistir interpelar interrogar
  interrumpir intervenir ironizar jactarse jurar justificar lamentar lanzar leer ligar maldecir manifestar mantener
  matizar mencionar mofarse murmurar musitar narrar negar notificar objetar observar opinar ordenar pedir plantear
  ponderar porfiar postear precisar preguntar presumir proclamar profetizar prometer pronosticar pronunciar proponer
  proseguir protestar publicar puntualizar quejarse ratificar razonar rebatir recalcar recitar reclamar recomendar
  reconocer recordar redundar referir reflexionar refutar reiterar relatar remachar remarcar rematar rememorar
  repasar repetir replicar reprochar resaltar resolver responder resumir revelar rezar rogar sentenciar señalar
  sincerarse soltar sostener subrayar sugerir suplicar susurrar teorizar terciar terminar testificar transmitir
  tuitear urgir valorar vaticinar verbalizar vociferar zanjar
`;

const JUDGING = words`
  abogar acusar admirar agradecer analizar aplaudir apoyar atacar atribuir augurar calcular calificar celebrar
  cifrar comparar condenar considerar creer criticar cuestionar culpar defender definir demandar deplorar desear
  desestimar dudar elogiar entender esperar felicitar ignorar imaginar instar interpretar invitar juzgar llamar
  pensar percibir predecir preferir prever rechazar reconvenir reivindicar repudiar respaldar retar saber saludar
  sentir sospechar suponer tachar temer tildar tratar ver vislumbrar
`;

/** The forms of the third person that no rule gives, by their infinitive. */
const IRREGULAR: Readonly<Record<string, string>> = {
  aducir: 'aduce aducen adujo adujeron',
  advertir: 'advierte advierten advirtió advirtieron advirtiendo',
  argüir: 'arguye arguyen arguyó arguyeron arguyendo',
  asentir: 'asiente asienten asintió asintieron',
  atribuir: 'atribuye atribuyen atribuyó atribuyeron',
  concluir: 'concluye concluyen concluyó concluyeron concluyendo',
  confesar: 'confiesa confiesan',
  contar: 'cuenta cuentan cuente cuenten',
  creer: 'creyó creyeron creía creían creyendo',
  decir: 'dice dicen dijo dijeron decía decían dirá dirán diría dirían diga digan diciendo dicho dijera',
  defender: 'defiende defienden',
  describir: 'descrito',
  desmentir: 'desmiente desmienten desmintió desmintieron',
  entender: 'entiende entienden',
  escribir: 'escrito',
  exponer: 'expone exponen expuso expusieron expuesto',

  intervenir: 'interviene intervienen intervino intervinieron',
  inquirir: 'inquiere inquieren',
  leer: 'leyó leyeron leyendo',
  maldecir: 'maldice maldijo',
  manifestar: 'manifiesta manifiestan',
  mantener: 'mantiene mantienen mantuvo mantuvieron',
  negar: 'niega niegan',
  pedir: 'pide piden pidió pidieron pidiendo',
  pensar: 'piensa piensan',
  predecir: 'predice predijo predijeron',
  preferir: 'prefiere prefieren prefirió',
  presumir: 'presume',
  prever: 'prevé prevén previó previeron preveía previsto',
  proponer: 'propone proponen propuso propusieron propuesto',
  proseguir: 'prosigue prosiguen prosiguió prosiguieron',
  recomendar: 'recomienda recomiendan',
  recordar: 'recuerda recuerdan',
  referir: 'refiere refieren refirió refirieron',
  repetir: 'repite repiten repitió repitieron repitiendo',
  resolver: 'resuelve resuelven resuelto',
  rogar: 'ruega ruegan',
  saber: 'sabe saben supo supieron sabía',
  sentir: 'siente sienten sintió',
  soltar: 'suelta sueltan',
  sostener: 'sostiene sostienen sostuvo sostuvieron',
  sugerir: 'sugiere sugieren sugirió sugirieron',
  suponer: 'supone suponen supuso',
  ver: 've ven vio vieron veía visto',
};

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ar: ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría', 'arían', 'ando', 'ado'],
  er: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'erá', 'erán', 'ería', 'erían', 'iendo', 'ido'],
  ir: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'irá', 'irán', 'iría', 'irían', 'iendo', 'ido'],
  ír: ['e', 'en', 'yó', 'yeron'],
};

/** Forms that the rules make and news has as other words. */
const NOT_FORMS = words`
  acusado citado comunicado contado cuestionado debido definido dicha enumerado expresado garantizado informado
  justificado lanzado ligado llamado mantenido mencionado observado ordenado pedido pensado ponderado pronunciado
  publicado quejado reconocido referido repetido resuelto sabido sentido soltado sostenido supuesto temido tratado
  visto
`;

/** Every form of the third person, the infinitives, gerunds and participles of a list of verbs; reflexive ones without their pronoun. */
function conjugate(verbs: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const listed of verbs) {
    const verb = listed.endsWith('se') ? listed.slice(0, -2) : listed;
    forms.add(verb);
    const stem = verb.slice(0, -2);
    for (const ending of ENDINGS[verb.slice(-2)] ?? []) forms.add(stem + ending);
    for (const form of IRREGULAR[verb]?.split(' ') ?? []) forms.add(form);
  }
  for (const form of NOT_FORMS) forms.delete(form);
  return forms;
}

/** Verbs that can stand beside a quotation, every form. */
export const SAYING_FORMS: ReadonlySet<string> = conjugate(SAYING);

/** Verbs of attitude, every form that is none of those. */
export const JUDGING_FORMS: ReadonlySet<string> = new Set(
  [...conjugate(JUDGING)].filter((form) => !SAYING_FORMS.has(form)),
);

/** Before the participle of a compound tense: "ha pedido". */
export const HAVING = words`ha haber habrá habría había habían han haya hayan`;

/** Participles that are other words elsewhere, and verbs behind those. */
export const SAYING_PARTICIPLES = words`
  citado comunicado contado expresado informado justificado mantenido mencionado observado ordenado pedido
  pronunciado quejado reconocido referido repetido resuelto sostenido
`;
export const JUDGING_PARTICIPLES = words`acusado cuestionado definido llamado pensado tratado`;

/** Forms that are nouns after an article. */
export const ALSO_NOUNS = words`
  alerta anuncio aviso broma cita cuenta cuentas demanda denuncia denuncias escrito expuesto grito gritos llama
  pregunta preguntas propuesta propuesto protesta protestas queja replica respuesta réplica sentencia
`;

/** The finite forms with which words inside a quotation say who speaks: "dijo", "ha añadido". */
const CLITICS = words`la las le les lo los me nos se`;
const AUXILIARIES = words`ha habrá habría había habían han`;

const isFiniteForm = (form: string): boolean =>
  SAYING_FORMS.has(form) && !/(?:[aeií]r|ndo|[aiu]do|[st]o)$/.test(form);

/** What a subject behind its verb may open with in small letters. */
const OPENS_SUBJECT = words`
el ella ellas ellos este la las los mi nuestra nuestro otra otro su sus un una uno usted yo él`;

/** Whether words begin to tell who speaks: "dijo Ana" and "respondió el juez" with a subject, "le ha dicho a su hija" without. */
export function attribution(text: string): 'subject' | 'verb' | null {
  const all = text.split(/[\s,.;:—–]+/, 4);
  const lower = all.map((word) => word.toLowerCase());
  let at = 0;
  if (CLITICS.has(lower[at] ?? '')) at++;
  if (CLITICS.has(lower[at] ?? '')) at++;
  const isCompound = AUXILIARIES.has(lower[at] ?? '');
  if (isCompound) at++;
  const verb = lower[at] ?? '';
  // "Contó" opens a sentence of its own
  if (all[0] !== lower[0] || !(isCompound ? SAYING_FORMS.has(verb) : isFiniteForm(verb))) return null;
  const next = all[at + 1] ?? '';
  return OPENS_SUBJECT.has(next) || next !== next.toLowerCase() ? 'subject' : 'verb';
}
