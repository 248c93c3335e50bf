import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import type { Brief } from '../../../brief/model.ts';
import { exportBrief, FORMATS, type FormatId } from '../../../sharing/formats.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE, saidBy, VOICES } from './sample-brief.ts';

const EMPTY = {
  ...SAMPLE,
  article: articleFromText({ text: '' }),
  keyPoints: [],
  quotes: [],
  people: [],
  dates: [],
  timeline: [],
};

/** A brief as a file in a format that has something for it. */
async function file(id: FormatId, brief: Brief, options = OPTIONS) {
  const written = await exportBrief(id, brief, options);
  if (!written) throw new Error(`${id} has nothing for this brief`);
  return written;
}

test.each(FORMATS)('$id is listed under its own name, which a message key can hold', async ({ id, load }) => {
  expect((await load()).id).toBe(id);
  expect(id).toMatch(/^[a-z0-9]+$/);
});

describe.each(FORMATS.map(({ id }) => id))('%s', (format) => {
  test('has the file name, the type and the words of the article', async () => {
    const { fileName, mimeType, content } = await file(format, SAMPLE);
    expect(fileName).toMatch(/^2022-08-09 Last ferry to Lund Island\.(md|html|jsonld|ics|csv)$/);
    expect(mimeType).toMatch(/^(text|application)\/[a-z+]+/);
    expect(content).toContain('The ferry to Lund Island will stop');
  });

  test.each(HOSTILE_TEXTS)('lets no control or direction character through: %j', async (text) => {
    const { fileName, content } = await file(format, hostileBrief(text));
    expect(content.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(content.replace(/^\ufeff/, '')).not.toMatch(/[\u200b\ufeff]/);
    expect(content).not.toMatch(/\p{Cs}/u);
    expect(fileName).not.toMatch(/[\\/:*?"<>|\u202e]/);
  });

  test('takes only the quotes the reader sees', async () => {
    const { content } = await file(format, SAMPLE, { ...OPTIONS, quotes: SAMPLE.quotes.slice(0, 1) });
    expect(content).not.toContain('Nobody wants this');
  });
});

test.each(FORMATS.filter((format) => !('takes' in format)))(
  '$id: a brief without anything is still a file',
  async ({ id }) => {
    const { fileName, content } = await file(id, EMPTY);
    expect(fileName).toMatch(/^article\./);
    expect(content.length).toBeGreaterThan(10);
  },
);

test.each(FORMATS.filter((format) => 'takes' in format))(
  '$id: what the list says of a brief is so',
  async ({ id, takes }) => {
    for (const brief of [SAMPLE, EMPTY]) {
      expect((await exportBrief(id, brief, OPTIONS)) !== null).toBe(takes(brief, OPTIONS.today));
    }
  },
);

describe.each(VOICES)('said by: $kind', (voice) => {
  const shown = voice.name ?? 'speaker unclear';

  test.each(['note', 'csv', 'markdown', 'html', 'jsonld'] as const)('%s', async (format) => {
    const { content } = await file(format, saidBy(voice));
    expect(content).toContain(shown);
    if (voice.grounds && format !== 'jsonld') expect(content).toContain(voice.grounds.text);
    if (voice.kind !== 'unclear') expect(content).not.toContain('speaker unclear');
    expect(content).not.toMatch(/no money left,["”]/);
  });
});
