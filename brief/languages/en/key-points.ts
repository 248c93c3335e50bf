import type { KeyPointGrammar } from '../../grammar/key-points.ts';
import { lineOpenings } from '../../text/line-openings.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { NAME_PARTICLES } from './name-words.ts';

/** What points back after a preposition, unless a time follows: "After this", not "After this summer". */
const BACKWARDS =
  /^ (?:it|such|these|this|those)\b(?! (?:afternoon|autumn|century|decade|evening|fall|month|morning|season|spring|summer|time of|week|weekend|winter|year))/;
const PERSON = /^ (?:he|she|they)\b/;

/** What "photo", "image" and "video" have after them as labels. */
const PICTURE = /^(?::| (?:by|caption|copyright|courtesy|credit|source)\b)/;
/** What a line of date and time has after its first word. */
const STAMP = /^(?::| (?:(?:at|on) )?(?:[a-z]+ )?\d)/;
const WHOLE = /^/;

/** Where a picture shows somebody: "seen left", "shown here with". */
const SHOWN: readonly string[] = [
  'file photo',
  'file picture',
  'pictured',
  ...['seen', 'shown'].flatMap((verb) =>
    [
      'above',
      'below',
      'here at',
      'here during',
      'here in',
      'here on',
      'here together',
      'here with',
      'left',
      'right',
    ].map((place) => `${verb} ${place}`),
  ),
];

/** First words of days, months and holidays: "By Monday Lagos had no water" is no byline. */
const CALENDAR: ReadonlySet<string> = new Set(
  calendarWords.flatMap(({ class: is, words }) =>
    is === 'Month' || is === 'Weekday' || is === 'Holiday' ? words.flatMap((word) => word.split(' ')) : [],
  ),
);

/** How English sentences tell the news. */
export const KEY_POINTS: KeyPointGrammar = {
  stopWords: words`
  a about above across after again against ago all almost along already also although always am among an and
  another any anyone anything are around as asked at away back be because been before being below best better
  between both but by came can cannot come could day days did do does doing done down during each either else
  even ever every everyone few first for found from further gave get give given go going good got had has have
  having he held her here hers herself him himself his how however i if in including instead into is it its
  itself just know last later least less let like made make making many may me might more most mr mrs ms much
  must my myself near never new next no nor not nothing now of off often on once one only or other others our
  ours out over own part people per put rather really said same saw say saying says see seen several she should
  since so some someone something still such take taken than that the their theirs them themselves then there
  these they thing things think this those though three through throughout thus time times to told too took toward towards
  two under until up upon us use used using very via want wanted was way we week well went were what when where
  whether which while who whole whom whose why will with within without would year years yes yesterday yet you
  your yours
  `,
  stemOf,
  leaning: {
    pronouns: words`another both either he her hers him his it its neither others she such that their theirs them these they
  this those`,
    conjunctions: words`accordingly actually also and besides but consequently conversely else furthermore hence however indeed instead
  likewise moreover nevertheless nonetheless nor or otherwise plus similarly so still then therefore thus yet`,
    innerConjunctions: words`however nevertheless nonetheless therefore`,
    phrases: lineOpenings([
      [
        'after as at by despite during following for if in like of on since to under when while with',
        BACKWARDS,
      ],
      ['after', /^ (?:that|which)\b/],
      ['as', /^ (?:a result|such|a consequence)\b/],
      ['at', /^ (?:that|the same|the) (?:time|point|moment)\b(?! of)/],
      ['back', /^ then\b/],
      ['before', /^ (?:that|this)\b/],
      ['by', /^ (?:then|contrast|the time (?:he|it|she|they))\b/],
      ['due', /^ to this\b/],
      ['earlier here later maybe now once perhaps recently soon there today tomorrow yesterday', PERSON],
      ['even', /^ so\b/],
      ['for', /^ (?:example|instance|that|this)\b/],
      ['in', /^ (?:addition|contrast|fact|other words|return|short|so doing|that|the process|this|turn)\b/],
      ['last next', /^ [a-z]+ (?:he|she|they)\b/],
      ['on', /^ the (?:contrary|other hand)\b/],
      ['since', /^ then\b/],
      [
        'the',
        /^ (?:(?:former|latter|pair|two|trio|duo)|[a-z-]+ (?:at|behind|for|from|in|of) (?:that|these|those))\b/,
      ],
      ['to', /^ (?:that|this) end\b/],
      ['until', /^ then\b/],
      ['with', /^ that\b/],
    ]),
    personalPronouns: words`he her him his she their them they`,
  },
  voicePronouns: words`i me my our ours us we you your`,
  notVoice: words`US`,
  dateline: null,
  boilerplate: {
    // Matched up to where a sentence of the story would go another way: "Watchdogs said", "Images from the scene show",
    // "Updated figures", "For more than a decade".
    openings: lineOpenings([
      ['additional', /^ reporting by/],
      ['advertisement subscribe watch', WHOLE],
      ['all', /^ rights reserved/],
      ['also', /^ read (?:more|next|also)/],
      ['call', /^ the samaritans/],
      ['click', /^ (?:here|on|to)/],
      ['contact', /^ (?:us|the)/],
      ['copyright', /^(?::| (?:©|\(c\)|by|\d))/],
      ['correction corrections', /^(?::| (?:and|&) clarifications?)/],
      ['download', /^ (?:our|the|your)/],
      ['e', /^-mail(?::| (?:him|me|the|them|us|your)\b)/],
      ['editing reporting', /^ by/],
      ['editor', /^['’]s note/],
      ['email', /^(?::| (?:him|me|the|them|us|your)\b)/],
      ['follow', /^ (?:us|@|the )/],
      ['for', /^ (?:more (?:about|coverage|details|from|information|news|on|stories)\b|confidential)/],
      ['got', /^ a (?:story|tip)/],
      ['image photo photograph', /^ of\b/],
      ['image photo photograph photos video', PICTURE],
      ['join', /^ (?:us|the conversation)/],
      ['last', /^ updated(?::| (?:(?:at|on) )?(?:[a-z]+ )?\d)/],
      ['listen', /^(?::| (?:the|now|live|here|more|below))/],
      ['more source', /^:/],
      ['posted published updated', STAMP],
      ['read', /^ (?:more|next|also)/],
      ['related', /^(?::| (?:stories|articles|topics))/],
      ['scroll', /^ (?:down|up|through)/],
      ['see', /^ also/],
      ['share', /^ (?:this|on)/],
      ['sign', /^ up/],
      ['tap', /^ here/],
      ['this', /^ (?:article|story|piece) (?:was|first|originally|has)/],
      ['video', /^ scroll (?:down|up|through)/],
    ]),
    copyrightSigns: ['(c)', '©'],
    credits: [
      'all rights reserved',
      'contributed to this article',
      'contributed to this report',
      'contributed to this story',
      'reported from',
      'wrote from',
    ],
    labelsInCapitals: words`advertisement analysis audio break breaking column correction editor editorial exclusive explained explainer fact file gallery graphic image interview live map more note opinion photo photos picture poll profile read related review see sponsored story update updated video watch`,
    beforeSpeech: words`added asked read reads said says told tweeted wrote`,
    captions: {
      places: words`above below bottom center centre file l left pictured r right top`,
      sides: ['left', 'right'],
      betweenCommas: [', center,', ', centre,', ', left,', ', right,'],
      phrases: SHOWN,
    },
    byline: { leads: words`by`, particles: NAME_PARTICLES, notNames: CALENDAR },
  },
};

/** Without the endings of plurals, past forms and adverbs: enough to count words together. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  switch (word.charCodeAt(word.length - 1)) {
    case 0x73: // s
      if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
      return word.slice(0, word.endsWith('es') ? -2 : -1);
    case 0x64: // d
      if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
      return word.endsWith('ed') ? word.slice(0, -2) : word;
    case 0x67: // g
      return word.endsWith('ing') ? word.slice(0, -3) : word;
    case 0x79: // y
      return word.endsWith('ly') ? word.slice(0, -2) : word;
    default:
      return word;
  }
}
