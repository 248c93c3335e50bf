import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '../../reading/article/reading.ts';
import { MOST, type PageContents } from '../../reading/page-contents.ts';
import { cases } from './cases.ts';
import { hostileData } from './hostile-data.ts';

const TEXT =
  'The council of Lund Island voted on Tuesday to close the ferry line, the harbour office said, after a hundred years. ';

function contents(jsonLd: readonly string[]): PageContents {
  const block = { text: TEXT, links: 0, kind: 'paragraph', tag: 'p', isHeadline: false } as const;
  return {
    url: 'https://news.example/2022/08/09/ferry',
    stated: {
      ...{
        isAppended: false,
        documentTitle: 'Last ferry to Lund | The Lund Post',
        headings: [],
        byline: null,
      },
      ...{ tags: [], jsonLd, lang: null, canonical: null },
    },
    dates: { marked: [], headline: -1, inScripts: [] },
    ...{ shown: [], boxes: [], hidden: [], captions: [], isWhole: true, unhiddenBody: null },
    body: { blocks: Array.from({ length: 12 }, () => block), pruned: [] },
  };
}

test('whatever a page states of itself, its story is read, in bounds', () => {
  fc.assert(
    fc.property(fc.array(hostileData, { minLength: 1, maxLength: 3 }), (jsonLd) => {
      const reading = readingOf(contents(jsonLd), { now: Date.UTC(2026, 0, 1) });
      if (reading.kind !== 'article') throw new Error(reading.reason);
      const { title, byline, siteName, published, lang } = reading.article;
      for (const value of [title, byline, siteName, lang]) {
        expect(value === null || (typeof value === 'string' && value.length <= MOST.value)).toBe(true);
      }
      expect(published === null || /^\d{4}-\d{2}-\d{2}/.test(published)).toBe(true);
    }),
    cases(0.1),
  );
});
