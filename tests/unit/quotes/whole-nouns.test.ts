import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** The words shown for the source of what is reported. */
function sourceOf(text: string): string | undefined {
  return briefOf(text).quotes.find(({ source }) => source !== null)?.source?.text;
}

describe('a source is shown with all words of its noun', () => {
  test.each([
    ['In Brno, Norland exiles insist the majority of voters do not understand the case.', 'Norland exiles'],
    ['Newspaper reports have said the guard was told of the plan in May.', 'Newspaper reports'],
    ['Preliminary reports from Brno indicate the man had been beaten by two others.', 'Preliminary reports'],
    ['Channel 2 news reported in 2009 that he had asked doctors to soften their words.', 'Channel 2 news'],
    [
      'Norland’s nuclear deal with major powers says the plant can only use old centrifuges.',
      'Norland’s nuclear deal',
    ],
    ['There were 4,000 new cases a day, according to a Herald tally of official data.', 'a Herald tally'],
    ['The monk, according to Norland tradition, was an immigrant from the south.', 'Norland tradition'],
    [
      'The mine has been shut for a year, according to Norland labour union figures seen by the Herald.',
      'Norland labour union figures',
    ],
    ['The firm is to be sold, The Sunday Post reported, and forty shops will close.', 'The Sunday Post'],
    ['Sales fell 6 percent, according to Cardeals.com, a data firm in Brno.', 'Cardeals.com'],
    ['Crime fell by 6 per cent in March, according to official figures.', 'official figures'],
    ['According to police data, crime fell by 6 per cent in March.', 'police data'],
    ['The two keepers, Ada Lund and Jo Obi, confirmed that they had seen the boat.', 'The two keepers'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test.each([
    ['Lund yesterday said the bridge would be closed for a month.', 'Lund'],
    ['The bank further said the branch would be closed for a month.', 'The bank'],
    ['The club will pay him out, sources close to the club said.', 'sources'],
    ['According to officials familiar with the plan, the bridge will close.', 'officials'],
    ['According to police in Brno, the bridge will close.', 'police'],
    ['Ada Lund in a statement said the bridge would be closed for a month.', 'Ada Lund'],
  ])('and without its verb: %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});

test('a year inside a title hides neither title nor name', () => {
  const text =
    '“This is a good day for sport in the whole region,” Brno 2032 sports director Ada Lund told reporters.';
  const { quotes, people } = briefOf(text);
  expect(quotes[0]?.source?.text).toBe('Brno 2032 sports director Ada Lund');
  expect(quotes[0]?.speaker).toBe(people[0]?.id);
});

test.each([
  ['The three guards, Ada Lund and Jo Obi among them, confessed that they had bought the boat.'],
  ['Two grooms, Ada Lund and Jo Obi, confessed that they had bought the boat in Brno.'],
])('what several say is nobody’s alone: %s', (text) => {
  const [quote] = briefOf(text).quotes;
  expect(quote?.speaker).toBeNull();
});

describe('a source is shown with all that says whose or where it is', () => {
  test.each([
    [
      'A spokesman for the Department of Tourism said the fee was fair.',
      'A spokesman for the Department of Tourism',
    ],
    ['A spokeswoman for the city of Brno said the fee was fair.', 'A spokeswoman for the city of Brno'],
    [
      'A spokesman for the Department of Health and Social Care said the fee was fair.',
      'A spokesman for the Department of Health and Social Care',
    ],
    ['A person close to the company said it had paid.', 'A person close to the company'],
    [
      'The judge would hear them at once, two people familiar with the talks said.',
      'two people familiar with the talks',
    ],
    ['A report by the Department of Tourism said the fee was fair.', 'A report by the Department of Tourism'],
    [
      '“The fee is fair,” said a spokesman for the Board of Trade on Monday.',
      'a spokesman for the Board of Trade',
    ],
    ['The fee is fair, according to a nurse at the University of Brno.', 'a nurse at the University of Brno'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test.each([
    ['The union in a statement said the fee was fair.', 'The union'],
    ['The club on Monday said the fee was fair.', 'The club'],
    ['A spokesman for the Department said the fee of ten crowns was fair.', 'A spokesman for the Department'],
    ['The mayor of Brno and Ada Lund said the fee was fair.', 'Ada Lund'],
    ['The boss of the firm who built the dam said it was safe.', 'The boss of the firm'],
  ])('and no more: %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});
