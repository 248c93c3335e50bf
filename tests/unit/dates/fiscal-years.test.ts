import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-of.ts';

const PAGE = { published: '2026-07-21' };

describe('a fiscal year begins where the text tells it', () => {
  test.each([
    ['In Q1 FY27 it lost 4%, and in FY26 (April-March) 2%.', ['Q1 FY27 = 2026-Q2', 'FY26 = 2025-04/2026-03']],
    ['H2 FY2026 was better, the bank said. Its year runs from July to June.', ['H2 FY2026 = 2026-H1']],
    [
      'The fiscal year ended March 31. In the second half of FY26 it lost 2%.',
      ['the second half of FY26 = 2025-10/2026-03'],
    ],
    ['In FY2025-26 (April-March) it lost 2%.', ['FY2025-26 = 2025-04/2026-03']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, PAGE)).toEqual(expect.arrayContaining(expected));
  });

  test('or as the country of the page has it', () => {
    const page = { ...PAGE, url: 'https://www.business.example.in/bank' };
    expect(datesIn('In Q3 FY26 it lost 4%.', page)).toEqual(['Q3 FY26 = 2025-Q4']);
  });

  test('where nothing tells it, it is no date', () => {
    expect(datesIn('In Q3 FY26 it lost 4%, in FY25 2%.', PAGE)).toEqual([]);
  });
});

describe('months up to one', () => {
  test.each([
    ['In the three months to September the firm sold 40 ships.', ['the three months to September = 2025-Q3']],
    ['The half year to June was the worst since 2009.', ['The half year to June = 2026-H1', '2009 = 2009']],
    ['In the nine months to May 2024 it lost 2%.', ['the nine months to May 2024 = 2023-09/2024-05']],
    ['It lost 2% in the year to date.', ['the year to date = 2026']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, PAGE)).toEqual(expected);
  });
});
