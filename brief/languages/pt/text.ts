import type { TextGrammar } from '../../grammar/text.ts';
import { words } from '../words.ts';
import { attribution } from './reporting-verbs.ts';

/** 'tá, 'tava, 'bora. */
const CLIPPED_IN_FRONT = words`bora cê cês pera tamos tava tavam tá tão té`;

/** How Portuguese text is cut, that of Brazil, of Portugal and of Africa. */
export const TEXT: TextGrammar = {
  words: {
    abbreviations: words`
      Adv Alm Arq Av Brig Cap Cb Cel Cia Cmte Comte Cons Cor Dep Des Desa Dir Dom Dr Dra Dras Drs Eng Enga Engª Engº
      Exa Exma Exmo Fr Gal Gen Ilma Ilmo Jr Jun Lda Ltda Maj Mal Me Min Mons Mr Mrs Pe Pres Prof Profa Profª Sarg
      Sen Sgt Snr Sr Sra Sras Sres Srs Srta Sta Sto Ten V Ver art arts etc fig figs máx mín núm pag pags pág págs
      tel vs
    `,
    clitics: new Set(),
    elisions: new Set(),
    elisionsInNames: new Set(),
    namePrefixes: words`anti ex mega neo não pan pré pró pós vice`,
    nameSuffixes: new Set(),
    // a verb keeps its pronoun: "queixou-se" is one word, found by what stands before the hyphen
    enclitics: new Set(),
  },
  sentences: {
    neverFinal: words`
      adv alm arq av brig cap cb cel cmte comte cons cor d dep des desa dir dom dr dra dras drs e.g eng enga engª
      engº exma exmo fr gal gen i.e ilma ilmo maj mal me min mons mr mrs p.ex pe pres prof profa profª r sarg sen
      sgt snr sr sra sras sres srs srta st sta sto ten ver vs
    `,
    titlesWithCapital: words`
      adv av cap cb cel cor d dep des desa dir dom gal gen maj mal me min pe r sen ten ver
    `,
    maybeFinal: words`a.c a.m cia d.c e.u e.u.a etc eua jr lda ltda n.y o.n.u p.m s.a s.o.s u.e`,
    shortInLowerCase: words`cia etc jr lda ltda`,
    calendar: words`abr ago dez fev jan jul jun mai nov out set`,
    beforeFigures: words`art arts cap fig figs inc n nr nº nºs núm p pag pags par pg pp pág págs tel vol`,
    blanksInsideMarks: false,
    closingMarks: '',
    ordinalsWithStop: false,
    openers: words`
      a acabou agora ainda algo algumas alguns além ambos antes ao aos apesar após aquela aquele aqui as assim até
      cada caso com como contudo da das daí de depois desde do dos durante e ela elas ele eles em embora enquanto
      entre entretanto então era essa essas esse esses esta estas este estes está eu foi foram hoje há isso isto já
      logo mais mas mesmo muitos na nada nas nem nesta neste no nos nossa nosso não nós o onde ontem os ou outra
      outras outro outros para pela pelo perante pois por porque porém poucos quais qual quando quanto quase que
      quem se segundo sem ser seu seus sim sob sobre sua suas são só também tem toda todas todo todos tudo um uma
      umas uns vai você vocês à às é
    `,
    clearOpeners: words`
      a as ela elas ele eles em essa esse esta este foi isso mas na no não o os também você
    `,
    letterWords: new Map([['x', words`no pelo via`]]),
    alwaysCapitalised: new Set(),
    afterQuote: words`
      acrescenta acrescentou afirma afirmou comentou completou concluiu contou declarou desabafou disparou disse diz
      exclamou gritou indaga indagou insistiu interroga interrogou ironizou lembrou pergunta perguntaram perguntava
      perguntou questiona questionaram questionou quis reagiu rebateu respondeu retorquiu retrucou
    `,
    beforeNames: words`e.u.a n.y s.a`,
    verbsAfterNames: words`afirma afirmou disse diz era foi tem teve vai é`,
  },
  marks: { guillemetsOpenOutwards: true },
  incises: null,
  apostrophes: {
    clippedInFront: (word) => CLIPPED_IN_FRONT.has(word) || /^\d\ds?$/.test(word),
    clippedAtEnd: () => false,
  },
  transcripts: {
    question: 'P',
    answer: 'R',
    notSpeakers: new Set([
      ...words`
        arte atenção atualização autor classificação contacto contato correção crédito créditos cúmplice data
        diretor direção duração e-mail edição elenco endereço entrada errata estreia exemplo exemplos fonte fontes
        foto fotografia fotos golos gols gênero hora horário idade imagem imagens importante ingressos itens legenda
        leia local mais morada nota obs observação onde placar placard post preço preços público quando quanto quem
        realização reportagem ressalva resultado resumo roteiro saiba serviço site telefone telefones texto título
        veja vídeo vídeos árbitro
      `,
      'leia mais',
      'leia também',
      'saiba mais',
      'veja também',
    ]),
  },
  dialogue: { dashes: '—–', inciseDashes: '—–', attribution },
};
