import { describe, expect, it } from 'vitest';
import { appositionFeatures } from '../../../brief/people/tagger/apposition-features.ts';
import { FeatureKeys } from '../../../brief/people/tagger/feature-keys.ts';
import { readWords } from '../../../brief/people/tagger/word-classes.ts';
import { tokenAt } from '../../../brief/text/tokens.ts';
import { ENGLISH_WITHOUT_MODELS, englishTokens } from '../../fixtures/english.ts';

/** The features of the first token of the run in square brackets. */
function featuresOf(marked: string): number[] {
  const pieces = marked.split(/[[\]]/);
  const tokens = englishTokens(pieces.join(''));
  const start = tokenAt(tokens, pieces[0]!.length);
  const end = tokenAt(tokens, pieces[0]!.length + pieces[1]!.length - 1) + 1;
  const keys = new FeatureKeys();
  appositionFeatures(
    tokens,
    readWords(tokens, ENGLISH_WITHOUT_MODELS.language, { classOf: () => 0 }),
    start,
    end,
    start,
    keys,
  );
  return [...keys.keys.subarray(0, keys.length)];
}

describe('a phrase for what somebody is, beside a run', () => {
  it.each([
    ['with an article', '[Tara Seel], a young press officer, left.'],
    ['without one', '[Tara Seel], deputy director of the museum, left.'],
    ['an age', '[Tara Seel], 34, left.'],
    ['a clause', '[Tara Seel], who left, agreed.'],
    ['in brackets', '[Tara Seel] (captain) left.'],
    ['before it', 'The Kumasi politician, [Tara Seel], left.'],
    ['before it, with an object', 'The head of the old clinic, [Tara Seel], left.'],
    ['several', 'They met the nurses [Tara] and Lou.'],
  ])('%s', (_, text) => {
    expect(featuresOf(text)).not.toEqual([]);
  });

  it.each([
    ['nothing', '[Tara Seel] left.'],
    ['a comma only', 'In May, [Tara Seel], as we know, left.'],
    ['another clause', '[Zentora], which a teacher founded, closed.'],
    ['too far off', '[Zentora], a very old and dear name to every teacher, closed.'],
    ['another line', '[Zentora]\n\na teacher'],
    ['a year', '[Zentora], 1934, a novel'],
  ])('but not %s', (_, text) => {
    expect(featuresOf(text)).toEqual([]);
  });

  it('tells the kinds apart', () => {
    const kinds = [
      '[Jo], a nurse,',
      '[Jo], nurse,',
      '[Jo], 34,',
      '[Jo], who',
      '[Jo] (nurse)',
      '[Jo], the nurses,',
      '[Jo], 34, nurse,',
    ];
    expect(new Set(kinds.map((text) => featuresOf(text)[0])).size).toBe(kinds.length);
  });
});
