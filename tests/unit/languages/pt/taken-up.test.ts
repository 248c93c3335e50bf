import { expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

const OPENING =
  'Há pessoas que morreram na estrada, recordou o diretor clínico, Bento Macuácua, na cerimónia de ontem em Belu. ';

it.each([
  ['«Uma máquina sem gente é um armário muito caro», advertiu o médico.', 'Bento Macuácua'],
  ['«Uma máquina sem gente é um armário muito caro», advertiu o garoto.', null],
  ['«Uma máquina sem gente é um armário muito caro», advertiu o advogado.', null],
])('a noun takes up whoever was just told of: %s', (text, name) => {
  const voices = portugueseBrief(OPENING + text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : null));
  expect(voices).toEqual([name]);
});
