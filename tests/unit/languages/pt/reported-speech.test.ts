import { expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

const reported = (text: string) =>
  portugueseBrief(`Os moradores do bairro não viram os engenheiros em Belu.\n\n${text}`)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ source, cue }) => [source?.text ?? null, cue?.text ?? null]);

it.each([
  ['O engenheiro Carlos Nhaga disse que a ponte vai fechar em maio.', 'O engenheiro Carlos Nhaga', 'disse'],
  ['Segundo Carlos Nhaga, a ponte vai fechar em maio para obras.', 'Carlos Nhaga', 'Segundo'],
  ['A ponte vai fechar em maio, de acordo com a prefeitura.', 'a prefeitura', 'de acordo com'],
])('%s', (text, source, cue) => {
  expect(reported(text)).toEqual([[source, cue]]);
});

it.each([
  ['an ordinal', 'O segundo ministro da lista chegou em maio à cidade com a família.'],
  ['a relative', 'Há uma teoria segundo a qual a ponte não resiste ao vento forte.'],
  ['what was not said', 'O engenheiro não disse quando a ponte vai fechar para obras.'],
])('%s reports nothing', (_, text) => {
  expect(reported(text)).toEqual([]);
});
