import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says each stretch between marks: a name, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

const OPENING = 'Ana Rocha falou aos jornalistas. ';
const THAT = 'que «a obra fica pronta em maio».';

describe('a verb that follows at once on what opens its sentence', () => {
  it.each([
    ['Apesar de lamentar o atraso, garantiu', 'Ana Rocha'],
    ['Depois de visitar o ministro, garantiu', 'Ana Rocha'],
    ['Mas, sem citar o ministro, admitiu', 'Ana Rocha'],
    ['Para evitar o conflito, admitiu', 'Ana Rocha'],
    ['Visitando a fábrica, garantiu', 'Ana Rocha'],
    ['Questionada sobre o ministro, admitiu', 'Ana Rocha'],
    ['Depois de visitar o hospital, o ministro Pedro Lima garantiu', 'Pedro Lima'],
    ['Depois de visitar o hospital, garantiu o ministro Pedro Lima', 'Pedro Lima'],
    ['O ministro, depois de visitar a fábrica, garantiu', 'unnamed'],
  ])('%s', (text, voice) => {
    expect(voices(`${OPENING}${text} ${THAT}`)).toEqual([voice]);
  });

  it('has no thing for its subject', () => {
    const [quote] = portugueseBrief(
      `${OPENING}Sem iludir a derrota, defendeu que o clube precisa de tempo.`,
    ).quotes;
    expect(quote?.voice.kind).not.toBe('organisation');
  });
});

describe('whose turn it is', () => {
  it.each([
    ['Rui Vaz parou cedo. Depois foi a vez de Ana Rocha.', 'Ana Rocha'],
    ['Rui Vaz correu pela segunda vez em Faro.', 'Rui Vaz'],
    ['Rui Vaz venceu por uma vez Ana Rocha.', 'Rui Vaz'],
  ])('%s', (text, voice) => {
    expect(voices(`${text} «Correu tudo muito bem», disse.`)).toEqual([voice]);
  });
});

describe('a verb that carries its pronoun and no list knows', () => {
  it.each([
    ['«Correu tudo muito bem», regozijou-se, apesar de reconhecer o atraso.', 'Ana Rocha'],
    ['«Correu tudo muito bem», gabou-se o ministro, Pedro Lima.', 'Pedro Lima'],
  ])('%s', (text, voice) => {
    expect(voices(`${OPENING}${text}`)).toEqual([voice]);
  });
});
