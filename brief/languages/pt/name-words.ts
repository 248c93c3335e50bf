import { words } from '../words.ts';

/** Word lists of the name finder. Changing one changes its features: the model must then be trained anew. */

/** In lower case inside a name, right before a capitalised part of it. */
export const NAME_PARTICLES = words`
  abd abu al ben bin bint d da dal das de del della den der di do dos du e el i ibn la las le los san ten ter und
  van von y zu
`;

/** Words that follow the name of a person more often than any other name. */
export const PERSON_VERBS = words`
  aceitou acha acredita acrescenta acrescentou admite admitiu afirma afirmava afirmou agradeceu alega alegou alerta
  alertou apontou argumenta argumentou assegurou assinou assumiu avalia avaliou brincou casou chegou comemorou
  comentou completou conclui concluiu conta contava contou contudo critica criticou decidiu declarou defende
  defendeu deixou destacou disse diz dizia enfatizou era escreveu espera estava esteve explica explicou falou fez
  ficou foi frisou ganhou garante garantiu gravou insistiu interpreta jogou lamentou lembra lembrou mandou marcou
  morreu mostrou nasceu nega negou pediu pensa perdeu perguntou pode prefere prometeu quer queria questionou reagiu
  recebeu reconhece reconheceu recordou refere referiu rejeitou respondeu ressaltou revela revelou sabe saiu
  salientou sentou será sorriu sublinhou substituiu sugeriu também tem teve tinha trabalha trabalhou venceu viajou
  viu vive viveu voltou é
`;

/** Before the name of a place. */
export const PLACE_WORDS = words`em entre na nas no nos para perto rumo visitar à às`;

/** What the phrase for what somebody is may open with after a name. */
export const APPOSITION_OPENERS = words`a ex o seu sua um uma`;

/** What such a phrase does not run over before its noun. */
export const APPOSITION_ENDS: ReadonlySet<string> = new Set([
  ...words`( ) , . : ;`,
  ...words`a ao com da das de disse do dos e em era foi na no o para por que se um uma é`,
]);

/** Arabic articles and words like them, that are joined to a name by a hyphen. */
export const JOINED_ARTICLES = words`abd abdul ad al an ar as ash at az el`;

/** Links between a role and what it belongs to. */
export const ROLE_LINKS = words`da das de do dos em na nas no nos para`;

/** Between a name and the father's name. */
export const FILIATIONS = words`bin bint binti ibn ould`;
export const INNER_PARTICLES = words`da das de del do dos e la las los`;

export const NATIONALITIES = words`
  afegã afegão africana africano alemã alemão americana americano angolana angolano argelino argentina argentino
  armênio australiana australiano austríaca austríaco belga boliviana boliviano brasileira brasileiro britânica
  britânico búlgaro cabo-verdiana cabo-verdiano canadense canadiano chilena chileno chinesa chinês colombiana
  colombiano congolês coreano croata cubana cubano dinamarquesa dinamarquês egípcia egípcio equatoriano escocesa
  escocês eslovaco esloveno espanhol espanhola estadunidense etíope europeu filipino finlandês francesa francês
  georgiano grega grego guineense haitiano holandesa holandês húngara húngaro indiana indiano indonésio inglesa
  inglês iraniana iraniano iraquiano irlandesa irlandês israelense israelita italiana italiano jamaicano japonesa
  japonês jordano libanesa libanês luxemburguês líbio marroquina marroquino mexicana mexicano moçambicana
  moçambicano neerlandês nigeriano norte-americana norte-americano norueguesa norueguês palestina palestiniana
  palestiniano palestino panamenho paquistanês paraguaia paraguaio peruana peruano polaca polaco polonesa polonês
  portuguesa português queniano romena romeno russa russo santomense saudita senegalês somali sudanês sueca sueco
  sul-africana sul-africano sul-coreano suíça suíço sérvia sérvio síria sírio tailandês timorense tunisiano turca
  turco ucraniana ucraniano uruguaia uruguaio venezuelana venezuelano vietnamita árabe
`;

/** Titles and ranks that are nobody's given name. */
export const NEVER_GIVEN_NAMES = words`
  administrador advogada advogado almirante atacante brigadeiro cantor cantora capitão comandante conselheiro
  coronel delegada delegado deputada deputado desembargador desembargadora director directora diretor diretora
  doutor doutora economista embaixador embaixadora empresário enfermeira engenheira engenheiro escritor escritora ex
  frei general goleiro governador governadora imperador irmão jornalista juiz juíza lateral madre major marechal
  ministra ministro monsenhor motorista médica médico padre papa pastor pastora pesquisador pesquisadora policial
  prefeita prefeito premiê presidente primeiro-ministro princesa procurador procuradora professor professora
  promotor promotora rainha reverendo sargento secretária secretário senador senadora senhor senhora soldado
  subsecretário tenente treinador técnico vereador vereadora vice vice-presidente xeque
`;

export const WEEKDAYS = words`
  domingo quarta quarta-feira quinta quinta-feira segunda segunda-feira sexta sexta-feira sábado terça terça-feira
`;

export const MONTHS = words`
  abr abril ago agosto dez dezembro fev fevereiro jan janeiro jul julho jun junho mai maio março nov novembro out
  outubro setembro
`;

export const QUESTION_OPENERS = words`será`;

/** What tells father from son, at the end of a name. */
export const GENERATION_ENDINGS = words`jr jr. júnior`;
export const GENERATION_MARKS = words`filho ii iii iv jr junior júnior neto sobrinho`;
export const YOUNGER = words`filho ii iii iv jr junior júnior neto`;
export const ELDER = words`pai sénior sênior`;

/** Before a word for kin. */
export const KIN_OPENERS = words`a as meu minha nossa nosso o os seu seus sua suas um uma`;

export const NAMINGS: readonly (readonly string[])[] = [
  'chamada',
  'chamado',
  'conhecida como',
  'conhecido como',
  'de nome',
  'identificada apenas como',
  'identificada como',
  'identificado apenas como',
  'identificado como',
  'que se identificou como',
].map((phrase) => phrase.split(' '));

/** Who did what for an article: "Reportagem de Ana Lima; edição de Rui Costa". */
export const CREDIT_VERBS = words`edição foto fotos imagem imagens reportagem texto tradução`;
export const CREDIT_LINKS = words`de por`;
export const PICTURE_WORDS = words`arquivo divulgação foto fotos pessoal reprodução`;
export const PHOTO_AGENCIES = words`afp ap efe epa estadão folhapress getty lusa reuters xinhua`;

/** Firms' results: "o lucro líquido". */
export const RESULTS = words`
  ebitda faturamento faturação lucro lucros prejuízo prejuízos receita receitas resultado resultados
`;
export const KINDS_OF_RESULT = words`anual bruto líquido semestral trimestral`;
export const ORDINALS_OF_PERIOD = words`primeiro quarto segundo terceiro`;
