import { expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';

/** The dates of a sentence, as if it were published on Thursday, 12 March 2026. */
const dates = (text: string) =>
  portugueseBrief(text).dates.map(({ text: words, value }) => `${words} = ${value}`);

it.each([
  ['A assembleia votou na terça-feira a suspensão até sexta-feira.', 'sexta-feira = 2026-03-13'],
  ['A greve durou até sexta-feira.', 'sexta-feira = 2026-03-06'],
  ['A obra parou nesta quinta-feira (12).', 'nesta quinta-feira (12) = 2026-03-12'],
  ['A obra parou na terça-feira, 10.', 'terça-feira, 10 = 2026-03-10'],
  ['A obra parou na segunda (9/3).', 'segunda (9/3) = 2026-03-09'],
  ['O navio chega na segunda-feira.', 'segunda-feira = 2026-03-16'],
  ['No sábado, às 18 horas, o grupo toca na praça.', 'sábado = 2026-03-14'],
  ['A festa foi até o domingo.', 'domingo = 2026-03-08'],
  ['Perderam o terceiro set na terça-feira.', 'terça-feira = 2026-03-10'],
  ['A lei é de 3 set 2019.', '3 set 2019 = 2019-09-03'],
  ['O navio chegou na segunda-feira.', 'segunda-feira = 2026-03-09'],
  ['A obra parou na sexta-feira passada.', 'sexta-feira passada = 2026-03-06'],
  ['A obra recomeça na próxima terça-feira.', 'próxima terça-feira = 2026-03-17'],
  [
    'Falando esta segunda-feira na capital, o ministro da Saúde, Armindo Lopes Faria, garantiu que há dinheiro.',
    'esta segunda-feira = 2026-03-09',
  ],
  ['O navio partiu ontem à noite.', 'ontem à noite = 2026-03-11'],
  ['O navio parte depois de amanhã.', 'depois de amanhã = 2026-03-14'],
  ['A lei é de 1º de maio de 2019.', '1º de maio de 2019 = 2019-05-01'],
  ['A lei é de 7 de Setembro de 1822.', '7 de Setembro de 1822 = 1822-09-07'],
  ['A escola abriu em março do ano passado.', 'março do ano passado = 2025-03'],
  ['A escola abre em março do ano que vem.', 'março do ano que vem = 2027-03'],
  ['A escola abriu no início de fevereiro.', 'início de fevereiro = 2026-02'],
  ['A feira vai de 10 a 15 de abril.', '10 a 15 de abril = 2026-04-10/2026-04-15'],
  ['O preço subiu no terceiro trimestre de 2025.', 'terceiro trimestre de 2025 = 2025-Q3'],
  ['A casa é dos anos 90.', 'anos 90 = 199X'],
  ['A casa é da década de 1970.', 'década de 1970 = 197X'],
  ['A casa é do século XIX.', 'século XIX = 18XX'],
  ['Há dois anos, a escola fechou.', 'Há dois anos = 2024'],
  ['A escola abriu as portas em 14/02/2025.', '14/02/2025 = 2025-02-14'],
  ['No sábado há segundo concerto.', 'sábado = 2026-03-14'],
  ['O concerto é no sábado.', 'sábado = 2026-03-14'],
  ['No sábado caiu a ponte, há três anos reparada.', 'sábado = 2026-03-07'],
  ['Abre às 21h30 de sexta-feira.', 'sexta-feira = 2026-03-13'],
  ['Ficará fechada até ao Verão de 2027.', 'Verão de 2027 = 2027-22'],
])('%s', (text, date) => {
  expect(dates(text).map((one) => one.replace(/^(?:na?|no|em|da|dos?) /, ''))).toContain(date);
});

it.each([
  'É a segunda vez que a obra para.',
  'A loja abre de segunda a sexta.',
  'A praia fica em frente ao mar.',
  'A família mora ali há dez anos.',
  'O museu tem 1500 peças.',
  'Hoje em dia ninguém usa a ponte.',
])('no date: %s', (text) => {
  expect(dates(text)).toEqual([]);
});
