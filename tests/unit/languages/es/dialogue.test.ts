import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

const quotesOf = (text: string) =>
  spanishBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ text: words }) => words);

describe('dialogues and incises between dashes', () => {
  it('cuts a quotation at the words that tell who says it', () => {
    expect(quotesOf('“Vamos a cerrar el puente —dijo Rosa Iriarte— hasta que haya dinero”.')).toEqual([
      'Vamos a cerrar el puente',
      'hasta que haya dinero',
    ]);
  });

  it('leaves other dashes inside a quotation alone', () => {
    expect(
      quotesOf('“El puente —un regalo de la reina— se cierra mañana mismo”, dijo Rosa Iriarte.'),
    ).toEqual(['El puente —un regalo de la reina— se cierra mañana mismo']);
  });

  it('reads turns behind dashes, without the questions of the paper', () => {
    const text = `Rosa Iriarte recibe a este diario en su despacho.

—¿Por qué cierra el puente?

—Porque no queda dinero —responde Iriarte—. Y porque nadie lo cruza ya.`;
    expect(quotesOf(text)).toEqual(['Porque no queda dinero', 'Y porque nadie lo cruza ya.']);
  });

  it('takes a list for no dialogue', () => {
    expect(
      quotesOf('El plan tiene dos partes.\n\n— Cerrar el puente viejo.\n\n— Abrir el puente nuevo.'),
    ).toEqual([]);
  });

  it.each([':', '.', '.-'])('gives answers after “R%s” to the one who is interviewed', (stop) => {
    const text = `La alcaldesa Rosa Iriarte recibe a este diario en su despacho.

P${stop} ¿Por qué cierra el puente?

R${stop} Porque no queda dinero para arreglarlo.

P${stop} ¿Y los vecinos?

R${stop} Los vecinos ya usan el otro.`;
    const voices = spanishBrief(text).quotes.map(({ voice }) =>
      voice.kind === 'person' ? voice.name : voice.kind,
    );
    expect(voices).toEqual(['Rosa Iriarte', 'Rosa Iriarte']);
  });
});
