import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

type Read = typeof spanishBrief;

/** Source and speaker of the last quote. */
function last(read: Read, text: string): [string | undefined, string | null] {
  const { quotes, people } = read(text);
  const quote = quotes.at(-1);
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

describe('where a clause without commas runs up to the verb, whom it is about speaks', () => {
  it.each([
    ['El policía que detuvo a Pedro Gil', 'El policía', null],
    ['La mujer que vive con Pedro Gil', 'La mujer', null],
    ['El abogado que representa a la familia de Pedro Gil', 'El abogado', null],
    ['El hombre que agredió a Ana Ruiz y a Pedro Gil', 'El hombre', null],
    ['El hombre al que denunció Ana Ruiz', 'El hombre', null],
    ['Ana Ruiz, que detuvo a Pedro Gil,', 'Ana Ruiz', 'Ana Ruiz'],
    ['La ministra Ana Ruiz', 'La ministra Ana Ruiz', 'Ana Ruiz'],
  ])('%s dijo que …', (words, source, speaker) => {
    expect(last(spanishBrief, `${words} dijo que no hay pruebas.`)).toEqual([source, speaker]);
    expect(last(spanishBrief, `${words} dijo: "No hay ninguna prueba".`)).toEqual([source, speaker]);
  });

  it.each([
    ['A mulher que vive com Paulo Gil', 'A mulher', null],
    ['O homem a quem Ana Rocha denunciou', 'O homem', null],
    ['O médico que operou Paulo Gil', 'O médico', null],
    ['Paulo Gil, que vive com Ana Rocha,', 'Paulo Gil', 'Paulo Gil'],
  ])('%s disse que …', (words, source, speaker) => {
    expect(last(portugueseBrief, `${words} disse que não há provas.`)).toEqual([source, speaker]);
  });

  it.each([
    ["L'homme que dénonce Anne Roux", "L'homme", null],
    ['Le ministre que Paul Gay a nommé', 'Le ministre', null],
    ['Paul Gay, que dénonce Anne Roux,', 'Paul Gay', 'Paul Gay'],
  ])('%s a dit que …', (words, source, speaker) => {
    expect(last(frenchBrief, `${words} a dit qu'il est innocent.`)).toEqual([source, speaker]);
  });
});

describe('whoever a report is told by keeps it', () => {
  it.each([
    ['Ana Ruiz dijo que el plan que presentó Pedro Gil es caro.', 'Ana Ruiz'],
    ['El día que llegó Ana Ruiz dijo que no volverá.', 'Ana Ruiz'],
  ])('%s', (text, speaker) => {
    expect(last(spanishBrief, text)[1]).toBe(speaker);
  });
});
