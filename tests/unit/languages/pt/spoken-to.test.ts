import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says each stretch between marks: a name, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('the "a" before a name behind a verb of saying', () => {
  it.each([
    [
      'leads to whom it is said',
      'Rui Vaz cortou a meta. «Correu tudo muito bem», disse a Ana Rocha.',
      'Rui Vaz',
    ],
    [
      'so before a day',
      'O jornalista Pedro Lima esperava. Rui Vaz cortou a meta. «Correu tudo muito bem», disse hoje a Pedro Lima.',
      'Rui Vaz',
    ],
    ['and a subject follows', '«Não tenho medo de cair», disse a Ana Rocha o ciclista Rui Vaz.', 'Rui Vaz'],
    [
      'so before a family name alone',
      'O sindicalista Luís Medeiros acabou a prova. Rita Sousa esperava na meta. «Foi um belo tempo», disse a Medeiros.',
      'Rita Sousa',
    ],
    [
      'so where nobody is left to say it',
      'A prova acabou. «Correu tudo muito bem», disse a Ana Rocha.',
      'unclear',
    ],
    [
      'so where the text was about the same person',
      'O sindicalista Luís Medeiros acabou a prova. «Foi um belo tempo», disse a Medeiros.',
      'unclear',
    ],
    ['is an article before a body', '«Vamos fechar a ponte amanhã», disse a Fenprof.', 'organisation'],
    ['may be one before a given name', 'A Inês e o João correm. «Vamos chegar cedo», disse a Inês.', 'Inês'],
  ])('%s', (_, text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });
});

describe('a paper it is said to', () => {
  it('is no part of the name behind it', () => {
    const [quote] = portugueseBrief(
      '«Estamos em negociações com todos», disse ao PÚBLICO Carlos Almeida, da câmara de Faro.',
    ).quotes;
    expect(quote?.source?.text).toBe('Carlos Almeida');
  });
});
