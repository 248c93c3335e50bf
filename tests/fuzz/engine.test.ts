import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../brief/article.ts';
import { summarize } from '../../brief/summarize.ts';
import { safeFileName } from '../../sharing/file-name.ts';
import { FORMATS } from '../../sharing/formats.ts';
import { ENGLISH_WORDS } from '../../sharing/options.ts';
import { englishDocument, SHIPPED_ENGLISH } from '../fixtures/english.ts';
import { cases } from './cases.ts';
import { brokenInvariants } from './invariants.ts';
import { anyText } from './texts.ts';

const published = fc.constantFrom('2022-08-09', '2024-02-29T23:30:00+02:00', '9999-12-31', 'not a day', null);

test('any text gives a brief whose every span is verbatim, in order and in bounds', () => {
  fc.assert(
    fc.property(anyText, published, fc.integer({ min: 1, max: 5 }), (text, day, keyPoints) => {
      const brief = summarize(articleFromText({ text, published: day }), SHIPPED_ENGLISH, { keyPoints });
      expect(brokenInvariants(brief)).toEqual([]);
    }),
    cases(0.7),
  );
});

test('the same article gives the same brief, whatever was read before', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const article = articleFromText({ text, published: '2022-08-09' });
      const first = summarize(article, SHIPPED_ENGLISH);
      summarize(articleFromText({ text: other, published: '2019-11-18' }), SHIPPED_ENGLISH);
      expect(summarize(first.article, SHIPPED_ENGLISH)).toEqual(first);
    }),
    cases(0.025),
  );
});

test('sentences and paragraphs cover every visible character once, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { paragraphs, sentences } = englishDocument(text);
      let at = 0;
      for (const { start, end, paragraph } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect(paragraphs[paragraph]!.start).toBeLessThanOrEqual(start);
        expect(paragraphs[paragraph]!.end).toBeGreaterThanOrEqual(end);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    cases(0.03),
  );
});

const formats = await Promise.all(FORMATS.map(({ load }) => load()));

test('every brief can be exported in every format', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, title) => {
      const brief = summarize(
        articleFromText({ text, title, url: 'https://news.example/a', published: '2022-08-09' }),
        SHIPPED_ENGLISH,
      );
      for (const { id, extension, write } of formats) {
        const content = write(brief, {
          words: ENGLISH_WORDS,
          savedAt: '2022-08-10T00:00:00Z',
          today: '2022-08-10',
        });
        if (content === null) continue;
        expect(content.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(safeFileName(brief.article, extension)).toMatch(/^[^\\/:*?"<>|.\s][^\\/:*?"<>|]*\.[a-z]+$/);
        if (id === 'jsonld') JSON.parse(content);
      }
    }),
    cases(0.025),
  );
});
