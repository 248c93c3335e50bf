import { words } from '../words.ts';

/**
 * Verbs by which Portuguese reports what somebody said, wrote or thinks, as infinitives; the forms are made of them and
 * those no rule makes are listed. Brazilian and European verbs stand side by side.
 */

/** Verbs that can stand beside a quotation: «…», disse ela. */
const SAYING = words`
  acentuar aconselhar acrescentar adiantar admitir advertir afiançar afirmar alegar alertar anotar anunciar apelar
  apregoar argumentar arrematar assegurar asseverar assinalar atalhar atestar atirar avaliar avisar berrar bradar brincar
  clamar comentar completar comunicar concluir concordar confessar confidenciar confirmar considerar constatar
  contar contestar contrapor cravar criticar declarar defender denunciar desabafar descrever desmentir destacar
  detalhar diagnosticar discordar discursar disparar elogiar emendar encerrar endossar enfatizar enumerar esclarecer
  escrever estimar exclamar exemplificar exigir exortar explanar explicar festejar filosofar finalizar frisar
  garantir gracejar gritar implorar indagar indicar informar insinuar insistir interrogar interromper ironizar jurar justificar
  lamentar lembrar mencionar murmurar narrar negar noticiar observar opinar ordenar pedir perguntar ponderar pontuar
  pormenorizar preconizar profetizar prognosticar prometer prosseguir protestar queixar questionar reagir realçar
  rebater reclamar recomendar reconhecer recordar redarguir referir reforçar registar registrar reiterar relatar
  relembrar rematar repetir replicar responder ressaltar ressalvar resumir retorquir retrucar revelar rezar rogar
  salientar segredar sentenciar sintetizar sublinhar sugerir suplicar sussurrar sustentar teorizar testemunhar
  tuitar urrar vaticinar verbalizar vincar
`;

/** Verbs of attitude, and of speech acts with another object. */
const JUDGING = words`
  abordar acreditar acusar agradecer ameaçar analisar antecipar antever apoiar apontar aprovar assumir atacar
  atribuir calcular chamar citar classificar comemorar comparar compreender condenar confiar congratular conversar
  culpar debater decidir demonstrar desafiar descartar desejar determinar discutir duvidar encorajar ensinar
  entender esperar evidenciar evocar expressar exprimir falar felicitar formular gostar imaginar invocar louvar
  manifestar mostrar notar ouvir pensar perceber pregar preocupar prever proclamar proferir pronunciar qualificar
  reafirmar recusar refutar rejeitar repudiar sentir solicitar subscrever temer transmitir valorizar
`;

/** What no rule makes. */
const SAYING_TOO = words`
  acrescentado admitido adverte advertem afirmado assegurado contraposto contrapôs contrapõe declarado desmente
  desmentem diga digo diria dirá dirão disse dissera disseram disseste dito diz dizem dizendo dizer dizia diziam
  exigiu explicado garantido limita-se limitaram-se limitou-se pede pedem prometido propunha propôs propõe propõem
  prossegue prosseguem prosseguia redigiu refere referem repete repetem respondido revelado sugere sugerem
`;
const JUDGING_TOO = words`
  creu crê expôs expõe opôs opõe preveem previu prevê quer querem quis sabe sabia sente sentem soube supôs supõe viu
`;

/** Forms of these verbs that are nearly always another word. */
const OTHER_WORDS = words`
  anota contando contara conte contem convida criticara estima estimar indicara insista insiste lembrara mencionara
  nota notam registe registo rezam
`;

/** The forms of a verb that news has: present, past, future and conditional, gerund and infinitive. */
function forms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const later = ['', 'em', 'á', 'ão', 'ia', 'iam'].map((ending) => infinitive + ending);
  const endings: Readonly<Record<string, readonly string[]>> = {
    ar: ['a', 'am', 'ou', 'aram', 'ara', 'ava', 'avam', 'ando'],
    er: ['e', 'em', 'eu', 'eram', 'era', 'ia', 'iam', 'endo'],
    ir: ['e', 'em', 'iu', 'iram', 'ira', 'ia', 'iam', 'indo'],
  };
  const own = stem.endsWith('u') ? ['i', 'em', 'iu', 'íram', 'ía', 'indo'] : endings[infinitive.slice(-2)];
  return [...later, ...(own ?? []).map((ending) => stem + ending)];
}

function conjugated(infinitives: Iterable<string>, further: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const infinitive of infinitives)
    if (!infinitive.endsWith('or')) for (const form of forms(infinitive)) found.add(form);
  for (const word of OTHER_WORDS) found.delete(word);
  for (const form of further) found.add(form);
  return found;
}

export const SAYING_FORMS: ReadonlySet<string> = conjugated(SAYING, SAYING_TOO);
export const JUDGING_FORMS: ReadonlySet<string> = conjugated(JUDGING, JUDGING_TOO);

/** Forms that are nouns after an article: "a conta", "um alerta", "a pergunta". */
export const ALSO_NOUNS = words`
  afirma alega alerta apelo aviso comenta conta contas critica denuncia denuncias destaque diz dizer fala falas
  insiste jura justifica nega ouvir pede pedem pensa pensar pergunta perguntas recomenda relata responde resposta
  sabe sentencia testemunha testemunhas ver
`;

/** What may stand between a verb and its subject. */
const BEFORE_SUBJECT = words`ainda depois então hoje logo ontem também`;

/** What a subject after its verb begins with, beside a name. */
const OPENS_SUBJECT = words`a as ela elas ele eles o os um uma`;

/** Whether words begin to tell who speaks: "disse Ana" and "respondeu o juiz" with a subject, "disse à filha" without. */
export function attribution(text: string): 'subject' | 'verb' | null {
  const [verb = '', second = '', third = ''] = text.split(/[\s,.;:—–]+/, 3);
  // "disse ontem o juiz"
  const next = BEFORE_SUBJECT.has(second) ? third : second;
  // "Contou" opens a sentence of its own; "dizer" and "dizendo" tell of nobody
  const word = verb.includes('-') ? verb.slice(0, verb.indexOf('-')) : verb;
  if (!SAYING_FORMS.has(word) || /(?:[aei]r|ndo|[ai]do|dito)$/.test(word)) return null;
  return OPENS_SUBJECT.has(next) || next !== next.toLowerCase() ? 'subject' : 'verb';
}
