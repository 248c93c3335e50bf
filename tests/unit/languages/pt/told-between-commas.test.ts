import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says each stretch between marks: a name, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('a verb and its subject between commas, right before a quotation', () => {
  it.each([
    ['Ana Rocha, diz a mãe, «é uma rapariga forte e alegre».', 'unnamed'],
    ['Ana Rocha, reza a publicidade da editora, «escreveu o livro em três dias».', 'document'],
    ['Ana Rocha, como disse à Lusa o ministro, «não tem culpa nenhuma disto».', 'unnamed'],
    ['Ana Rocha, disse Pedro Lima, «não tem culpa nenhuma disto».', 'Pedro Lima'],
    ['Ana Rocha, que disse ao ministro a verdade, «não tem culpa nenhuma disto».', 'Ana Rocha'],
  ])('%s', (text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });
});

describe('whose the clause of a quotation is within what another tells', () => {
  it.each([
    [
      'que o clube, segundo a direção, não quer discutir o caso «numa perspectiva de futuro».',
      'organisation',
    ],
    ['que, segundo o relatório, a obra foi «um desastre completo para todos».', 'document'],
    ['que a obra, segundo o relatório, foi cara e que «não volta a votar nela».', 'Pedro Lima'],
  ])('%s', (text, voice) => {
    expect(voices(`O deputado Pedro Lima disse ${text}`)).toEqual([voice]);
  });
});

describe('the subject of a second clause', () => {
  it.each([
    ['As padarias protestaram e o vereador ameaçou «fechar de vez a praça do pão».', 'unnamed'],
    ['As padarias protestaram e Ana Rocha ameaçou «fechar de vez a praça do pão».', 'Ana Rocha'],
    ['O ministro pediu calma, mas a oposição exige «uma solução para todos em maio».', 'organisation'],
  ])('%s', (text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });
});

describe('several who are responsible', () => {
  it('are persons without a name', () => {
    expect(voices('Os responsáveis da junta garantem que «este número está longe da realidade».')).toEqual([
      'unnamed',
    ]);
  });
});
