import { describe, expect, test } from 'vitest';
import { briefOf, directOf } from './attributed.ts';

const lastOf = (text: string) => directOf(text).at(-1)![2];

describe('a role of another kind is another’s', () => {
  test.each([
    [
      'the body somebody leads, before a general noun',
      'Union leader Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the company boss said.',
      null,
    ],
    [
      'the same body',
      'Union leader Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the union boss said.',
      'Rita Cole',
    ],
    [
      'a body before a general noun, where none was told',
      'Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the union boss said.',
      'Rita Cole',
    ],
    [
      'a stranger’s kind takes no role from who is named',
      'Prime Minister Ida Moss spoke. The finance minister stood by. “It is a blunt tool,” the prime minister said.',
      'Ida Moss',
    ],
    [
      'a stranger of the same kind does',
      'Prime Minister Ida Moss spoke. A former prime minister stood by. “It is a blunt tool,” the prime minister said.',
      null,
    ],
    [
      'an office to come is not the office',
      'Mayor-elect Ada Lund will be sworn in. “I will need a bicycle,” Lund said. “I have been very busy,” the mayor said.',
      null,
    ],
    [
      'but its own',
      'Mayor-elect Joyce Banda will be sworn in. Banda smiled. “I will need a bicycle,” the mayor-elect said.',
      'Joyce Banda',
    ],
    [
      'two by “and”',
      'The director of the film, Ana Reis, and its star, Joy Dunn, came. “We had only soup,” the star said.',
      'Joy Dunn',
    ],
    [
      'the “ex” before a hyphen',
      'Ex-president Luis Mora was heard. The current president, Eva Rivas, was in Spain. “I know nothing,” the ex-president said.',
      'Luis Mora',
    ],
    [
      'though quotations call the one who was still by the office',
      'Former president Luis Mora was heard. “We miss President Mora,” said Joy Dunn. “I know nothing,” the ex-president said.',
      'Luis Mora',
    ],
    [
      'whoever comes before or after',
      'Minister Lena Ward smiled. Her predecessor, Hal Reed, was there. “I drew them all,” her predecessor said.',
      'Hal Reed',
    ],
    [
      'without a name',
      'Minister Lena Ward smiled. Hal Reed was there. “I drew them all,” her predecessor said.',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastOf(text)).toBe(speaker);
  });
});

test('a client is somebody, not a body', () => {
  const { quotes } = briefOf('Lawyer Sam Price was there. “I have nothing to hide,” his client said.');
  expect(quotes.at(-1)!.voice.kind).toBe('unnamed');
});
