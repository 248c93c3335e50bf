import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** Source and speaker of the first quote. */
function first(text: string): [string | undefined, string | null] {
  const { quotes, people } = frenchBrief(text);
  const [quote] = quotes;
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

describe('whoever is told before the subject is not who says it', () => {
  it.each([
    ['a écrit à Anne Roux son ancienne professeure', 'son ancienne professeure', null],
    ['a dit à Anne Roux le préfet', 'le préfet', null],
    ['a dit le préfet à Anne Roux', 'le préfet', null],
    ['a dit Anne Roux à Paul Gay', 'Anne Roux', 'Anne Roux'],
  ])('« … », %s', (words, source, speaker) => {
    expect(first(`« Les secours sont arrivés trop tard », ${words}.`)).toEqual([source, speaker]);
  });
});
