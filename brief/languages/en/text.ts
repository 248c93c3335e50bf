import type { TextGrammar } from '../../grammar/text.ts';
import { words } from '../words.ts';

/** The ends of clipped words: o' clock, th' old, rock an' roll, ol' man; and every goin'. */
const CLIPPED_AT_END = words`an o ol th`;

/** 'em, 'tis, 'cause. */
const CLIPPED_IN_FRONT = words`bout cause cos em ere fore kay n neath round s til tis twas twere`;

/** How English text is cut. The lists of abbreviations are compiled from the AP and Guardian style books. */
export const TEXT: TextGrammar = {
  words: {
    abbreviations: words`
      Adm Amb Apr Asst Atty Aug Ave Barr Blvd Brig Bros Capt Cdr Ch Cmdr Co Col Comdr Const Corp Cpl Dec Dep Det Dir Dr
      Dz Engr Esq Feb Fr Ft Gen Gov Hon Inc Insp Jan Jr Jul Jun Kh Lt Ltd Maj Mar Messrs Mlle Mme Mr Mrs Ms Msgr Mt Mx
      No Nov Oct Ph Pres Prof Pte Rd Rep Reps Rev Sen Sens Sep Sept Sgt Sh Spc Sr St Supt Ts Ven Vol Zh approx etc vs
    `,
    clitics: words`d ll m re s ve`,
    elisions: new Set(),
    elisionsInNames: new Set(),
    namePrefixes: words`anti ex late mid neo non post pre pro then vice`,
    nameSuffixes: words`
      affiliated aligned allied appointed backed based born bound controlled educated era esque friendly funded
      inspired led like linked made owned ruled run style supported themed trained type
    `,
    enclitics: new Set(),
  },
  sentences: {
    neverFinal: words`
      adm al asst atty barr brig bros capt cf ch cllr cmdr col comdr cpl det dr drs dz e.g engr esp fr ft gen gov hon
      i.e insp kh lt m.p maj messrs mgr mlle mm mme mmes mr mrs ms mt mx n.b pfc ph pp pres prof pvt rep reps ret rev rt
      sec sen sens sgt sh snr spc spr sr.lt ste supt ts viz vol vs zh
    `,
    titlesWithCapital: words`adm al col det fr gen hon maj mt pres rep reps ret rev sec spr st ste`,
    maybeFinal: words`
      a.d a.k.a a.m al ala ariz ark assn assoc ave b.a b.c bhd blvd calif co colo conn corp cos ct d.c del dept dist
      e.u etc fla ga govt ill inc ind intl jr kan ky l.a la ltd m.a m.b.a m.d mass md mich minn miss mo mont n.c n.d
      n.h n.j n.m n.y natl neb nev nr okla ont ore p.c p.m pa ph.d plc pm pte pty pvt r.i rd s.a s.c s.d sask sr st
      tenn tex u.a.e u.k u.n u.s u.s.a univ va vt w.va wash wis wyo
    `,
    shortInLowerCase: words`al co corp dept est etc govt inc jr ltd plc sr univ`,
    calendar: words`
      apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed
    `,
    beforeFigures: words`art arts ch fig figs no nos nr p par para sec vol`,
    blanksInsideMarks: false,
    closingMarks: '',
    ordinalsWithStop: false,
    openers: words`
      a about according after all also although among an and another any are as at because before both but by can
      critics despite did do does during each earlier even every few for from had has have he her here his how however
      i if in instead is it its just last later many meanwhile more most my neither no nobody not nothing now of
      officials on once one only or other others our over people police so some still such than that the their then
      there these they this those though three through to today two under until was we were what when where whether
      which while who why will with without yet you your
    `,
    clearOpeners: words`but he in it she that the their they this we`,
    letterWords: new Map([
      ['a', words`grade group hepatitis influenza type vitamin`],
      ['b', words`grade group hepatitis influenza plan type vitamin`],
      ['c', words`grade group hepatitis plan vitamin`],
      ['d', words`vitamin`],
      ['x', words`gen generation on via`],
      ['z', words`gen generation`],
    ]),
    alwaysCapitalised: words`i`,
    afterQuote: words`
      added answered asked asks cried cries declared exclaimed joked jokes quipped recalled recalls remarked replied
      said says shouted shouts told tweeted wondered wonders writes wrote
    `,
    beforeNames: words`a.m e.u p.m u.k u.n u.s`,
    verbsAfterNames: words`did had has is said says told was were will would`,
  },
  marks: { guillemetsOpenOutwards: false },
  incises: null,
  apostrophes: {
    clippedInFront: (word) => CLIPPED_IN_FRONT.has(word) || /^\d\ds?$/.test(word),
    clippedAtEnd: (word) => CLIPPED_AT_END.has(word) || (word.length > 3 && word.endsWith('in')),
  },
  transcripts: {
    question: 'Q',
    answer: 'A',
    notSpeakers: new Set([
      ...words`
        cast contact correction credit date director e-mail email how image images location nb note phone photo photos
        picture pictures price ps rating read related result score source sources tag tags tel tickets time topic topics
        update updated updates venue verdict video watch website what when where who why
      `,
      'read more',
    ]),
  },
  dialogue: { dashes: '', inciseDashes: '', attribution: () => null },
};
