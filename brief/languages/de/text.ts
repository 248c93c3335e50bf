import type { TextGrammar } from '../../grammar/text.ts';
import { words } from '../words.ts';

/** How German text is cut. */
export const TEXT: TextGrammar = {
  words: {
    abbreviations: words`
      Abb Abs Abt Aug Bd Bhf Bl Bsp Co Dez Dipl Dir Dr Feb Fr Frl Gebr Gen Hbf Hl Hr Hrn Hrsg II III IV IX Ing Inh Jan
      Jr Jun Kap Lt Mag Med Mio Mr Mrs Ms Nov Nr Okt Phil Pkt Prof Reg Sen Sept Sr St Str Tel Univ VI VII VIII Verf
      Vgl Wwe XI XII XIII XIV XV XVI Ziff bzw ca etc evtl ggf inkl max mind rd sog usw vgl
    `,
    clitics: words`s`,
    elisions: new Set(),
    elisionsInNames: new Set(),
    namePrefixes: new Set(),
    nameSuffixes: new Set(),
    enclitics: new Set(),
  },
  sentences: {
    neverFinal: words`
      abs abt art bd bsp bzw ca d.h dipl dir dr etwa evtl fr frl gebr gen ggf hl hr hrn hrsg i.d.r inkl kap lt mag max
      mind mr mrs ms nr phil prof rd sen sog st str u.a vgl z z.b ziff
    `,
    titlesWithCapital: words`art dir fr gen hl hr kap mag max med phil sen st str`,
    maybeFinal: words`a.d a.m a.s chr co e.v etc i.r jr jun m.a mio mrd n.chr p.m sr u.a u.s usw v.chr`,
    shortInLowerCase: words`etc usw`,
    calendar: words`apr aug dez di do feb fr jan jul jun mi mo mrz nov okt sa sep sept so`,
    beforeFigures: words`abb abs art bd kap nr ziff`,
    closingMarks: '“‘«‹',
    blanksInsideMarks: false,
    ordinalsWithStop: true,
    openers: words`
      aber alle allerdings als also am an anders auch auf aus außerdem bei beide beim bereits bis bisher da dabei dafür
      dagegen daher damit danach daneben dann daran darauf daraufhin darin darum darüber das dass davon davor dazu dem
      den denn dennoch der derzeit des deshalb die dies diese dieser dieses doch dort durch ebenso ein eine einem einen
      einer einige er erst es etwa für gegen gegenüber gleichzeitig heute hier hinter hinzu ihr ihre im immer in indes
      inzwischen ist jede jeder jedoch jetzt kein keine kritiker laut mal man manche mehr mehrere mein meist mit
      mittlerweile nach nachdem neben nein nicht nichts niemand noch nun nur ob obwohl oder offenbar ohne schließlich
      schon sein seine seit seitdem sie sieht so sogar sollte sondern später statt stattdessen trotz trotzdem um und
      uns unter viele vielmehr vom von vor wann war warum was weder weil weiter welche wenn wer wie wir wird wo wurde
      während zu zudem zuerst zugleich zuletzt zum zunächst zur zuvor zwar zwischen
    `,
    clearOpeners: words`aber das der die er es ich sie und wir`,
    letterWords: new Map([['x', words`auf bei via über`]]),
    alwaysCapitalised: new Set(),
    afterQuote: words`
      antwortet antwortete erklärt erklärte fragt fragte fragten meint meinte rief ruft sagt sagte sagten schreibt
      schreit schrie schrieb twitterte
    `,
    beforeNames: new Set(),
    verbsAfterNames: new Set(),
  },
  marks: { guillemetsOpenOutwards: false },
  incises: null,
  dialogue: { dashes: '', inciseDashes: '', attribution: () => null },
  apostrophes: {
    clippedInFront: (word) => CLIPPED_IN_FRONT.has(word) || /^\d\d$/.test(word),
    clippedAtEnd: (word) => /[sßxz]$/.test(word),
  },
  transcripts: {
    question: '',
    answer: '',
    notSpeakers: words`
      achtung anmerkung aufgabe bild bilder datum ende ergebnis ergebnisse fazit foto fotos frage galerie grafik
      hintergrund hinweis info infos karte kontakt kritik lesetipp mehr mitteilung ort preis preise quelle quellen
      rückblick service stand telefon termin termine thema tickets tipp tor tore uhrzeit update video wetter zuschauer
    `,
  },
};

/** 's, 'n, 'ne, 'nem: "Gib's ihm", "So 'n Ding". */
const CLIPPED_IN_FRONT = words`n ne nem nen ner raus rein rum runter s`;
