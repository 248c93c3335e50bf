import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFromText } from '../../brief/article.ts';
import { summarize } from '../../brief/summarize.ts';
import { SHIPPED_ENGLISH } from '../fixtures/english.ts';
import { StepCounter } from './step-count.ts';

const counter = new StepCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

/** A name that no other number gives: "Babo Dubo". */
function name(n: number): string {
  const part = (m: number): string =>
    'bdgklmnprt'[m % 10]! + 'aeiou'[Math.floor(m / 10) % 5]! + (m >= 50 ? part(Math.floor(m / 50)) : '');
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return `${capital(part(n * 7 + 3))}n ${capital(part(n * 13 + 50))}s`;
}

const EACH = 40;
const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count * EACH }, (_, n) => line(n)).join('');

/** Texts of a kind, `size` times as long as the smallest. */
const KINDS: Record<string, (size: number) => string> = {
  'news with ever new names': (size) =>
    lines(
      size,
      (n) =>
        `“The line ${n} is closed,” said ${name(n)}, the harbour director, on August ${(n % 28) + 1}. He left.\n\n`,
    ),
  'news with the same names': (size) =>
    lines(
      size,
      (n) =>
        `“The line ${n} is closed,” said Ada Brandt on Tuesday. Brandt will meet Kwame Osei next week.\n\n`,
    ),
  'one paragraph': (size) =>
    lines(
      size,
      (n) => `The minister said that ${name(n)} told the council, according to Brandt, that it rained. `,
    ),
  'one sentence': (size) => lines(size, (n) => `and ${name(n)} said in 2019 that the ferry, which sank, `),
  'quotation marks': (size) => '“" ‘\' ”'.repeat(size * EACH * 4),
  'left open': (size) => '“We know. '.repeat(size * EACH * 4),
  pronouns: (size) =>
    `Ada Brandt spoke. ${lines(size, () => '“No,” she said. He said: “Yes.” They told her that it was his. ')}`,
  dates: (size) =>
    lines(size, (n) => `May 5, 2019, the next day, ${n}/9/11, Tuesday, a year earlier, the third quarter `),
  'capital letters': (size) => 'A B C. D E. '.repeat(size * EACH * 2),
  digits: (size) => '1,2.3-4/5 '.repeat(size * EACH * 4),
  'line ends': (size) => '\n \n'.repeat(size * EACH * 4),
  'no blank at all': (size) => 'abcdefghij'.repeat(size * EACH * 4),
  stops: (size) => '. '.repeat(size * EACH * 8),
};

test.each(Object.entries(KINDS))('four times the text is four times the work: %s', async (_, textOf) => {
  const steps = (size: number) =>
    counter.count('/brief/', () => {
      summarize(articleFromText({ text: textOf(size), published: '2022-08-09' }), SHIPPED_ENGLISH);
    });
  await steps(4); // models are decoded, tables filled
  const small = await steps(4);
  const large = await steps(16);
  expect(small).toBeGreaterThan(100);
  expect(large / small).toBeLessThan(4.6);
});
