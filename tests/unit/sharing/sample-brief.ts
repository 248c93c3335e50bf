import { articleFromText } from '../../../brief/article.ts';
import {
  type Brief,
  type DateMention,
  type Person,
  type Quote,
  UNCLEAR_VOICE,
  type Voice,
} from '../../../brief/model.ts';
import { ENGLISH_WORDS, type ExportOptions } from '../../../sharing/options.ts';

const TEXT = `The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.

"We have no money left," said Ada Brandt, the harbour director. "Nobody wants this," he added.

A last crossing is planned for August 27 and 28; a museum may open next year.`;

/** The span of `words` in the sample text. */
function span(words: string) {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`not in the sample: ${words}`);
  return { text: words, start, end: start + words.length };
}

function quote(words: string, more: Partial<Quote>): Quote {
  return {
    ...span(words),
    kind: 'direct',
    source: null,
    cue: null,
    speaker: null,
    voice: UNCLEAR_VOICE,
    confidence: 1,
    continues: null,
    ...more,
  };
}

function date(words: string, value: string, label: string, direction: DateMention['direction']): DateMention {
  const sentence = { start: 0, end: 10 };
  return {
    ...span(words),
    value,
    alternatives: [],
    resolvedAgainst: null,
    direction,
    sentence,
    label: span(label),
    weight: 1,
  };
}

const ADA: Person = {
  id: 'p1',
  name: 'Ada Brandt',
  role: 'harbour director',
  roles: [span('harbour director')],
  mentions: [span('Ada Brandt')],
  gender: 'female',
  quotes: 1,
  share: 1,
};

/** A small brief with one of everything. */
export const SAMPLE: Brief = {
  article: {
    ...articleFromText({
      text: TEXT,
      url: 'https://news.example/ferry',
      title: 'Last ferry to Lund Island',
      published: '2022-08-09',
    }),
    siteName: 'The Lund Post',
    byline: 'Olav Rask',
    lang: 'en',
  },
  coverage: 'full',
  keyPoints: [span('The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.')],
  quotes: [
    quote('We have no money left,', {
      speaker: 'p1',
      voice: { kind: 'person', id: 'p1', name: 'Ada Brandt', grounds: null },
      source: span('Ada Brandt'),
      cue: span('said'),
    }),
    quote('Nobody wants this,', { source: span('he') }),
    quote('The ferry to Lund Island will stop on August 20', {
      kind: 'indirect',
      source: span('the harbour office'),
      voice: { kind: 'organisation', id: 'v1', name: 'the harbour office', grounds: null },
    }),
  ],
  people: [ADA],
  dates: [
    date('August 20', '2022-08-20', 'The ferry to Lund Island will stop on August 20', 'future'),
    date('Tuesday', '2022-08-09', 'the harbour office said on Tuesday', 'present'),
    date(
      'August 27 and 28',
      '2022-08-27/2022-08-28',
      'A last crossing is planned for August 27 and 28',
      'future',
    ),
    date('next year', '2023', 'a museum may open next year', 'future'),
  ],
  timeline: [
    { value: '2022-08-09', dates: [1], weight: 0.2 },
    { value: '2022-08-20', dates: [0], weight: 1 },
    { value: '2022-08-27/2022-08-28', dates: [2], weight: 1 },
    { value: '2023', dates: [3], weight: 0.5 },
  ],
};

export const OPTIONS: ExportOptions = {
  words: ENGLISH_WORDS,
  locale: 'en-GB',
  savedAt: '2022-08-10T07:30:00Z',
  today: '2022-08-10',
};

/** A voice for each kind, and the sample with its first quote given to it. */
export const VOICES: readonly Voice[] = [
  { kind: 'person', id: 'p1', name: 'Ada Brandt', grounds: null },
  { kind: 'organisation', id: 'v1', name: 'the harbour office', grounds: null },
  { kind: 'document', id: 'v1', name: 'the filing', grounds: null },
  {
    kind: 'unnamed',
    id: 'v1',
    name: 'a senior official',
    grounds: { text: 'who asked not to be named', start: 0, end: 25 },
  },
  UNCLEAR_VOICE,
];

export function saidBy(voice: Voice): Brief {
  return { ...SAMPLE, quotes: [{ ...SAMPLE.quotes[0]!, voice }] };
}

/** What a hostile page may put into any text it controls. */
export const HOSTILE_TEXTS = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/track.png)',
  '[[wiki]] #tag %%comment%% ==mark== $$math$$ `code` <https://evil.example> https://evil.example www.evil.example a@evil.example',
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1)',
  'line one\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028\u2029\u0085next',
  '---\ntitle: other\n---',
  '{{title}} {{#quotes}} <% tp.x %>',
  '\u202Egnp.exe\u202C name\u200B\u2066\u2069\uFEFF',
  '# heading',
  '1. item',
  '- - item',
  '> quoted',
  '\ud800 lone',
  '\u0000\u0007\u001b[31m',
];

/** The sample with one text in every place that a page controls. */
export function hostileBrief(text: string): Brief {
  const all = { text, start: 0, end: 10 };
  return {
    ...SAMPLE,
    article: { ...SAMPLE.article, title: text, byline: text, siteName: text, lang: text, canonicalUrl: text },
    keyPoints: [all],
    quotes: SAMPLE.quotes.map((q) => ({
      ...q,
      text,
      source: all,
      cue: all,
      voice: { ...q.voice, name: q.voice.name && text, grounds: all },
    })),
    people: [{ ...ADA, name: text, role: text, roles: [all], mentions: [all] }],
    dates: SAMPLE.dates.map((d) => ({ ...d, text, label: all })),
  };
}
