import { expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { ENGLISH_WITHOUT_MODELS } from '../../fixtures/english.ts';

const FRENCH = `Le conseil de l’île a annoncé mardi que le bac qui relie les habitants au continent est fermé pour toujours.

« Nous n’avons plus les moyens de payer les marins du port », a dit Ada Brandt, qui est la directrice du port depuis le 9 août 2012 ou le 2012-08-09.`;

test('without a grammar there are quotes by their marks and dates in figures, and nothing that a grammar would have to vouch for', () => {
  const brief = summarize(articleFromText({ text: FRENCH, lang: 'en' }), ENGLISH_WITHOUT_MODELS);
  expect(brief).toMatchObject({
    coverage: 'quotes-only',
    keyPoints: [],
    people: [],
  });
  expect(brief.dates.map(({ text }) => text)).toEqual(['2012-08-09']);
  expect(brief.quotes.map(({ text }) => text)).toEqual([
    'Nous n’avons plus les moyens de payer les marins du port',
  ]);
  for (const { kind, source, speaker } of brief.quotes) {
    expect([kind, source, speaker]).toEqual(['direct', null, null]);
  }
});

test.each([
  ['two sentences', '“I saw a light and I ran,” said Ada Brandt. She was back a day later.'],
  ['an answer', 'Q: Were you alone? A: No, my sister came, she had a lamp. I had no shoes on at all.'],
  [
    'names of other tongues',
    'Ana de la Cruz met João do Carmo and Le Thi Hoa at Casa de los Ríos, Ana said.',
  ],
])('a short English selection has its grammar: %s', (_, text) => {
  expect(summarize(articleFromText({ text }), ENGLISH_WITHOUT_MODELS).coverage).toBe('full');
});
