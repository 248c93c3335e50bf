import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { EXPORT_FORMATS, exportBrief } from '../../../sharing/formats.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('has the file name, the type and the words of the article', () => {
    const { fileName, mimeType, content } = exportBrief(format, SAMPLE, OPTIONS);
    expect(fileName).toMatch(/^2022-08-09 Last ferry to Lund Island\.(md|html|jsonld|ics|csv)$/);
    expect(mimeType).toMatch(/^(text|application)\/[a-z+]+/);
    expect(content).toContain('The ferry to Lund Island will stop');
  });

  test('of an article without anything is still a file', () => {
    const empty = {
      ...SAMPLE,
      article: articleFromText({ text: '' }),
      keyPoints: [],
      quotes: [],
      people: [],
      dates: [],
      timeline: [],
    };
    const { fileName, content } = exportBrief(format, empty, OPTIONS);
    expect(fileName).toMatch(/^article\./);
    expect(content.length).toBeGreaterThan(10);
  });

  test.each(HOSTILE_TEXTS)('lets no control or direction character through: %j', (text) => {
    const { fileName, content } = exportBrief(format, hostileBrief(text), OPTIONS);
    expect(content.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(content.replace(/^\ufeff/, '')).not.toMatch(/[\u200b\ufeff]/);
    expect(content).not.toMatch(/\p{Cs}/u);
    expect(fileName).not.toMatch(/[\\/:*?"<>|\u202e]/);
  });

  test('takes only the quotes the reader sees', () => {
    const { content } = exportBrief(format, SAMPLE, { ...OPTIONS, quotes: SAMPLE.quotes.slice(0, 1) });
    expect(content).not.toContain('Nobody wants this');
  });
});
