import { words } from '../words.ts';

/** Words that tell a speaker's sex, and short titles with the nouns they stand for. */

/** Nouns that are a woman's by another ending than the man's or are not among the pairs below. */
const WOMEN = words`
  actriz atriz avó capitã cidadã dama embaixatriz esposa filha freira garota irmã madrasta menina moça mulher mãe
  namorada neta noiva primeira-dama princesa rainha rapariga senhora senhorita sobrinha sogra tia viúva
`;
const MEN = words`
  avô bispo cardeal cavalheiro filho frade frei garoto genro homem irmão marido menino monge moço namorado neto
  noivo padrasto padre pai papa príncipe rapaz rei senhor sobrinho sogro tio viúvo
`;

/** Stems of nouns that end in -o for a man and in -a for a woman, or add an -a to a man's. */
const WITH_VOWEL = words`
  advogad agrônom alun aluno antropólog arquitect arquitet astrónom bancári biólog bombeir cabeleireir candidat
  comissári conselheir delegad deputad doméstic economiári empresári enfermeir engenheir estagiári farmacêutic
  filósof fotógraf funcionári físic geólog goleir guarda-noctur historic jardineir magistrad marinheir matemátic
  mecânic ministr motoqueir médic músic operári pedreir perit pesquisad polític pref prefeit primeir-ministr
  psicólog químic secretári sociólog subsecretári sóci tesoureir treinad técnic veterinári vizinh voluntári árbitr
`;
const WITH_OR = words`
  administrad agricult apresentad assess aut cant colaborad composit compositor consult coordenad criad curad defens
  desembargad direct diret dout educad embaixad escrit fundad gest governad historiad influenciad inspect inspet
  investid investidor investigad jogad lavrad morad nadad organizad pescad pesquisad pint procurad produt profess
  promot realizad reit relat senad servid supervis trabalhad treinad vended vendedor veread
`;

export const FEMALE_WORDS: ReadonlySet<string> = new Set([
  'ela',
  'elas',
  ...WOMEN,
  ...[...WITH_VOWEL].map((stem) => `${stem}a`),
  ...[...WITH_OR].map((stem) => `${stem}ora`),
  'juíza',
  'presidenta',
]);

export const MALE_WORDS: ReadonlySet<string> = new Set([
  'ele',
  'eles',
  ...MEN,
  ...[...WITH_VOWEL].map((stem) => `${stem}o`),
  ...[...WITH_OR].map((stem) => `${stem}or`),
  'juiz',
]);

/** Titles that tell when they stand before a name; the articles of Portuguese tell as well: "a presidente Ana Lima". */
export const FEMALE_TITLES: ReadonlySet<string> = new Set([
  ...FEMALE_WORDS,
  ...words`dona doutora dra dra. enga enga. madre profa profa. sra sra. srta srta. sóror`,
]);
export const MALE_TITLES: ReadonlySet<string> = new Set([
  ...MALE_WORDS,
  ...words`cel cel. dom dr dr. eng eng. exmo frei gen gen. pe pe. prof prof. sr sr.`,
]);

/** Titles as written before a name, and the noun a later sentence uses for the same person. */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'cel.': 'coronel',
    'dep.': 'deputado',
    'dr.': 'doutor',
    'dra.': 'doutora',
    'eng.': 'engenheiro',
    'gen.': 'general',
    'pe.': 'padre',
    'prof.': 'professor',
    'profa.': 'professora',
    'sen.': 'senador',
    dr: 'doutor',
    dra: 'doutora',
    prof: 'professor',
  }),
);

const POLITICIANS = ['deputada', 'deputado', 'senador', 'senadora', 'vereador', 'vereadora'];
const COACHES = ['selecionador', 'seleccionador', 'treinador', 'treinadora', 'técnica', 'técnico'];
const PLAYERS = [
  'atacante',
  'avançado',
  'defesa',
  'goleiro',
  'guarda-redes',
  'lateral',
  'médio',
  'volante',
  'zagueiro',
];
const SCHOLARS = [
  ...[
    'entomóloga',
    'entomólogo',
    'geógrafa',
    'geógrafo',
    'geóloga',
    'geólogo',
    'hidróloga',
    'hidrólogo',
    'linguista',
  ],
  ...[
    'antropóloga',
    'antropólogo',
    'bióloga',
    'biólogo',
    'cientista',
    'docente',
    'economista',
    'historiador',
    'historiadora',
  ],
  ...[
    'investigador',
    'investigadora',
    'pesquisador',
    'pesquisadora',
    'professor',
    'professora',
    'socióloga',
    'sociólogo',
  ],
];

/** What a later sentence may call somebody with that role. */
export const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    artista: ['ator', 'atriz', 'cantor', 'cantora', 'música', 'músico', 'pintor', 'pintora'],
    atleta: ['ginasta', 'jogador', 'jogadora', 'judoca', 'nadador', 'nadadora', 'tenista', ...PLAYERS],
    autarca: ['prefeita', 'prefeito', 'presidente'],
    patroa: ['dona', 'fundadora', 'líder', 'presidente'],
    patrão: ['dono', 'fundador', 'líder', 'presidente'],
    autoridade: ['chefe', 'comandante', 'director', 'diretor', 'régulo', 'soba'],
    autor: ['escritor', 'romancista', 'poeta'],
    autora: ['escritora', 'romancista', 'poeta'],
    cantor: ['artista', 'músico', 'rapper'],
    cantora: ['artista', 'música', 'rapper'],
    cientista: SCHOLARS,
    chanceler: ['ministro', 'ministra'],
    comandante: ['capitão', 'coronel', 'general', 'major'],
    defensor: ['advogado'],
    delegada: ['policial'],
    delegado: ['policial'],
    dirigente: [
      ...[
        'coordenador',
        'coordenadora',
        'deputada',
        'deputado',
        'diretor',
        'diretora',
        'director',
        'directora',
      ],
      ...['líder', 'porta-voz', 'presidente', 'secretária-geral', 'secretário-geral'],
    ],
    empresária: ['diretora', 'directora', 'dona', 'fundadora', 'presidente', 'proprietária'],
    empresário: ['diretor', 'director', 'dono', 'fundador', 'presidente', 'proprietário'],
    docente: ['professor', 'professora'],
    escritor: ['autor', 'poeta', 'romancista'],
    escritora: ['autora', 'poeta', 'romancista'],
    soberana: ['rainha'],
    soberano: ['rei'],
    especialista: SCHOLARS,
    executiva: ['ceo', 'diretora', 'directora', 'presidente'],
    executivo: ['ceo', 'diretor', 'director', 'presidente'],
    gestor: ['diretor', 'prefeito', 'secretário'],
    gestora: ['diretora', 'prefeita', 'secretária'],
    governante: [
      'governador',
      'governadora',
      'ministra',
      'ministro',
      'presidente',
      'secretária',
      'secretário',
    ],
    investigador: ['cientista', 'pesquisador', 'professor'],
    investigadora: ['cientista', 'pesquisadora', 'professora'],
    jogador: PLAYERS,
    juiz: ['árbitro'],
    juíza: ['árbitra'],
    jurista: ['advogada', 'advogado', 'professor', 'professora'],
    líder: ['presidente', 'secretária-geral', 'secretário-geral'],
    magistrada: ['desembargadora', 'juíza'],
    magistrado: ['desembargador', 'juiz'],
    mandatária: ['presidente', 'governadora', 'prefeita'],
    mandatário: ['presidente', 'governador', 'prefeito'],
    música: ['cantora', 'guitarrista', 'pianista', 'violinista', 'vocalista'],
    músico: ['baterista', 'cantor', 'guitarrista', 'pianista', 'violinista', 'violonista', 'vocalista'],
    médica: ['cardiologista', 'doutora', 'infectologista', 'pediatra'],
    médico: ['cardiologista', 'doutor', 'infectologista', 'pediatra'],
    militar: ['capitão', 'coronel', 'general', 'major', 'sargento', 'tenente'],
    parlamentar: POLITICIANS,
    pesquisador: ['biólogo', 'cientista', 'economista', 'historiador', 'professor', 'sociólogo'],
    pesquisadora: ['bióloga', 'cientista', 'economista', 'historiadora', 'professora', 'socióloga'],
    petista: [...POLITICIANS, 'presidente', 'ministro', 'ministra'],
    política: ['deputada', 'ministra', 'senadora', 'vereadora'],
    repórter: ['jornalista'],
    jornalista: ['repórter', 'apresentador', 'apresentadora', 'diretor', 'director'],
    ministra: ['titular'],
    ministro: ['titular'],
    titular: ['ministra', 'ministro', 'secretária', 'secretário'],
    dramaturgo: ['encenador', 'escritor'],
    cineasta: ['diretor', 'diretora', 'realizador', 'realizadora'],
    académica: ['investigadora', 'professora'],
    académico: ['investigador', 'professor'],
    chefe: ['comandante', 'delegado', 'diretor', 'presidente'],
    advogada: ['defensora', 'jurista'],
    advogado: ['defensor', 'jurista'],
    policial: ['cabo', 'capitão', 'delegada', 'delegado', 'inspetor', 'sargento', 'soldado', 'tenente'],
    arqueiro: ['goleiro', 'guarda-redes'],
    goleador: ['atacante', 'avançado'],
    prelado: ['arcebispo', 'bispo', 'cardeal'],
    sacerdote: ['padre', 'pároco'],
    edil: ['autarca', 'prefeita', 'prefeito', 'presidente', 'vereador', 'vereadora'],
    político: [
      'autarca',
      'deputado',
      'dirigente',
      'governador',
      'líder',
      'ministro',
      'prefeito',
      'presidente',
      'senador',
      'vereador',
    ],
    sindicalista: [
      'coordenador',
      'coordenadora',
      'dirigente',
      'presidente',
      'secretária-geral',
      'secretário-geral',
    ],
    premiê: ['primeira-ministra', 'primeiro-ministro'],
    realizador: ['cineasta', 'diretor'],
    realizadora: ['cineasta', 'diretora'],
    religioso: ['bispo', 'padre', 'pastor'],
    responsável: [
      'diretor',
      'diretora',
      'director',
      'directora',
      'coordenador',
      'coordenadora',
      'presidente',
    ],
    selecionador: COACHES,
    treinador: COACHES,
    técnica: COACHES,
    técnico: COACHES,
  }),
);
