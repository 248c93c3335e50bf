import { words } from '../words.ts';

/** Stems of weak verbs whose participle has "ge": sagt, sagte, sagten, sagen, gesagt. */
const WITH_GE = words`
  antwort berlin fauch feix flüster folger frag frotzel grübel heuchel jammer jubel klag knurr lob mahn maul mein melde
  moser murmel murr polter prahl rat raun sag scherz schimpf schluchz schmunzel schnaub schnauz schwärm seufz spott
  stammel stichel stutz stänker stöhn twitter urteil warn witzel wunder zeter zitier ätz äußer
`;

/** Those without it: erklärt, erklärte, erklärten, erklären, erklärt. */
const WITHOUT_GE = words`
  argumentier beantrag beantwort bedauer beeil begründ beharr beklag bekräftig bekund bemerk bemängel bericht berichtig
  beruhig beschwicht beschwör besteh bestätig beteuer beton bezeug bilanzier dementier diagnostizier diktier entgegn
  ergänz erinner erklär erkundig erläuter ermahn erwider erzähl formulier garantier informier insistier intervenier
  kommentier konkretisier konstatier kontert konzedier kritisier monier notier offenbar plädier postulier prognostizier
  prophezei protestier präsentier präzis präzisier rechtfertig referier relativier resümier schilder signalisier
  skizzier spekulier suggerier unterstell unterstrich veranschlag verdeutlich vergewisser verkünd verlang verlaut
  vermeld vermut verrat versicher verteidig wiederhol zitier zusammenfass
`;

/** Strong verbs, by every form that news has. */
const STRONG = words`
  befand befanden befindet befunden bekannte bekannten bekennt berichte besagt besagte bestehen bestreitet bestritt
  bestritten erhob erhoben erwog gab geschrieben gesprochen gestand gestanden gesteht rief riefen ruft schreibt
  schreien schreit schrie schrieb schrieben schwor sprach sprachen spricht unterstreicht unterstrich unterstrichen
  verneint verneinte verriet verrieten versprach versprachen verspricht versprochen widersprach widersprechen
  widerspricht widersprochen zufolge
`;

/** Particles of verbs, with the verbs they belong to, where the two stand together: "hinzufügte", "mitgeteilt". */
const JOINED = words`
  angab angaben angegeben angekündigt angemahnt angemerkt angeprangert ankündigt ankündigte ankündigten anmahnte
  anmerkt anmerkte aufgerufen ausführt ausführte ausgeführt ausgesagt aussagt aussagte beipflichtet beipflichtete
  bekanntgab bekanntgaben bekanntgegeben betont eingeräumt eingestanden einräumt einräumte einräumten einwandte
  einwendet festgestellt feststellt feststellte hervorgehoben hervorhob hinweist hinwies hinzufügt hinzufügte
  hinzugefügt klargestellt klarstellt klarstellte mitgeteilt mitteilt mitteilte mitteilten nachschob vorrechnet
  vorrechnete zugab zugegeben zurückweist zurückwies zusagt zusagte zustimmt zustimmte
`;

/** Verbs of attitude, and of speech acts whose content is an object, an infinitive or a clause. */
const JUDGING_WITH_GE = words`
  acht ahn dank denk feier forder fürcht glaub hoff lehn nenn rechn rechne rüg schätz stell tadel trau wert wünsch
  würdig zeig ziel zweifel zähl
`;

const JUDGING_WITHOUT_GE = words`
  akzeptier befürcht befürwort beglückwünsch begrüß beschimpf beschreib beschuldig bewert bewunder bezeichn bezieh
  bezweifel charakterisier diskutier empfehl entschuldig erhoff erwart freu gratulier identifizier interpretier kündig
  unterstütz verdächtig vergleich verhöhn verspür verteidig vertrat verurteil verweis
`;

const JUDGING_STRONG = words`
  appelliert appellierte dachte dachten fand fanden finden findet gedacht gehalten gekannt genannt gesehen gewusst
  halten heißt hielt hielten hieß hießen hält kennt nannte nannten sah sahen sieht weiß wissen wusste wussten
`;

function weak(stem: string, hasGe: boolean): string[] {
  // "antwortet", "befürchtet": an e before the ending
  const e = /(?:[dt]|[^aeiouäöülrh][mn])$/.test(stem) ? 'e' : '';
  const infinitive = /(?:el|er)$/.test(stem) ? `${stem}n` : `${stem}en`;
  return [`${stem}${e}t`, `${stem}${e}te`, `${stem}${e}ten`, infinitive, `${hasGe ? 'ge' : ''}${stem}${e}t`];
}

/** With their spellings where there is no ß: "äusserte", "heisst". */
export const withSwiss = (list: readonly string[]): string[] =>
  list.flatMap((word) => (word.includes('ß') ? [word, word.replaceAll('ß', 'ss')] : [word]));

/** Verbs that can stand beside a quotation: „…“, sagte sie. The "so" and "zufolge" of a source count for one by their place. */
export const SAYING: ReadonlySet<string> = new Set(
  withSwiss([
    ...[...WITH_GE].flatMap((stem) => weak(stem, true)),
    ...[...WITHOUT_GE].flatMap((stem) => weak(stem, false)),
    ...STRONG,
    ...JOINED,
  ]),
);

/** Verbs of attitude. */
export const JUDGING: ReadonlySet<string> = new Set(
  withSwiss([
    ...[...JUDGING_WITH_GE].flatMap((stem) => weak(stem, true)),
    ...[...JUDGING_WITHOUT_GE].flatMap((stem) => weak(stem, false)),
    ...JUDGING_STRONG,
  ]),
);

/** Verbs that report only with a particle at the end of their clause, by their forms: "teilte … mit", "gab … bekannt". */
export const SEPARABLE: ReadonlyMap<string, ReadonlySet<string>> = separable({
  'brachte bringt brachten': 'vor',
  'deutet deutete deuteten': 'an',
  'fasst fasste': 'zusammen',
  'fragt fragte': 'nach',
  'fügt fügte fügten': 'an bei hinzu',
  'führt führte führten': 'an aus',
  'gab gaben geben gibt': 'an bekannt zu',
  'gesteht gestand': 'ein zu',
  'hakt hakte': 'nach',
  'hebt hob hoben': 'hervor',
  'hält hielt hielten': 'dagegen fest',
  'kündigt kündigte kündigten': 'an',
  'legt legte legten': 'dar',
  'lehnt lehnte lehnten': 'ab',
  'lenkt lenkte': 'ein',
  'mahnt mahnte mahnten': 'an',
  'merkt merkte merkten': 'an',
  'pflichtet pflichtete': 'bei',
  'prangert prangerte prangerten': 'an',
  'rechnet rechnete': 'vor',
  'ruft rief riefen': 'auf aus zu',
  'räumt räumte räumten': 'ein',
  'sagt sagte sagten': 'aus voraus zu',
  'schiebt schob': 'nach',
  'schließt schloss': 'an',
  'setzt setzte': 'hinzu nach',
  'stellt stellte stellten': 'fest heraus klar richtig',
  'stimmt stimmte stimmten': 'zu',
  'teilt teilte teilten': 'mit',
  'trägt trug': 'vor',
  'weist wies wiesen': 'hin zurück',
  'wendet wandte wandten wendete': 'ein',
  'wirft warf warfen': 'ein vor',
});

function separable(verbs: Readonly<Record<string, string>>): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(verbs).flatMap(([forms, particles]) => {
      const set = new Set(particles.split(' '));
      return withSwiss(forms.split(' ')).map((form) => [form, set] as const);
    }),
  );
}

/** Of these, the ones that report nothing without their particle. */
export const ONLY_WITH_PARTICLE = words`
  brachte bringt deutet deutete fasst fasste fügt fügte fügten führt führte führten gab gaben geben gibt hebt hielt
  hielten hob hoben hält kündigt kündigte kündigten legt legte legten lehnt lehnte lehnten lenkt lenkte merkt merkte
  merkten pflichtet pflichtete rechnet rechnete räumt räumte räumten schiebt schließt schloss schob setzt setzte stellt
  stellte stellten stimmt stimmte stimmten teilt teilte teilten trug trägt wandte wandten warf warfen weist wendet
  wendete wies wiesen wirft
`;
