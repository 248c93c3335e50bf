import type { TextGrammar } from '../../grammar/text.ts';
import { words } from '../words.ts';
import { attribution } from './reporting-verbs.ts';

/** How Spanish text is cut into words and sentences, and how it writes dialogues. */
export const TEXT: TextGrammar = {
  words: {
    abbreviations: words`
      Abg Almte Arq Av Avda Bco Brig Cap Cdte Cmdte Cnel Col Crnl Cte Cía D Dip Dn Dpto Dr Dra Dras Dres Dña Excmo
      Exmo Fco Fdo Fr Gob Gral Gta Hno Hnos Ilmo Ing Lcda Lcdo Lic Licda Mag Mons Mtra Mtro Mª Ntra Núm Pbro Pdte
      Prof Profa Psic Pza Rvdo Sen Sgto Sr Sra Sras Sres Srta Sta Sto Tcnel Tte Ud Uds Urb Vda aprox art arts av
      avda cap etc fig núm núms pza pág págs tel trad ud uds vol
    `,
    clitics: new Set(),
    elisions: words`d l`,
    elisionsInNames: words`d l`,
    namePrefixes: words`anti ex neo post pre pro`,
    nameSuffixes: new Set(),
    enclitics: new Set(),
  },
  sentences: {
    neverFinal: words`
      abg almte arq av avda brig cap cdte cmdte cnel col crnl cte d da dip dn dr dra dras dres dña excmo exmo fdo fr
      gob gral ilmo ing lcda lcdo lic licda mag mons mtra mtro ntra p.ej pbro pdte prof profa psic pza rvdo sen sgto
      sr sra sras sres srta sta sto tcnel tte urb vda
    `,
    titlesWithCapital: words`cap col d da dip fr gob ing lic mag prof sen urb`,
    maybeFinal: words`
      a.c a.m c.a c.f c.v cía d.c d.f dpto ee.uu etc ff.aa hnos i.e inc ltd p.m rr.hh s.a s.l ss.mm u.d.c uds v.gr
    `,
    shortInLowerCase: words`cía dpto etc uds`,
    calendar: words`abr ago dic dom ene feb jue jul jun lun mar mié nov oct sep sept sáb vie`,
    beforeFigures: words`art arts cap fig no nro nº núm núms p pp pág págs tel vol`,
    blanksInsideMarks: false,
    closingMarks: '',
    ordinalsWithStop: false,
    openers: words`
      a además ahora al algunos allí antes así aunque ayer cada como con cuando de del desde después dijo durante el
      ella ellas ellos en entonces entre era es esa ese eso esta estas este esto estos fue ha hace hasta hay hoy la
      las le lo los luego mientras muchos nada nadie ni no nos nosotros nuestra nunca otra otro otros para pero por
      porque que quien qué se según si sin sobre su sus también tampoco tras un una varios y ya yo él
    `,
    clearOpeners: words`ayer el ella en esta la las los para pero por según un una él`,
    letterWords: new Map([['x', words`de en por vía`]]),
    alwaysCapitalised: new Set(),
    afterQuote: words`
      afirmó agregó aseguró añadió clamó comentó contestó contó dice dijo exclamó explica explicó gritó inquirió
      insistió ironizó lamentó pregunta preguntó replicó respondió señaló
    `,
    beforeNames: new Set(),
    verbsAfterNames: new Set(),
  },
  marks: { guillemetsOpenOutwards: true },
  incises: null,
  apostrophes: { clippedInFront: () => false, clippedAtEnd: () => false },
  transcripts: {
    question: 'P',
    answer: 'R',
    notSpeakers: words`
      archivo autor contacto corrección director dónde email entradas fecha foto fotos fuente horario imagen
      infografía leer lugar más nota precio quién reparto resultado teléfono tema temas texto video vídeo web
    `,
  },
  dialogue: { dashes: '—–', inciseDashes: '—–-', attribution },
};
