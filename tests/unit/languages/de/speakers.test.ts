import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** The first words between marks and who says them, with the kind of voice where nobody is named. */
const said = (text: string) =>
  germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

const OPENING =
  'Die Bürgermeisterin von Belu, Anna Brandt, hat die Brücke am Dienstag gesperrt. Der Ingenieur Karim Benali wurde angerufen.\n\n';

describe('who says what stands between marks', () => {
  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Anna Brandt.', 'Anna Brandt'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Brandt der Zeitung am Dienstag.', 'Anna Brandt'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, so Benali.', 'Karim Benali'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, erklärte der Ingenieur.', 'Karim Benali'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, grinst Benali.', 'Karim Benali'],
    ['»Die Brücke ist alt und sie fürchtet den Wind«, teilte Benali mit.', 'Karim Benali'],
    ['Brandt fügte hinzu: „Die Brücke ist alt und sie fürchtet den Wind.“', 'Anna Brandt'],
    ['Die Bürgermeisterin sagte: „Die Brücke ist alt und sie fürchtet den Wind.“', 'Anna Brandt'],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([speaker]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, teilte das Ministerium mit.', 'organisation'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte ein Anwohner.', 'unnamed'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Brandts Sprecherin.', 'unnamed'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagten sie.', 'unclear'],
  ])('%s', (text, kind) => {
    expect(said(OPENING + text)).toEqual([kind]);
  });
});
