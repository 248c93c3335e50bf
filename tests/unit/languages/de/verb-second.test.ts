import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** Words, source and speaker of the first quote. */
function first(text: string): [string | undefined, string | undefined, string | null] {
  const { quotes, people } = germanBrief(text);
  const [quote] = quotes;
  return [quote?.text, quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

const CASE = 'der Fall sei abgeschlossen';

describe('where something else opens the sentence, whoever stands behind the verb speaks', () => {
  it.each([
    ['Nach einem Treffen mit Anna Roth sagte der Gouverneur', 'der Gouverneur', null],
    ['Nach einem Treffen mit Anna Roth sagte Minister Jan Beck', 'Minister Jan Beck', 'Jan Beck'],
    ['Auf die Frage nach Anna Roth sagte ein Sprecher', 'ein Sprecher', null],
    ['Im Prozess gegen Anna Roth sagte ein Zeuge', 'ein Zeuge', null],
    ['Gegenüber Anna Roth erklärte die Polizei', 'die Polizei', null],
    ['In einem Brief an Anna Roth schrieb der Verein', 'der Verein', null],
    ['Als Anna Roth den Saal verließ, sagte der Minister', 'der Minister', null],
    ['Neben Anna Roth sagte auch Jan Beck', 'Jan Beck', 'Jan Beck'],
    ['Mit Blick auf Anna Roth sagte Jan Beck weiter', 'Jan Beck', 'Jan Beck'],
    ['Gestern sagte Anna Roth', 'Anna Roth', 'Anna Roth'],
  ])('%s, …', (words, source, speaker) => {
    expect(first(`${words}, ${CASE}.`)).toEqual([CASE, source, speaker]);
  });

  it('between marks as well', () => {
    const text =
      'Nach einem Treffen mit Anna Roth sagte der Gouverneur: „Der Fall ist für uns abgeschlossen.“';
    expect(first(text)).toEqual(['Der Fall ist für uns abgeschlossen.', 'der Gouverneur', null]);
  });
});

describe('where the subject opens it, that speaks', () => {
  it.each([
    ['Der Gouverneur von Hessen sagte', 'Der Gouverneur von Hessen'],
    ['Die Mutter von Anna Roth sagte', 'Die Mutter von Anna Roth'],
  ])('%s, …', (words, source) => {
    expect(first(`${words}, ${CASE}.`)).toEqual([CASE, source, null]);
  });
});
