import { describe, expect, test } from 'vitest';
import { type OwnText, ownTextsOf } from '../../../tools/training/own-texts.ts';

const read = (source: string): OwnText[] => ownTextsOf(source, 'a.txt');

const DAM = `## es-dam 2026-03-14
El director, [Germán Fuentes], advirtió que la presa está vacía.

«No hay otra salida», sostuvo [Fuentes]. «Ninguna», dijo.
--
p Germán Fuentes | director
q No hay | Germán Fuentes | Fuentes | sostuvo
i que la presa … vacía | Germán Fuentes | El director | advirtió
`;

describe('a text and its marks', () => {
  const [text] = read(DAM);

  test('brackets are taken out, and names stand where they were', () => {
    expect(text?.text).not.toContain('[');
    expect(text?.people.map(({ start, end }) => text.text.slice(start, end))).toEqual([
      'Germán Fuentes',
      'Fuentes',
    ]);
  });

  test('a quotation reaches to its closing mark, with the nearest source and cue', () => {
    const [direct, reported] = text?.marks?.quotes ?? [];
    const spell = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text?.text.slice(start, end));
    expect(spell(direct?.content)).toEqual(['No hay otra salida']);
    expect(direct?.source[0]?.start).toBe(text?.people[1]?.start);
    expect(spell(reported?.content)).toEqual(['que la presa está vacía']);
    expect(spell(reported?.source)).toEqual(['El director']);
    expect(reported?.isDirect).toBe(false);
  });
});

test('a text without marks below it teaches names only', () => {
  expect(read('## a 2026-01-02\n[Ana Lima] left.\n')[0]?.marks).toBeNull();
});

describe('a wrong mark is reported with the text it stands in', () => {
  test.each([
    ['no day', '## a\nText.\n', 'no day of publication'],
    ['a bracket left open', '## a 2026-01-02\n[Ana left.\n', 'left open'],
    ['a bracket too many', '## a 2026-01-02\nAna] left.\n', 'closes nothing'],
    [
      'words that are not there',
      '## a 2026-01-02\n“Go,” said [Ana].\n--\nq Stay | Ana | Ana | said\n',
      'Stay',
    ],
    [
      'a source that is not there',
      '## a 2026-01-02\n“Go,” said [Ana].\n--\nq Go | Ana | Bo | said\n',
      '"Bo"',
    ],
    ['a line of no kind', '## a 2026-01-02\nText.\n--\nx what\n', "can't read"],
  ])('%s', (_, source, message) => {
    expect(() => read(source)).toThrow(message);
  });
});

describe('where a quotation ends', () => {
  test.each([
    ['at its own closing mark', '„Wir gehen“, sagte [Ina].', 'Wir gehen'],
    ['at a guillemet', '« Nous partons », a dit [Ina].', 'Nous partons'],
    ['at the next dash of a dialogue', '— Nos vamos —dijo [Ina].', 'Nos vamos'],
  ])('%s', (_, line, words) => {
    const [text] = read(`## a 2026-01-02\n${line}\n--\nq ${words.slice(0, 5)} | Ina | Ina |\n`);
    const span = text?.marks?.quotes[0]?.content[0];
    expect(text?.text.slice(span?.start, span?.end)).toBe(words);
  });
});
