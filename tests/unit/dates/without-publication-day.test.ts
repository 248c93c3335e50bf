import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

describe('a report of 10 August 2022', () => {
  const text =
    'The minister spoke on August 9 at the opening of the provincial office.\n\n' +
    'In July, 41 people were brought home. The unit said on August 10 that it would hire more staff next year.';

  it('resolves month and day, month alone and next year against the publication day', () => {
    expect(datesIn(text)).toEqual([
      'August 9 = 2022-08-09',
      'July = 2022-07',
      'August 10 = 2022-08-10',
      'next year = 2023',
    ]);
  });

  it('keeps open what it cannot know without a publication day', () => {
    expect(datesIn(text, { published: null })).toEqual([
      'August 9 = XXXX-08-09',
      'July = XXXX-07',
      'August 10 = XXXX-08-10',
      'next year = XXXX',
    ]);
  });
});
