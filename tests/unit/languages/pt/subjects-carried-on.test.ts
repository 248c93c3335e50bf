import { expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** Who says the last quotation of a text: a name, or the kind of voice. */
const lastSpeaker = (text: string) => {
  const { voice } = portugueseBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .at(-1)!;
  return voice.kind === 'person' ? voice.name : voice.kind;
};

const OPENING =
  'A presidente da Câmara de Belu, Rosa Teixeira Nunes, fechou a ponte na terça-feira. O engenheiro Karim Benali Soares foi avisado por telefone.\n\n';

it.each([
  [
    'whoever told the sentence before, behind its time and place',
    'A ponte de Belu fecha dois meses, anunciou na terça-feira, em Lisboa, o engenheiro Karim Benali. «Aguenta mais dez anos», assegurou.',
    'Karim Benali Soares',
  ],
  [
    'as somebody explained, told before the words',
    'Segundo explicou o engenheiro Karim Benali, as fendas trazem «muitas complicações, e nenhuma nova», e uma despesa.',
    'Karim Benali Soares',
  ],
  [
    'told behind the words',
    'As fendas trazem «muitas complicações, e nenhuma nova», segundo explicou Benali.',
    'Karim Benali Soares',
  ],
  [
    'in the line that announces the words',
    'Tal como explica Benali, este é um caso de teimosia:\n\n«Queremos que a ponte aguente mais dez anos sem uma gota de tinta.»',
    'Karim Benali Soares',
  ],
  [
    'left out in the line that announces the words',
    'Benali não acredita. E concluiu:\n\n«A ponte aguenta mais dez anos sem uma gota de tinta.»',
    'Karim Benali Soares',
  ],
])('%s', (_, text, who) => {
  expect(lastSpeaker(OPENING + text)).toBe(who);
});

it.each([
  ['an ordinal names nobody', '«A ponte aguenta mais dez anos», ouviu-se no segundo dia de Benali.'],
  [
    'several are nobody alone',
    'Teixeira voltou à tarde. «Não há dinheiro para a ponte», explicaram da Câmara.',
  ],
])('%s', (_, text) => {
  expect(['organisation', 'unclear', 'unnamed']).toContain(lastSpeaker(OPENING + text));
});
