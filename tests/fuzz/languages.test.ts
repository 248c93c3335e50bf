import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../brief/article.ts';
import { summarize } from '../../brief/summarize.ts';
import { OTHER_LANGUAGES, shipped } from '../fixtures/shipped.ts';
import { cases } from './cases.ts';
import { brokenInvariants } from './invariants.ts';
import { StepCounter } from './step-count.ts';
import { newsLikeTextIn } from './texts.ts';
import { VOCABULARIES } from './vocabularies.ts';

const published = fc.constantFrom('2022-08-09', '2024-02-29T23:30:00+02:00', 'not a day', null);

describe.each(OTHER_LANGUAGES)('in %s', async (id) => {
  const language = await shipped(id);
  const vocabulary = VOCABULARIES[id]!;

  test('any text gives a brief whose every span is verbatim, in order and in bounds', () => {
    fc.assert(
      fc.property(newsLikeTextIn(vocabulary), published, (text, day) => {
        const article = { ...articleFromText({ text, published: day }), lang: id };
        expect(brokenInvariants(summarize(article, language))).toEqual([]);
      }),
      cases(0.05),
    );
  });

  test('four times the text is four times the work', async () => {
    const { names, roles, when, said, words } = vocabulary;
    const line = (n: number): string => {
      const word = (k: number): string => words[(n * k) % words.length]!;
      const name = names[n % names.length]!;
      return `«${word(3)} ${word(7)} ${n}», ${said[n % said.length]} ${name}, ${roles[n % roles.length]}, ${when[n % when.length]}. ${word(5)} ${word(11)}.\n\n`;
    };
    const textOf = (lines: number): string => Array.from({ length: lines }, (_, n) => line(n)).join('');
    const counter = new StepCounter();
    await counter.start();
    try {
      const steps = (lines: number) =>
        counter.count('/brief/', () => {
          summarize(
            { ...articleFromText({ text: textOf(lines), published: '2022-08-09' }), lang: id },
            language,
          );
        });
      await steps(160); // models are decoded, tables filled
      const small = await steps(160);
      const large = await steps(640);
      expect(large / small).toBeLessThan(4.6);
    } finally {
      await counter.stop();
    }
  });
});
