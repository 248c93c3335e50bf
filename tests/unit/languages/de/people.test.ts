import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const peopleOf = (text: string) => germanBrief(text).people.map(({ name, role }) => [name, role]);

describe('names and roles', () => {
  it.each([
    ['Bundeskanzlerin Anna Brandt kam am Montag nach Belu.', [['Anna Brandt', 'Bundeskanzlerin']]],
    [
      'Der Vorsitzende der Gewerkschaft, Karl Weber, kam nach Belu.',
      [['Karl Weber', 'Vorsitzende der Gewerkschaft']],
    ],
    ['Karl Weber, Sprecher der Polizei, kam nach Belu.', [['Karl Weber', 'Sprecher der Polizei']]],
    ['Der SPD-Politiker Karl Weber kam nach Belu.', [['Karl Weber', 'SPD-Politiker']]],
    ['Kämmerer Karl Weber kam nach Belu. Webers Rede war kurz.', [['Karl Weber', 'Kämmerer']]],
    ['Das Dorf hörte Karl Webers Rede.', [['Karl Weber', null]]],
    ['Spitzenkoch Karl Weber kam nach Belu.', [['Karl Weber', 'Spitzenkoch']]],
    ['Der Verein stellte Sportvorstand Karl Weber frei.', [['Karl Weber', 'Sportvorstand']]],
    ['Der Anwalt, Karl Weber, kam nach Belu.', [['Karl Weber', 'Anwalt']]],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });

  it('counts the genitive as a mention', () => {
    const [weber] = germanBrief(
      'Karl Weber kam nach Belu. Webers Rede war kurz. Die Rede Webers war kurz.',
    ).people;
    expect(weber?.mentions.map(({ text }) => text)).toEqual(['Karl Weber', 'Webers', 'Webers']);
  });

  it.each([
    ['Die Karl-Weber-Straße ist gesperrt.'],
    ['Das Anna-Brandt-Gymnasium bekommt einen Anbau.'],
    ['Der Jogger lief im Park am See.'],
    ['„Das Fleisch war gut, Frau Rat“, antwortet der Angeklagte.'],
    ['„Der Herr Doktor hat mir Urkunden gezeigt“, schildert der Zeuge.'],
  ])('nobody: %s', (text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});
