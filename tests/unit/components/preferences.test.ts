import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  readPreferences,
} from '../../../components/settings/preferences.ts';

describe('stored preferences', () => {
  test('nothing stored, or nonsense, gives the defaults', () => {
    for (const stored of [undefined, null, 7, 'dark', [], {}]) {
      expect(readPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
    }
  });

  test.each<[keyof Preferences, unknown]>([
    ['theme', 'dark'],
    ['textSize', 'large'],
    ['sectionOrder', ['dates', 'people', 'quotes', 'keyPoints']],
    ['folded', ['people']],
    ['keyPoints', 5],
    ['minimumQuoteWords', 1],
    ['showIndirect', true],
    ['noteTemplates', ['Reading notes', 'Dates']],
    ['noteTags', 'news, reading'],
  ])('a good %s is kept', (field, value) => {
    expect(readPreferences({ [field]: value })[field]).toEqual(value);
  });

  test.each<[keyof Preferences, unknown]>([
    ['theme', 'sepia'],
    ['textSize', 16],
    ['sectionOrder', ['quotes', 'quotes', 'people', 'dates']],
    ['sectionOrder', ['quotes']],
    ['folded', ['comments']],
    ['keyPoints', 0],
    ['minimumQuoteWords', 2.5],
    ['minimumQuoteWords', 21],
    ['showIndirect', 'yes'],
    ['noteTemplates', ['x'.repeat(41)]],
    ['noteTemplates', Array.from({ length: 13 }, (_, index) => `${index}`)],
    ['noteTags', 'x'.repeat(201)],
    ['noteWikiLinks', 1],
    ['version', 2],
  ])('a broken %s (%j) falls back, the others stay', (field, value) => {
    const read = readPreferences({ theme: 'light', [field]: value });
    expect(read[field]).toEqual(DEFAULT_PREFERENCES[field]);
    if (field !== 'theme') expect(read.theme).toBe('light');
  });

  test('fields it does not know are dropped', () => {
    expect(readPreferences({ theme: 'dark', colour: 'red' })).not.toHaveProperty('colour');
  });
});
