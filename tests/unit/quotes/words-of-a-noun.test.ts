import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const WORDS = '“we have no money for your bridges”';

describe('the words of a reply, a remark or a claim are whose it is', () => {
  test.each([
    ['Ada Lund’s blunt reply', 'came on Monday.', 'Ada Lund'],
    ['The mayor’s angry reply', 'came on Monday.', 'The mayor'],
    ['The young woman’s terse comment', 'was printed on Monday.', 'The young woman'],
    ['Ada Lund’s claim', 'is not true, Ben Obi said.', 'Ada Lund'],
    ['Ada Lund wrote him the short reply', 'on Monday.', 'Ada Lund'],
  ])('%s “…” %s', (before, behind, source) => {
    expect(directOf(`${before} ${WORDS} ${behind}`)[0]![1]).toBe(source);
  });

  test.each([
    ['The short answer', 'came on Monday.'],
    ['The old joke', 'made them laugh.'],
    ['The strange claim', 'is not true, said Ada Lund.'],
    ['Ada Lund said the short answer', 'was not enough.'],
    ['Critics of the plan claim', 'and leave.'],
  ])('or nobody’s where the noun has no owner: %s “…” %s', (before, behind) => {
    expect(directOf(`${before} ${WORDS} ${behind}`)[0]![1]).toBeNull();
  });

  test.each([
    'Ben Obi called Ada Lund’s claim “a bad joke”.',
    'Ben Obi branded her reply “a very bad joke”.',
    'Ben Obi found Ada Lund’s joke “not very funny at all”.',
    'Ben Obi called the order “grave and sinister indeed”.',
  ])('but not where they say what it is: %s', (text) => {
    expect(directOf(text)[0]![2]).toBe('Ben Obi');
  });
});
