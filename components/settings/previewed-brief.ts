import type { TextSpan } from '../../brief/article.ts';
import type { Brief, Quote } from '../../brief/model.ts';

const TEXT = `The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.

“We have no money left,” said Ada Brandt, the harbour director. “Nobody wants this.”

A last crossing is planned for August 27.`;

/** A small invented article with one of everything: what a template makes of it is shown beside the template. */
export const PREVIEWED: Brief = {
  article: {
    url: 'https://news.example/ferry',
    canonicalUrl: null,
    title: 'Last ferry to Lund Island',
    byline: 'Olav Rask',
    siteName: 'The Lund Post',
    lang: 'en',
    published: '2022-08-09',
    publishedFrom: 'json-ld',
    updated: null,
    text: TEXT,
    blocks: [],
    standfirst: null,
    captions: [],
    leftOut: [],
    isFreePart: false,
  },
  coverage: 'full',
  keyPoints: [words('The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.')],
  quotes: [
    said('We have no money left,', 'said', { kind: 'person', id: 'p1', name: 'Ada Brandt', grounds: null }),
    said('Nobody wants this.', null, { kind: 'person', id: 'p1', name: 'Ada Brandt', grounds: null }),
  ],
  people: [
    {
      id: 'p1',
      name: 'Ada Brandt',
      role: 'harbour director',
      roles: [words('harbour director')],
      mentions: [words('Ada Brandt')],
      gender: 'female',
      quotes: 2,
      share: 1,
    },
  ],
  dates: [
    dated('August 20', '2022-08-20', 'The ferry to Lund Island will stop'),
    dated('August 27', '2022-08-27', 'A last crossing is planned'),
  ],
  timeline: [
    { value: '2022-08-20', dates: [0], weight: 1 },
    { value: '2022-08-27', dates: [1], weight: 1 },
  ],
};

/** The moment it was saved, ISO 8601, and the reader's day then. */
export const PREVIEWED_ON = { savedAt: '2022-08-10T07:30:00Z', today: '2022-08-10' } as const;

function words(text: string): TextSpan {
  const start = TEXT.indexOf(text);
  return { text, start, end: start + text.length };
}

function said(text: string, cue: string | null, voice: Quote['voice']): Quote {
  return {
    ...words(text),
    kind: 'direct',
    source: words('Ada Brandt'),
    cue: cue === null ? null : words(cue),
    speaker: voice.id,
    voice,
    confidence: 1,
    continues: null,
  };
}

function dated(text: string, value: string, label: string): Brief['dates'][number] {
  return {
    ...words(text),
    value,
    alternatives: [],
    resolvedAgainst: '2022-08-09',
    direction: 'future',
    sentence: words(label),
    label: words(label),
    weight: 1,
  };
}
