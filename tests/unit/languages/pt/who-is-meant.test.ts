import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says the last stretch between marks: a name, or the kind of voice where nobody is named. */
const voice = (text: string) => {
  const last = portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .at(-1)?.voice;
  return last?.kind === 'person' ? last.name : last?.kind;
};

describe('nationalities', () => {
  it.each([
    [
      'take up whoever is told to be from there',
      'O tenista marroquino Hicham Arazi venceu Nuno Marques. «A relva estava muito rápida hoje», disse o marroquino.',
      'Hicham Arazi',
    ],
    [
      'and nobody whom the text says nothing of',
      'Nuno Marques perdeu com Hicham Arazi. «A relva estava muito rápida hoje», disse o marroquino.',
      'unnamed',
    ],
    [
      'nor whoever is from elsewhere',
      'O italiano Maldini falou à chegada. «A relva estava muito rápida hoje», disse o inglês.',
      'unnamed',
    ],
    ['are of several in the plural', '«Não queremos guerra com ninguém», dizem os israelitas.', 'unnamed'],
  ])('%s', (_, text, expected) => {
    expect(voice(text)).toBe(expected);
  });
});

describe('a noun for whoever runs something', () => {
  const OPENING =
    'Belmiro Pinto, presidente da Sonar, acredita no Brasil. «Vamos ser grandes no Brasil», disse ';
  it.each([
    ['o patrão da Sonar.', 'Belmiro Pinto'],
    ['o patrão da Mundial.', 'unnamed'],
  ])('%s', (text, expected) => {
    expect(voice(OPENING + text)).toBe(expected);
  });
});

describe('a trade that is nobody’s', () => {
  it('is not taken for that of whoever has another, beside somebody who has none', () => {
    expect(
      voice(
        'Bernardo Vasco, médico do clube, confirmou que João Pinto será operado. «Há dúvidas sobre a lesão», disse o futebolista.',
      ),
    ).toBe('unnamed');
  });
});

describe('"seu" behind "segundo"', () => {
  it.each([
    ['Segundo a sua presidente, Ana Rocha, «são necessários cortes em todos».', 'Ana Rocha'],
    ['De acordo com o seu advogado, Rui Vaz «nunca esteve no local do crime».', 'unnamed'],
  ])('%s', (text, expected) => {
    expect(voice(text)).toBe(expected);
  });
});

describe('a quotation that is the verb of "que"', () => {
  it.each([
    ['Inventou um relojoeiro coxo, Tomás Brando que, no entanto, «nunca chega a horas certas».', 'unclear'],
    ['Falou depois Ana Rocha, que disse que «não procura fazer justiça».', 'Ana Rocha'],
  ])('%s', (text, expected) => {
    expect(voice(text)).toBe(expected);
  });
});
