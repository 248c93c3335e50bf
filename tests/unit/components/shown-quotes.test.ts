import { describe, expect, test } from 'vitest';
import { countQuotes, selectQuotes } from '../../../components/brief/shown-quotes.ts';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { floodBrief } from '../../fixtures/briefs.ts';
import { makeBrief } from '../../fixtures/make-brief.ts';

const texts = (quotes: readonly { quote: { text: string } }[]) =>
  quotes.map(({ quote }) => quote.text.slice(0, 12));

describe('which quotes are shown', () => {
  test('direct ones of three words or more; the rest are only counted', () => {
    const { shown, shortHidden, indirect } = selectQuotes(floodBrief, DEFAULT_PREFERENCES);
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
    const { shown } = selectQuotes(floodBrief, { ...DEFAULT_PREFERENCES, minimumQuoteWords: 15 });
    expect(texts(shown)).toContain('Nobody in th');
    expect(texts(shown)).not.toContain('They count h');
  });

  test('indirect ones when wanted, in their places', () => {
    const { shown } = selectQuotes(floodBrief, { ...DEFAULT_PREFERENCES, showIndirect: true });
    expect(texts(shown)[2]).toBe('that the fir');
  });

  test('indirect ones by themselves where nobody is quoted word for word', () => {
    const reported = makeBrief({
      article: { text: 'The gauge had failed twice, the keeper said.' },
      quotes: [{ text: 'The gauge had failed twice', kind: 'indirect', source: 'the keeper', cue: 'said' }],
    });
    expect(selectQuotes(reported, DEFAULT_PREFERENCES).shown).toHaveLength(1);
  });

  test('a quote in two parts counts once', () => {
    const { shown } = selectQuotes(floodBrief, DEFAULT_PREFERENCES);
    expect(shown).toHaveLength(6);
    expect(countQuotes(shown)).toBe(5);
    expect(countQuotes(shown.filter(({ quote }) => quote.speaker === 'Sok Chanthavy'))).toBe(1);
  });
});
