import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

describe('whom a comma and a relative part from their verb', () => {
  it.each([
    ['Ana Ruiz habló con el alcalde de Lugo, que afirmó que “la obra ya no tiene sentido”.', 'unnamed'],
    ['Ana Ruiz fue recibida por el alcalde, quien afirmó que “la obra ya no tiene sentido”.', 'unnamed'],
    ['Ana Ruiz fue recibida por el alcalde, que afirmó que la obra ya no tiene sentido.', 'unnamed'],
    ['Ana Ruiz fue recibida por Jon Lasa, quien afirmó que “la obra ya no tiene sentido”.', 'Jon Lasa'],
    [
      'Ana Ruiz fue recibida por el alcalde Jon Lasa, que afirmó que “la obra ya no tiene sentido”.',
      'Jon Lasa',
    ],
    ['Ana Ruiz habló con el abogado de Jon Lasa, que afirmó que “la obra ya no tiene sentido”.', 'unnamed'],
    // whoever the sentence is about
    ['Ana Ruiz, que habló con el alcalde de Lugo, afirmó que “la obra ya no tiene sentido”.', 'Ana Ruiz'],
    ['Ana Ruiz, la alcaldesa de Lugo, que afirmó que “la obra ya no tiene sentido”, se va.', 'Ana Ruiz'],
    ['“Ya no tiene sentido”, dijo Ana Ruiz, quien agregó que “el puerto está vacío desde mayo”.', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    const { voice } = spanishBrief(text).quotes.at(-1)!;
    expect(voice.kind === 'person' ? voice.name : voice.kind).toBe(name);
  });

  it('speak in Portuguese too', () => {
    const { quotes } = portugueseBrief(
      'Ana Castro foi recebida por Rui Lopes, que afirmou que «esta obra não faz sentido nenhum».',
    );
    expect(quotes.at(-1)?.voice.name).toBe('Rui Lopes');
  });
});
