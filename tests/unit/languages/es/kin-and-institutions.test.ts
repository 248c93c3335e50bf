import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

const OPENING = 'La encuesta de marzo fue un fracaso, y nadie lo ha explicado hasta ahora. ';

const peopleOf = ({ people }: ReturnType<typeof spanishBrief>) =>
  people.map(({ name, role }) => `${name} | ${role}`);

describe('an institution named after somebody is nobody', () => {
  it.each([
    [
      'Habló ayer el rector de la Universidad Manuela Beltrán, Hugo Soto.',
      ['Hugo Soto | rector de la Universidad Manuela Beltrán'],
    ],
    [
      'Habló ayer la directora del Liceo Gabriela Mistral, Rosa Soto.',
      ['Rosa Soto | directora del Liceo Gabriela Mistral'],
    ],
    // whoever is at one is
    ['Habló ayer la ministra de la Universidad, Ana Vega.', ['Ana Vega | ministra de la Universidad']],
  ])('%s', (text, people) => {
    expect(peopleOf(spanishBrief(OPENING + text))).toEqual(people);
  });

  it('nor does it speak for whoever leads it', () => {
    const { quotes } = spanishBrief(
      `${OPENING}“Nadie contestó a la encuesta de marzo”, dijo el rector de la Universidad Manuela Beltrán, Hugo Soto.`,
    );
    expect(quotes.map(({ voice }) => voice.kind === 'person' && voice.name)).toEqual(['Hugo Soto']);
  });
});

describe('the younger and the older of somebody else’s kin', () => {
  it.each([
    ['El hermano más joven del ministro, Rui Lima, grabó un video.', 'hermano más joven del ministro'],
    ['El hermano del ministro, Rui Lima, grabó un video.', 'hermano del ministro'],
    ['El ministro, Rui Lima, grabó un video.', 'ministro'],
  ])('%s', (text, role) => {
    expect(spanishBrief(OPENING + text).people.map((person) => person.role)).toEqual([role]);
  });

  it('in Portuguese', () => {
    const text =
      'A seca não acaba e ninguém sabe o que fazer. A filha mais nova do casal, Jamile, de 17 anos, gravou um vídeo.';
    expect(peopleOf(portugueseBrief(text))).toEqual(['Jamile | filha mais nova do casal']);
  });
});
