import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { articleId } from '../../../library/record/article-id.ts';
import { briefOfKept, keptArticle } from '../../../library/record/article-record.ts';
import { joinReadings } from '../../../library/record/join-readings.ts';
import { articleLine, decisionLine, readLibraryLine } from '../../../library/record/library-line.ts';
import { isBrief } from '../../../library/record/read-brief.ts';
import { isArticleRecord } from '../../../library/record/read-record.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';
import { briefOf, decided, keep, type Story } from './kept.ts';

const STORY: Story = {
  lines: [
    { who: 'Adaeze Okwuosa', said: 'No one will wait for a warning again.', role: 'water minister' },
    { who: 'the Met Office', said: 'We forecast a rise of three metres.', kind: 'organisation' },
    { who: null, said: 'We were told at twenty to three.' },
  ],
  published: '2026-11-26',
};

/** A brief by the engine itself, with dates, roles and key points. */
const READ = summarize(
  articleFromText({
    text: 'The bridge will open on 5 March, the council said on Monday.\n\n“We will open it by stages,” said Ana Lima, the mayor of Porto. “Nobody has to wait.”\n\nShe added that the work had cost four million.',
    url: 'https://meridian.example/bridge?utm_source=feed#top',
    title: 'Bridge to open',
    published: '2026-02-20',
  }),
  SHIPPED_ENGLISH,
);

describe('a brief', () => {
  test.each([
    ['of the engine', READ],
    ['with voices of all kinds', briefOf(STORY)],
  ])('%s is a whole one, is kept as a whole record, and comes back word for word', (_, brief) => {
    expect(isBrief(brief)).toBe(true);
    const kept = keptArticle(brief, { engine: '1', readAt: [] });
    expect(isArticleRecord(kept.record)).toBe(true);
    const again = briefOfKept(kept);
    expect(isBrief(again)).toBe(true);
    expect(again.quotes.map(({ text, voice }) => [text, voice.kind, voice.name])).toEqual(
      brief.quotes.map(({ text, voice }) => [text, voice.kind, voice.name]),
    );
    expect(again.dates.map(({ text, value, label }) => [text, value, label])).toEqual(
      brief.dates.map(({ text, value, label }) => [text, value, label]),
    );
    expect(again.people.map(({ mentions, role, quotes }) => [mentions, role, quotes])).toEqual(
      brief.people.map(({ mentions, role, quotes }) => [mentions, role, quotes]),
    );
    // What comes back is kept as the very same record.
    expect(keptArticle(again, { engine: '1', readAt: [] })).toEqual(kept);
  });
});

describe('an incomplete brief is refused', () => {
  const broken: [string, (brief: ReturnType<typeof copy>) => unknown][] = [
    [
      'words that do not stand at their span',
      (b) => Object.assign(b.quotes[0]!, { text: 'Nobody will wait for it ever again!!' }),
    ],
    ['a span beyond the text', (b) => Object.assign(b.quotes[0]!, { end: 1e9 })],
    ['a span that runs backwards', (b) => Object.assign(b.quotes[0]!, { start: 9, end: 3 })],
    ['a speaker nobody is', (b) => Object.assign(b.quotes[0]!, { speaker: 'p99' })],
    ['a voice of no kind', (b) => Object.assign(b.quotes[0]!.voice, { kind: 'oracle' })],
    ['a quote that continues none', (b) => Object.assign(b.quotes[0]!, { continues: 77 })],
    ['two people of one id', (b) => b.people.push(b.people[0]!)],
    ['a text that is none', (b) => Object.assign(b.article, { text: 7 })],
    ['a field missing', (b) => Reflect.deleteProperty(b, 'timeline')],
    ['a field only of the prototype', (b) => Reflect.deleteProperty(b.article, 'url')],
  ];
  test.each(broken)('%s', (_, breakIt) => {
    const brief = copy(briefOf(STORY));
    breakIt(brief);
    expect(isBrief(brief)).toBe(false);
  });

  test.each([null, 7, 'brief', [], {}, { article: null }])('%j', (value) => {
    expect(isBrief(value)).toBe(false);
  });
});

describe('a stored record', () => {
  test.each<[string, object]>([
    ['of another schema', { schema: 99 }],
    ['with a voice nobody has', { quotes: [{ ...keep(STORY).record.quotes[0], voice: 12 }] }],
    ['with a day that is none', { day: 'yesterday' }],
    ['with a moment that is none', { readAt: ['now'] }],
    ['with a span beyond its text', { keyPoints: [[0, 1e6]] }],
  ])('%s is not taken', (_, change) => {
    expect(isArticleRecord({ ...keep(STORY).record, ...change })).toBe(false);
  });
});

describe('which article it is', () => {
  const id = (url: string | null, canonicalUrl: string | null = null) =>
    articleId({ url, canonicalUrl, text: 'x' });

  test.each([
    ['https://paper.example/a#part', 'https://paper.example/a'],
    ['https://paper.example/a?utm_source=x&page=2', 'https://paper.example/a?page=2'],
    ['https://paper.example/a/', 'https://paper.example/a'],
    ['https://user:secret@paper.example/a', 'https://paper.example/a'],
  ])('%s is %s', (url, expected) => expect(id(url)).toBe(expected));

  test('a page’s own canonical address counts, one of another site does not', () => {
    expect(id('https://www.paper.example/a?x=1', 'https://paper.example/a')).toBe('https://paper.example/a');
    expect(id('https://evil.example/a', 'https://paper.example/a')).toBe('https://evil.example/a');
  });

  test('without a web address it is known by its text', () => {
    expect(id(null)).toMatch(/^text:/);
    expect(id('javascript:alert(1)')).toMatch(/^text:/);
    expect(id('file:///home/a.html')).toMatch(/^text:/);
  });
});

describe('a new reading', () => {
  const stored = keep(STORY, ['2026-11-26T08:00:00Z']).record;

  test('of the same text only adds its moment', () => {
    const incoming = keep(STORY, ['2026-11-28T08:00:00Z']).record;
    expect(joinReadings(stored, incoming)).toEqual({
      current: 'incoming',
      readAt: ['2026-11-26T08:00:00Z', '2026-11-28T08:00:00Z'],
      earlier: null,
    });
  });

  test('of another text makes the older one a version', () => {
    const changed = { ...STORY, around: ['The figure was corrected.'] };
    expect(joinReadings(stored, keep(changed, ['2026-11-28T08:00:00Z']).record)).toMatchObject({
      current: 'incoming',
      earlier: 'stored',
    });
    expect(joinReadings(stored, keep(changed, ['2026-11-20T08:00:00Z']).record)).toMatchObject({
      current: 'stored',
      earlier: 'incoming',
    });
  });

  test('twice changes nothing', () => {
    expect(joinReadings(stored, stored)).toEqual({ current: 'stored', readAt: stored.readAt, earlier: null });
  });
});

describe('a line', () => {
  test('survives export and import unchanged', () => {
    const kept = keep(STORY);
    expect(readLibraryLine(articleLine(kept))).toEqual({ kind: 'article', kept, earlier: false });
    expect(readLibraryLine(articleLine(kept, true))).toMatchObject({ earlier: true });
    const decision = decided({ kind: 'hide', key: 'ana lima' } as const);
    expect(readLibraryLine(decisionLine(decision))).toEqual({ kind: 'decision', decision });
  });

  test('of the brief command is one', () => {
    const line = JSON.stringify({ id: 7, brief: briefOf(STORY) });
    expect(readLibraryLine(line)).toMatchObject({
      kind: 'article',
      kept: { record: { readAt: [], engine: 'unknown' } },
    });
  });

  test.each([
    ['', { kind: 'nothing' }],
    ['{"id":1,"error":{"code":"no-article","message":"no article in this page"}}', { kind: 'nothing' }],
    ['{"schema":99,"brief":{}}', { kind: 'newer' }],
    ['{"brief":{}}', { kind: 'broken', why: 'not-a-brief' }],
    ['{"decision":{"kind":"burn"}}', { kind: 'broken', why: 'not-a-decision' }],
    [
      '{"decision":{"kind":"__proto__","id":"1","at":"2026-01-01"}}',
      { kind: 'broken', why: 'not-a-decision' },
    ],
    ['[1]', { kind: 'broken', why: 'not-json' }],
    ['{"__proto__":{"brief":1}}', { kind: 'broken', why: 'not-a-brief' }],
    ['{', { kind: 'broken', why: 'not-json' }],
  ])('%s', (line, expected) => expect(readLibraryLine(line)).toEqual(expected));
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? Mutable<U>[] : T[K] };

function copy(brief: ReturnType<typeof briefOf>): Mutable<ReturnType<typeof briefOf>> {
  return structuredClone(brief) as Mutable<ReturnType<typeof briefOf>>;
}
