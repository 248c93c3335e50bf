import { describe, expect, test } from 'vitest';
import { itemsInOrder, stepFrom } from '../../../components/brief/item-order.ts';
import { passagesOf } from '../../../components/brief/items.ts';
import { listedPeople } from '../../../components/brief/people-order.ts';
import { selectQuotes } from '../../../components/brief/shown-quotes.ts';
import { leadQuote, quotesOf, runsOf, voiceShares } from '../../../components/brief/voices.ts';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { floodBrief } from '../../fixtures/briefs.ts';
import { ferryBrief } from '../../fixtures/ferry-brief.ts';

function walk(brief = floodBrief, preferences = DEFAULT_PREFERENCES, filter: string | null = null) {
  const { shown } = selectQuotes(brief, preferences);
  const shares = voiceShares(brief, shown);
  const { quoted, silent } = listedPeople(brief, shares);
  return itemsInOrder({
    brief,
    preferences,
    lead: leadQuote(brief, shown, shares),
    runs: runsOf(brief, quotesOf(shown, filter), preferences.quoteOrder, shares),
    people: [...quoted, ...silent],
    filter,
    found: null,
  });
}

describe('the walk', () => {
  test('begins with the lead quote and goes through every shown item once, section by section', () => {
    const items = walk();
    expect(items[0]?.section).toBe('quotes');
    expect([...new Set(items.slice(1).map(({ section }) => section))]).toEqual(
      DEFAULT_PREFERENCES.sectionOrder,
    );
    expect(items).toHaveLength(3 + 6 + 4 + 8);
    expect(new Set(items.map(({ section, index }) => `${section} ${index}`)).size).toBe(items.length);
  });

  test('leaves out folded sections; the lead quote stays, for it stands at the top', () => {
    const items = walk(floodBrief, { ...DEFAULT_PREFERENCES, folded: ['people', 'dates', 'quotes'] });
    expect(items.map(({ section }) => section)).toEqual(['quotes', 'keyPoints', 'keyPoints', 'keyPoints']);
  });

  test('with one voice chosen goes through its quotes alone', () => {
    expect(walk(floodBrief, DEFAULT_PREFERENCES, 'unclear')).toEqual([{ section: 'quotes', index: 6 }]);
    expect(walk(ferryBrief, DEFAULT_PREFERENCES, 'Ilse Bergström').map(({ index }) => index)).toEqual([
      0, 1, 9,
    ]);
  });

  test('starts at either end and stops at the other', () => {
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
