import { describe, expect, test } from 'vitest';
import { itemsInOrder, stepFrom } from '../../../components/brief/item-order.ts';
import {
  attributionWords,
  countQuotes,
  initials,
  passagesOf,
  peopleByShare,
  quotesBySpeaker,
  quotesOf,
  readingMinutes,
  shownQuotes,
  textDirection,
  UNCLEAR,
  withoutTrailingComma,
} from '../../../components/brief/items.ts';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { floodBrief } from '../../fixtures/briefs.ts';

const people = peopleByShare(floodBrief.people);
const texts = (quotes: readonly { quote: { text: string } }[]) =>
  quotes.map(({ quote }) => quote.text.slice(0, 12));

describe('which quotes are shown', () => {
  test('direct ones of three words or more; the rest is counted', () => {
    const { shown, shortHidden, indirect } = shownQuotes(floodBrief, DEFAULT_PREFERENCES);
    expect(texts(shown)).toEqual([
      'We have paid',
      'Nobody in th',
      'A dike is a ',
      'I read the r',
      'They count h',
      'If the gates',
    ]);
    expect([shortHidden, indirect]).toEqual([1, 2]);
  });

  test('a part of a longer quote is never too short', () => {
    const { shown } = shownQuotes(floodBrief, { ...DEFAULT_PREFERENCES, minimumQuoteWords: 15 });
    expect(texts(shown)).toContain('Nobody in th');
    expect(texts(shown)).not.toContain('They count h');
  });

  test('indirect ones when wanted, in their places', () => {
    const { shown } = shownQuotes(floodBrief, { ...DEFAULT_PREFERENCES, showIndirect: true });
    expect(texts(shown)[2]).toBe('that the fir');
  });

  test('a quote in two parts counts once', () => {
    const { shown } = shownQuotes(floodBrief, DEFAULT_PREFERENCES);
    expect(shown).toHaveLength(6);
    expect(countQuotes(shown)).toBe(5);
    expect(countQuotes(quotesOf(shown, 'Sok Chanthavy'))).toBe(1);
  });

  test('by speaker: who says most first, the unclear last', () => {
    const { shown } = shownQuotes(floodBrief, DEFAULT_PREFERENCES);
    expect(quotesBySpeaker(shown, people).map((group) => group.speaker?.name ?? null)).toEqual([
      'Sok Chanthavy',
      'Guðrún Þorsteinsdóttir',
      'Layla al-Masri',
      'Adébáyọ̀ Ọlátúnjí',
      null,
    ]);
    expect(texts(quotesOf(shown, UNCLEAR))).toEqual(['They count h']);
  });
});

describe('the words that say who', () => {
  const words = (index: number) => {
    const quote = floodBrief.quotes[index]!;
    return attributionWords(
      floodBrief,
      quote,
      floodBrief.people.find((person) => person.id === quote.speaker),
    );
  };
  test('source and cue together', () => expect(words(3)).toBe('he said'));
  test('only the cue where the source is the speaker’s name', () => expect(words(0)).toBe('said'));
  test('the source in full where nobody is named', () => expect(words(6)).toBe('an elder of the bank said'));
});

describe('the walk', () => {
  const { shown: quotes } = shownQuotes(floodBrief, DEFAULT_PREFERENCES);
  const walk = (preferences = DEFAULT_PREFERENCES, filter: string | null = null) =>
    itemsInOrder({ brief: floodBrief, preferences, people, quotes, filter });

  test('goes through every shown item, section by section', () => {
    const sections = walk().map(({ section }) => section);
    expect(new Set(sections)).toEqual(new Set(['keyPoints', 'quotes', 'people', 'dates']));
    expect(sections).toHaveLength(3 + 6 + 4 + 8);
  });
  test('leaves out folded sections and filtered quotes', () => {
    expect(walk({ ...DEFAULT_PREFERENCES, folded: ['people', 'dates'] })).toHaveLength(3 + 6);
    expect(walk(DEFAULT_PREFERENCES, UNCLEAR).filter(({ section }) => section === 'quotes')).toEqual([
      { section: 'quotes', index: 6 },
    ]);
  });
  test('begins at an end and stops at the ends', () => {
    const items = walk();
    expect(stepFrom(items, null, 1)).toEqual(items[0]);
    expect(stepFrom(items, null, -1)).toEqual(items.at(-1));
    expect(stepFrom(items, items[0]!, -1)).toEqual(items[0]);
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

test('a person stands for all mentions, a date for all its passages', () => {
  expect(passagesOf(floodBrief, { section: 'people', index: 0 })).toHaveLength(2);
  expect(passagesOf(floodBrief, { section: 'dates', index: 0 })).toHaveLength(1);
  expect(passagesOf(floodBrief, { section: 'quotes', index: 99 })).toEqual([]);
});

test.each([
  ['Sok Chanthavy', 'SC'],
  ['Adébáyọ̀ Ọlátúnjí', 'AỌ'],
  ['Guðrún Þorsteinsdóttir', 'GÞ'],
  ['Layla al-Masri', 'LM'],
  ['Ursula von der Leyen', 'UL'],
  ['Jean-Luc d’Alembert', 'JA'],
  ['Suharto', 'S'],
  ['J. K. Rowling', 'JR'],
  ['ليلى المصري', 'ل'],
  ['សុខ ចន្ធាវី', 'សុ'],
  ['', ''],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('a comma that led on to “he said” is not shown, other marks are', () => {
  expect(withoutTrailingComma('We agree,')).toBe('We agree');
  expect(withoutTrailingComma('نتفق،')).toBe('نتفق');
  expect(withoutTrailingComma('Do we agree?')).toBe('Do we agree?');
});

test('reading time is at least a minute, and counts scripts without spaces', () => {
  expect(readingMinutes('Short.')).toBe(1);
  expect(readingMinutes('word '.repeat(2300))).toBe(10);
  expect(readingMinutes('新'.repeat(3450))).toBe(5);
});

test('direction is that of the first letter', () => {
  expect(textDirection('“Peace,” he said')).toBe('ltr');
  expect(textDirection('«السلام» said')).toBe('rtl');
  expect(textDirection('12–14')).toBe('ltr');
});
