import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { readDocument } from '../../../brief/text/document.ts';
import { tokenText } from '../../../brief/text/tokens.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';
import { LOADED_TOLU, TOLU } from '../../fixtures/toy-language.ts';

/** The port of Belu was shut on 5 Lun 2021, and the storm broke 1,800 ships; the captain speaks of what is to come on Moro. */
const TEXT = `Nel porvo di Belu klosurak ta 5o Lun 2021 ro nel storma brisak 1.800 navi ta nel kosta.

»Nel navi peridak ro nel porvo plorat, mi nel urbo vivat«, vashak Anna Obi, zamo di nel porvo. Bt. Obi venirak ta Ome.

»Nel porvo sha openat ta Moro ro nel navi sha returnat«, vashak za.`;

const article = { ...articleFromText({ text: TEXT, published: '2021-03-10' }), lang: 'qt' };

describe('a made-up language goes through the whole engine', () => {
  const brief = summarize(article, LOADED_TOLU);
  const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

  it('is read with its own grammar', () => {
    expect(brief.coverage).toBe('full');
  });

  it('has sentences that its own abbreviations do not end, and words cut where it elides', () => {
    const { sentences } = readDocument(article, TOLU);
    expect(sentences.map(words)).toContain('Bt. Obi venirak ta Ome.');
    const { tokens } = readDocument(articleFromText({ text: 'Ta l’urbo venirak.' }), TOLU);
    expect(Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))).toEqual([
      'Ta',
      'l’',
      'urbo',
      'venirak',
      '.',
    ]);
  });

  it('has dates by its own words, endings, orders and tenses', () => {
    expect(brief.dates.map((date) => `${words(date)} = ${date.value}`)).toEqual([
      '5o Lun 2021 = 2021-03-05',
      'Ome = 2021-01',
      'Moro = 2021-03-16',
    ]);
    const numeric = summarize(
      { ...articleFromText({ text: 'Nel porvo klosurak 04.03.2021 ro nel navi peridak.' }), lang: 'qt' },
      LOADED_TOLU,
    );
    expect(numeric.dates.map(({ value, alternatives }) => [value, alternatives])).toEqual([
      ['2021-03-04', []],
    ]);
  });

  it('has speakers by its own verb of saying and its pronoun', () => {
    const names = new Map(brief.people.map(({ id, name }) => [id, name]));
    const said = brief.quotes.filter(({ kind }) => kind === 'direct');
    expect(said.map((quote) => [words(quote).slice(0, 9), quote.cue && words(quote.cue)])).toEqual([
      ['Nel navi ', 'vashak'],
      ['Nel porvo', 'vashak'],
    ]);
    expect(said.map(({ speaker }) => speaker && names.get(speaker))).toEqual(['Anna Obi', 'Anna Obi']);
  });

  it('has the lead as a key point, and none that leans on another', () => {
    expect(brief.keyPoints[0]?.text).toMatch(/^Nel porvo di Belu/);
  });
});

it('is read by its marks and figures alone with the grammar of another language', () => {
  const brief = summarize(article, SHIPPED_ENGLISH);
  expect(brief.coverage).toBe('quotes-only');
  expect(brief.people).toEqual([]);
  expect(brief.quotes).toHaveLength(2);
});
