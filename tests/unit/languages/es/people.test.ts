import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

const peopleOf = (text: string) => spanishBrief(text).people.map(({ name, role }) => [name, role]);

describe('people and what they are', () => {
  it.each([
    ['El senador republicano Tomás Arriaga Ruiz votó en contra.', 'senador republicano'],
    ['La ministra de Energía, Tomasa Arriaga Ruiz, votó en contra.', 'ministra de Energía'],
    ['Tomás Arriaga Ruiz, alcalde de Belu, votó en contra.', 'alcalde de Belu'],
    ['Tomasa Arriaga Ruiz, de 34 años, enfermera en Belu, votó en contra.', 'enfermera en Belu'],
    ['El canciller boliviano, Tomás Arriaga Ruiz, votó en contra.', 'canciller boliviano'],
  ])('%s', (text, role) => {
    expect(peopleOf(text).map(([, is]) => is)).toEqual([role]);
  });

  it('joins the paternal surname to the whole name', () => {
    const [person] = spanishBrief(
      'El director, Germán Fuentes Rubio, cerró la presa. Según Fuentes, no queda agua. Fuentes Rubio dimitió.',
    ).people;
    expect(person?.mentions.map(({ text }) => text)).toEqual([
      'Germán Fuentes Rubio',
      'Fuentes',
      'Fuentes Rubio',
    ]);
  });

  it.each([
    ['a street', 'El desfile pasó por la avenida Benito Juárez y por la calle Rosa Luxemburgo.'],
    ['a hospital', 'Lo llevaron al Hospital Gregorio Marañón de la ciudad.'],
    ['a country', 'El barco salió de Brasil y llegó a México en dos semanas.'],
    ['a storm', 'El huracán María arrasó la costa de la isla.'],
  ])('takes %s for nobody', (_, text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});
