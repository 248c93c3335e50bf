import { expect, test } from 'vitest';
import { exportBrief, FORMATS } from '../../../sharing/formats.ts';
import { OPTIONS, SAMPLE } from './sample-brief.ts';

const SPEAKERS = 4000;
const QUOTES = 30_000;

/** A page may hold more quotes and speakers than any story: looking each up among all would take minutes. */
test.each(FORMATS)(
  '$id of 30,000 quotes by 4,000 people in 3 MB is written at once',
  async ({ id }) => {
    const [quote] = SAMPLE.quotes;
    const [person] = SAMPLE.people;
    if (!quote || !person) throw new Error('no sample');
    const text = `${'x'.repeat(99)}\n`.repeat(QUOTES);
    const flood = {
      ...SAMPLE,
      article: { ...SAMPLE.article, text },
      people: Array.from({ length: SPEAKERS }, (_, n) => ({ ...person, id: `p${n}` })),
      quotes: Array.from({ length: QUOTES }, (_, n) => ({
        ...quote,
        ...{ start: n * 100, end: n * 100 + 99, text: text.slice(n * 100, n * 100 + 99) },
        speaker: `p${n % SPEAKERS}`,
        voice: { ...quote.voice, id: `p${n % SPEAKERS}` },
      })),
    };
    expect((await exportBrief(id, flood, OPTIONS))?.content).toBeTruthy();
  },
  20_000,
);

test('an address too long for any server makes no link', async () => {
  const long = {
    ...SAMPLE,
    article: { ...SAMPLE.article, canonicalUrl: `https://a.example/${'x'.repeat(50_000)}` },
  };
  for (const { id } of FORMATS)
    expect((await exportBrief(id, long, OPTIONS))?.content.length).toBeLessThan(20_000);
});
