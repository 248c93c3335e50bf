import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Source and speaker of the first quote. */
function spoken(text: string): [string | undefined, string | null] {
  const { quotes, people } = spanishBrief(text);
  const [quote] = quotes;
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

describe('whoever a clause tells of is not who speaks', () => {
  it.each([
    ['El médico que atiende a Ana Ruiz dijo que volverá a casa en junio.', 'El médico'],
    ['El hombre que mató a Ana Ruiz dijo que no recordaba nada de aquella noche.', 'El hombre'],
    ['El juez que condenó a Ana Ruiz escribió: «Usted es un peligro para todos».', 'El juez'],
    ['Ana Ruiz, descrita por el juez como «un peligro para todos», irá a la cárcel.', 'el juez'],
    ['Según testigos, Ana Ruiz, de 43 años, salió de la casa y cayó en la carretera.', 'testigos'],
    ['Según El País, Ana Ruiz, la conductora, dormía cuando el tren descarriló en la estación.', 'El País'],
  ])('%s', (text, source) => {
    expect(spoken(text)).toEqual([source, null]);
  });

  it.each([
    ['Según el alcalde, Juan Soto, la presa es segura para otro año más.', 'Juan Soto'],
    ['El médico Juan Soto dijo que volverá a casa en junio.', 'Juan Soto'],
  ])('but %s', (text, speaker) => {
    expect(spoken(text)[1]).toBe(speaker);
  });
});
