import { describe, expect, test } from 'vitest';
import { quotedIn, stretchesOf } from './stretches.ts';

describe('a forgotten mark is mended where it is, and swallows nothing', () => {
  test('closing mark missing: the quotation ends with its paragraph', () => {
    const text =
      '“We will rebuild the school before the rains.\n\nThe minister left. “Ask me again,” he said.';
    expect(quotedIn(text)).toEqual(['We will rebuild the school before the rains.', 'Ask me again,']);
  });

  test('closing mark missing before another opening: it ends with the last sentence before', () => {
    expect(
      quotedIn('“We lost everything that night. Okello said. “The water came at two,” she said.'),
    ).toEqual(['We lost everything that night. Okello said.', 'The water came at two,']);
  });

  test('a lone opening mark in running text is dropped', () => {
    expect(quotedIn('The so-called “smart card was sold out.\n\n“We need more,” Lim said.')).toEqual([
      'We need more,',
    ]);
  });

  test('closing mark missing from a sentence that runs to the end of its paragraph', () => {
    expect(
      quotedIn(
        'The same official stressed that the river "has fed the whole valley for a thousand years.\n\nIt rained.',
      ),
    ).toEqual(['has fed the whole valley for a thousand years.']);
  });

  test('the opening mark is a closing one that stands free', () => {
    expect(quotedIn('Asked who would pay, Okello replied: ” people who live by the river.”')).toEqual([
      'people who live by the river.',
    ]);
    expect(quotedIn('” We lost everything that night.” Okello sat down.')).toEqual([
      'We lost everything that night.',
    ]);
    expect(quotedIn('“We lost everything that night ” said Okello.')).toEqual([
      'We lost everything that night',
    ]);
  });

  test('opening mark missing: one sentence up to the closing mark', () => {
    expect(quotedIn('The road is finished,” the engineer said.')).toEqual(['The road is finished,']);
  });

  test('curly outside and straight inside, each the wrong way round: two quotations', () => {
    expect(quotedIn('“The road is closed," the engineer said. "Nobody can leave before noon.”')).toEqual([
      'The road is closed,',
      'Nobody can leave before noon.',
    ]);
  });

  test('curly outside and straight inside, each as it should be: one quotation', () => {
    const text = '“The road is "closed" and "nobody" can leave before noon.”';
    expect(quotedIn(text)).toEqual([text.slice(1, -1)]);
  });

  test('marks that take in the name below the quotation: the name is not said', () => {
    const text = '"We asked for tents in March.\n\nLydia Hassan, nurse at the camp."\n\nNobody came.';
    expect(quotedIn(text)).toEqual(['We asked for tents in March.']);
    const more = '"We asked for tents in March.\n\nNobody in the capital answered us."\n\nNobody came.';
    expect(quotedIn(more)).toHaveLength(2);
  });

  test('a lone closing mark after several sentences is dropped', () => {
    expect(quotedIn('It rained. It poured. Nobody came.” The game was off.')).toEqual([]);
  });
});

describe('a quotation over several paragraphs: each opens, the last closes', () => {
  const text =
    '“The clinic is full, and we have no beds left to offer,” Dr Hassan said.\n\n' +
    '“We asked for tents in March.\n\n“We asked again in April.\n\n“Nobody answered.”';
  test('one stretch a paragraph', () => {
    expect(quotedIn(text).slice(1)).toEqual([
      'We asked for tents in March.',
      'We asked again in April.',
      'Nobody answered.',
    ]);
  });
  test('the parts know that they go on', () => {
    expect(stretchesOf(text).map((s) => s.goesOn)).toEqual([false, false, true, true]);
    expect(stretchesOf(text).map((s) => s.closed)).toEqual([true, false, false, true]);
  });
});
