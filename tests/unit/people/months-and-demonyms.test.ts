import { describe, expect, test } from 'vitest';
import { briefOf } from '../quotes/attributed.ts';

const namesIn = (text: string) => briefOf(text).people.map(({ name }) => name);

describe('a day, a month or a demonym beside a name', () => {
  test.each([
    ['May Whitlock and Ruth Keane won the race on Sunday.', ['May Whitlock', 'Ruth Keane']],
    ['“We sell what we like,” said August Friday, who keeps the books.', ['August Friday']],
    ['Tuesday Adeyemi, a Nigerian painter, will open the fair.', ['Tuesday Adeyemi']],
    ['Brazilian Joao Teixeira beat Dutchman Joost de Wit.', ['Joao Teixeira', 'Joost de Wit']],
    ['Cllr Fiona Bright, of Harrow Council, said the library was open.', ['Fiona Bright']],
    ['Snr Const Amy Pratt, of Dubbo, said the creek was high.', ['Amy Pratt']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'During the June Nato summit in Spain the talks went on.',
    'In May Whitsun fell late, and the shops were full.',
    'Easter Sunday, a holiday in the town, was wet.',
  ])('and none: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
