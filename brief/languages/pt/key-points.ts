import type { KeyPointGrammar } from '../../grammar/key-points.ts';
import { lineOpenings } from '../../text/line-openings.ts';
import { DATELINE } from '../dateline.ts';
import { words } from '../words.ts';
import { MONTHS, NAME_PARTICLES, WEEKDAYS } from './name-words.ts';

const WHOLE = /^/;
/** What points back after a preposition: "Com isso", "Depois disso", "Por esse motivo". */
const BACKWARDS = /^ (?:ele|ela|eles|elas|isso|isto|tal|ess[ae]s?)\b/;
/** What a line of date and time has after its first word. */
const STAMP = /^(?::| (?:em |às )?\d)/;
const LABEL = /^(?::|\/| (?:da|de|do|por)\b)/;

/** What anybody may be called again, before a comma or a verb: "O governante disse", "A investigadora, que"; "O dirigente da CGTP" is told. */
const TAKEN_UP =
  /^ (?:artista|atleta|autarca|cientista|deputad[ao]|dirigente|docente|edil|empresári[ao]|escritor|escritora|especialista|executiv[ao]|gestor|gestora|governante|investigador|investigadora|jogador|jogadora|mandatári[ao]|militar|parlamentar|pesquisador|pesquisadora|político|responsável|técnico|treinador|treinadora|vítima)(?:,| (?:também |ainda |não |se )?(?:[a-zç]+(?:ou|eu|iu|aram|eram|iram)|afirma|considera|defende|diz|disse|era|explica|fez|foi|garante|havia|quer|tem|tinha))(?![a-zà-úç])/;
/** Verbs whose subject is left out: "Nasceu em Díli", "Deixa quatro filhos". */
const WITHOUT_SUBJECT =
  /^ (?:a|ao|aos|com|como|de|dois|em|na|nas|no|nos|por|quatro|seu|seus|sua|suas|três|um|uma)(?![a-zà-úç])/;

/** How Portuguese sentences tell the news. */
export const KEY_POINTS: KeyPointGrammar = {
  stopWords: words`
    a acordo acrescenta acrescentou afirma afirmou agora ainda algum alguma algumas alguns além ambos ano anos ante
    antes ao aos apenas apesar após aquela aquelas aquele aqueles aquilo as assim até bem boa bom cada caso cerca
    cinco com como conforme contra contudo da daquele das de dela dele deles depois desde dessa desse desta deste
    deve devem devido dia dias disse disso diz dizem dizer do dois dos duas durante e ela elas ele eles em embora
    enquanto entre então era eram essa essas esse esses esta estar estas estava estavam este estes esteve está estão
    eu faz fazer feita feito fez ficar ficou foi for foram forma fosse grande grandes havia hoje houve há isso isto
    já la lhe lhes lo logo lugar maior mais mas me meio melhor menos mesma mesmo meu minha muita muitas muito muitos
    na nada nas nem nenhum nessa nesse nesta neste no nos nossa nosso nova novas novo novos num numa nunca não nós o
    onde ontem os ou outra outras outro outros para parte partir passado pela pelas pelo pelos pode podem poderá
    pois por porque porém pouco primeira primeiro própria próprio quais qual quando quanto quase quatro que quem se
    segunda segundo seis seja sem sempre sendo ser será serão seu seus sido sob sobre sua suas são só também tanto
    te tem tempo tendo tenha ter teve tinha toda todas todo todos três tudo têm um uma umas uns vai vamos ver vez
    vezes você várias vários vão à às é última último
  `,
  stemOf,
  leaning: {
    pronouns: words`
      ambas ambos aquela aquelas aquele aqueles aquilo ela elas ele eles essa essas esse esses esta estas este estes
      isso isto outra outras outro outros seu seus sua suas tal
    `,
    conjunctions: words`
      ademais aliás assim contudo daí e entretanto então igualmente inclusive logo mas nem ou pois porque portanto
      porém também todavia
    `,
    innerConjunctions: words`assim contudo entanto entretanto então portanto porém também todavia`,
    phrases: lineOpenings([
      ['com de depois desde diante em para por sem sobre', BACKWARDS],
      ['a', /^ (?:seguir|partir (?:daí|disso)|propósito)\b/],
      ['além apesar depois antes diante', /^ (?:disso|disto|dele|dela|deles|delas|dess[ae]s?)\b/],
      ['ao', /^ (?:mesmo tempo|contrário)\b(?! d)/],
      ['com', /^ (?:isso|isto|efeito)\b/],
      ['da dessa desse desta deste', /^ (?:mesma )?(?:forma|maneira|modo)\b/],
      ['em', /^ (?:consequência|contrapartida|seguida|suma|outras palavras|resumo)\b/],
      [
        'acrescentou afirmou destacou disse explicou garantiu lembrou ressaltou sublinhou',
        /^ (?:ainda |também )?que\b/,
      ],
      ['a o', TAKEN_UP],
      [
        'começou deixa deixou era estudou ganhou jogou nasceu tem tinha trabalhou vive viveu',
        WITHOUT_SUBJECT,
      ],
      ['já', /^ (?:a|as|ela|elas|ele|eles|o|os)\b/],
      ['mesmo', /^ assim\b/],
      ['nessa nesse nesta neste', /^ (?:altura|caso|contexto|momento|ponto|sentido)\b/],
      ['no', /^ (?:entanto|dia seguinte)\b/],
      ['ou', /^ seja\b/],
      ['para', /^ (?:isso|isto|tanto|tal)\b/],
      ['por', /^ (?:conseguinte|exemplo|fim|isso|isto|outro lado|outra parte|sua vez|seu lado|último)\b/],
    ]),
    personalPronouns: words`ela elas ele eles`,
  },
  voicePronouns: words`eu me meu meus minha minhas nos nossa nossas nosso nossos nós você vocês`,
  notVoice: new Set(),
  dateline: DATELINE,
  boilerplate: {
    openings: lineOpenings([
      ['acompanhe', /^ (?:a|as|o|os|nossas?|no|pelo)\b/],
      ['assine assista baixe cadastre compartilhe inscreva publicidade siga', WHOLE],
      ['atualizada atualizado atualizado publicada publicado', STAMP],
      ['clique', /^ (?:aqui|no|na|para)\b/],
      ['colabora colaborou colaboraram', WHOLE],
      ['com', /^ (?:agências|agência|informações d[aeo])\b/],
      ['crédito créditos foto fotos imagem imagens reportagem texto edição', LABEL],
      ['leia saiba veja confira', /^ (?:também|mais|a íntegra|ainda|aqui)\b/],
      ['receba', /^ (?:as|os|nossas?|notícias)\b/],
      ['todos', /^ os direitos\b/],
      ['este', /^ (?:artigo|texto) (?:foi|é)\b/],
      ['fonte', /^:/],
      ['proibida', /^ a reprodução\b/],
    ]),
    copyrightSigns: ['(c)', '©'],
    credits: ['todos os direitos reservados', 'com informações da', 'com informações do', 'com agências'],
    labelsInCapitals: words`análise assista entrevista foto fotos leia opinião veja vídeo`,
    beforeSpeech: words`
      acrescentou afirmou declarou disse diz dizia escreveu explicou lê-se pediu perguntou
    `,
    captions: {
      places: words`arquivo centro dir direita esq esquerda`,
      sides: ['à direita', 'à esquerda', 'ao centro'],
      betweenCommas: [', à direita,', ', à esquerda,', ', ao centro,'],
      phrases: ['foto de arquivo', 'imagem de arquivo', 'foto ilustrativa'],
    },
    byline: { leads: words`por`, particles: NAME_PARTICLES, notNames: new Set([...MONTHS, ...WEEKDAYS]) },
  },
};

/** Without the endings of gender, number and the commonest tenses: enough to count words together. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  if (word.endsWith('coes') || word.endsWith('cao')) return word.slice(0, word.endsWith('s') ? -4 : -3);
  if (word.endsWith('mente') && word.length > 8) return word.slice(0, -5);
  const singular = word.endsWith('s') ? word.slice(0, word.endsWith('es') ? -2 : -1) : word;
  return /[aeo]$/.test(singular) && singular.length > 4 ? singular.slice(0, -1) : singular;
}
