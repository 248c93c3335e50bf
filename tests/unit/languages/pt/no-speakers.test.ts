import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof portugueseBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

describe('words that stand where a speaker could', () => {
  it.each([
    [
      'a gesture before a colon, whose verb goes on about somebody',
      'No mercado, Filomena Tilman vende papaia. Quando lhe contaram, encolheu os ombros: “E o preço do arroz, também baixou?”.',
      'Filomena Tilman',
    ],
    [
      'a gesture with a subject of its own',
      'Filomena Tilman vende papaia. A vizinha, Rosa Muniz, abanou a cabeça: “Aqui ninguém compra nada”.',
      'Rosa Muniz',
    ],
    [
      'a thing before a colon',
      'Filomena Tilman vende papaia. Chegou depois a chuva: “Aqui ninguém compra nada”.',
      'unclear',
    ],
    [
      'a preposition and an infinitive',
      'O deputado Rui Vaz pediu a palavra. A seguir acusou a colega de “ecologia de caixa registadora”.',
      'Rui Vaz',
    ],
    [
      'the letter of a currency',
      'Francisco Edmilson continua parado. Deve R$ 9 mil ao posto. “Se for de graça uma vez, é de graça sempre”, justifica-se.',
      'Francisco Edmilson',
    ],
    [
      'a dateline with its day',
      'Díli, 22 out 2025 (Lusa) – O comissário vetou hoje a lei, que considera “ofensiva para quem carrega água”.',
      'unnamed',
    ],
    [
      'a paper that tells of somebody named behind it',
      'Jorge Prates foi preso ontem. De acordo com o boletim de ocorrência, Prates, padeiro, disse aos agentes: “Vamos resolver isto na conversa”.',
      'Jorge Prates',
    ],
  ])('%s', (_, text, name) => {
    expect(voicesOf(portugueseBrief(text))).toEqual([name]);
  });

  it.each([
    [
      'where it is',
      'El alcalde Luis Oujo calló. Afuera, un vendedor de maní reía. “Cuando pica ahí, eso no es bate”, sentenció.',
      'unnamed',
    ],
    [
      'what of theirs it comes from',
      'El técnico Rafael Ozuna protestó. Según su versión, el árbitro “nunca estuvo cerca del plato”.',
      'Rafael Ozuna',
    ],
  ])('%s', (_, text, name) => {
    expect(voicesOf(spanishBrief(text))).toEqual([name]);
  });
});

describe('a paper that tells something', () => {
  it('is who says it, and nobody named behind it', () => {
    const { quotes } = portugueseBrief(
      'Jorge Prates foi preso ontem. Segundo o boletim de ocorrência, Prates saía de uma padaria com dois sacos.',
    );
    expect(quotes.map(({ voice }) => voice.kind)).toEqual(['document']);
  });

  it('may be a person’s who is named behind a comma', () => {
    const { quotes } = portugueseBrief(
      'De acordo com o comandante, Jorge Prates, os dois carros saíram da estrada.',
    );
    expect(quotes.map(({ voice }) => voice.kind === 'person' && voice.name)).toEqual(['Jorge Prates']);
  });
});
