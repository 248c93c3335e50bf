import { expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

const people = (text: string) => portugueseBrief(text).people.map(({ name, role }) => [name, role]);

it.each([
  ['O ministro da Fazenda, Paulo Sodré, viajou.', 'Paulo Sodré', 'ministro da Fazenda'],
  ['O deputado federal Genivaldo Pontes (PSB) viajou.', 'Genivaldo Pontes', 'deputado federal'],
  ['A cantora e compositora Dalva Ribas morreu.', 'Dalva Ribas', 'cantora e compositora'],
  [
    'Heloísa Brandt, economista-chefe do Banco Aurora, viajou.',
    'Heloísa Brandt',
    'economista-chefe do Banco Aurora',
  ],
  ['Raimunda dos Anjos, de 73 anos, professora, viajou.', 'Raimunda dos Anjos', 'professora'],
])('%s', (text, name, role) => {
  expect(people(text)).toContainEqual([name, role]);
});

it('puts the forms of a name together', () => {
  expect(
    people(
      'O prefeito João Pedro dos Santos viajou para Luanda. Santos volta na sexta, disse a mulher de João Pedro.',
    ).length,
  ).toBe(1);
});

it.each([
  'O ônibus tombou na Avenida Dom Hélder Câmara.',
  'A aula é na Escola Paulo VI.',
  'O Vasco da Gama venceu o Atlético Mineiro.',
])('nobody is named: %s', (text) => {
  expect(people(text)).toEqual([]);
});
