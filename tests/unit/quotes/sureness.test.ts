import { describe, expect, test } from 'vitest';
import { SURENESS } from '../../../brief/languages/en/sureness.ts';
import { type NameEvidence, sureOfName } from '../../../brief/quotes/speaker/sureness.ts';
import { briefOf } from './attributed.ts';

const PLAIN: NameEvidence = {
  sureOfSource: 0.95,
  sureOfPerson: 0.9,
  isOneWord: false,
  isToldOf: true,
  hasVerb: true,
  isFar: false,
  othersBetween: 0,
};

describe('a name is less sure', () => {
  test.each<[string, Partial<NameEvidence>]>([
    ['where the source is', { sureOfSource: 0.7 }],
    ['where the person it stands for is', { sureOfPerson: 0.75 }],
    ['of whom the text does not tell what they are', { isToldOf: false }],
    ['without a verb that reports the words', { hasVerb: false }],
    ['sentences away from the words', { isFar: true }],
    ['with somebody else in between', { othersBetween: 1 }],
  ])('%s', (_, evidence) => {
    expect(sureOfName({ ...PLAIN, ...evidence }, SURENESS)).toBeLessThan(sureOfName(PLAIN, SURENESS));
  });

  test('where it is one word of which the text tells nothing, and no less where it tells what they are', () => {
    const sureOf = (evidence: Partial<NameEvidence>) => sureOfName({ ...PLAIN, ...evidence }, SURENESS);
    expect(sureOf({ isOneWord: true, isToldOf: false })).toBeLessThan(sureOf({ isToldOf: false }));
    expect(sureOf({ isOneWord: true })).toBe(sureOf({}));
  });
});

describe('whoever speaks last in a text', () => {
  const BETWEEN = 'The boats waited at the gate. The rain went on for days.';
  const lastOf = (text: string) => {
    const { quotes, people } = briefOf(text);
    const { speaker } = quotes.at(-1)!;
    return people.find(({ id }) => id === speaker)?.name ?? null;
  };

  test.each([
    ['“It is late,” said Brandt, a baker. “It is not,” said Obi, a teacher.', 'Obi'],
    ['“It is late,” said Brandt, 54. “It is not,” said 61-year-old Obi.', 'Obi'],
    ['“It is late,” said Mr Brandt. “It is not,” said Mr Obi.', 'Obi'],
    ['“It is late,” said Ivo Brandt. “It is not,” said Emeka Obi.', 'Emeka Obi'],
    ['“It is late,” said Brandt. “It is not,” said Obi.', null],
  ])('is he of two, unless the text tells only a surname: %s', (text, name) => {
    expect(lastOf(`${text} ${BETWEEN} “We were told nothing at all,” he said.`)).toBe(name);
  });

  test('is a single surname that a verb of saying stands beside', () => {
    expect(lastOf('“We were told nothing at all,” said Brandt.')).toBe('Brandt');
  });
});

test('all parts of a quotation are as sure as the first', () => {
  const { quotes } = briefOf('“We were told nothing,” said Jan Kovak, an engineer. “Nobody came.”');
  expect(quotes).toHaveLength(2);
  expect(quotes[1]!.confidence).toBe(quotes[0]!.confidence);
});
