import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

const OPENING =
  'La directora Ana Bentancor confirmó la muestra, que abre en otoño. Lo dijo ayer en la radio.\n\n';

describe('a verb without a subject goes on about whom the sentence before brings in', () => {
  it.each([
    [
      'behind its verb',
      'El hueso lo encontró en enero de 2022 un pescador de Belu, Walter Pintos. “Yo creí que era un tanque viejo”, cuenta.',
      'Walter Pintos',
    ],
    [
      'by a noun alone',
      'El hueso lo encontró en enero de 2022 un pescador de Belu. “Yo creí que era un tanque viejo”, cuenta.',
      'unnamed',
    ],
    [
      'as one of several',
      'Uno de los vecinos, que pidió el anonimato, culpa al alcalde. “Nadie nos avisó de nada hasta ayer”, afirma.',
      'unnamed',
    ],
    [
      'with a clause that tells which one',
      'El empresario que compró el edificio, Iñaki Goikoetxea, ha respondido. En su carta dice que está dispuesto “a esperar hasta el verano”.',
      'Iñaki Goikoetxea',
    ],
  ])('%s', (_, text, name) => {
    expect(voicesOf(spanishBrief(OPENING + text))).toEqual([name]);
  });

  it('and about nobody whom a clause of its own tells of', () => {
    const text =
      'O camionista Valmor Zanella viu o jogo num posto em Vacaria. Contou que um colega chorou com ele. “O rapaz nem gosta de vólei”, disse.';
    expect(voicesOf(portugueseBrief(text))).toEqual(['Valmor Zanella']);
  });
});

describe('in whose view a thing is something', () => {
  it.each([
    [
      'Para el musicólogo Fernando Ornosa, profesor en Lugo, la banda es “un archivo que respira”.',
      'Fernando Ornosa',
    ],
    ['Para Fernando Ornosa, que dirige el coro, la banda es “un archivo que respira”.', 'Fernando Ornosa'],
  ])('%s', (text, name) => {
    expect(voicesOf(spanishBrief(OPENING + text))).toEqual([name]);
  });
});

it('what a ministry says will be declared is no other’s', () => {
  const text =
    '“Mi abuelo quería hacer una parrilla”, revela Luciana Paz, alumna de la facultad.\n\nDesde el Ministerio de Cultura señalaron que se declarará el sitio “monumento histórico antes de fin de año”.';
  expect(voicesOf(spanishBrief(OPENING + text)).at(-1)).not.toBe('Luciana Paz');
});
