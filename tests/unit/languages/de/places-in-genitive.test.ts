import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const named = (text: string) => germanBrief(text).people.map(({ name }) => name);

describe('a town, a country or a club in the genitive before an office over it is nobody', () => {
  it.each([
    ['„Wir müssen jeden Euro zweimal umdrehen“, sagt Frankfurts Bürgermeister Karl Weber.', ['Karl Weber']],
    ['„Wir waren an diesem Abend zu langsam“, sagte Dormagens Trainer Karl Weber.', ['Karl Weber']],
    ['„Wir waren an diesem Abend zu langsam“, sagte Braunschweigs Trainer.', []],
    ['Karl Weber kam. „Wir waren zu langsam“, sagte Webers Trainer.', ['Karl Weber']],
    [
      'Karl Weber kam. „Wir waren zu langsam“, sagte Webers Tochter Anna Weber.',
      ['Karl Weber', 'Anna Weber'],
    ],
  ])('%s', (text, people) => {
    expect(named(text)).toEqual(people);
  });

  it('whose trainer speaks by a name of his own', () => {
    const { quotes } = germanBrief(
      '„Wir waren an diesem Abend zu langsam“, sagte Dormagens Trainer Karl Weber.',
    );
    expect(quotes.map(({ voice }) => voice.name)).toEqual(['Karl Weber']);
  });
});
