import { describe, expect, it } from 'vitest';
import { findDates } from '../../../brief/dates/dates.ts';
import { englishDocument } from '../../fixtures/english.ts';
import { mentionsIn } from './dates-of.ts';

const text =
  'Two climbers were rescued from the north face of the mountain on Tuesday after three nights in the snow.\n\n' +
  'The pair set out on August 6, and the alarm was raised on August 9 when they missed a call. ' +
  '"They were lucky," a guide said on Wednesday.\n\n' +
  'The hut below the face was built in 1932. A hearing on the closed path will be held on September 1.';

function timelineOf(published: string | null) {
  return findDates(englishDocument(text, { published }));
}

describe('the timeline', () => {
  it('has one row a day, in calendar order, with all its passages', () => {
    const { dates, timeline } = timelineOf('2022-08-10');
    expect(timeline.map(({ value, dates: rows }) => [value, rows.map((i) => dates[i]?.text).sort()])).toEqual(
      [
        ['1932', ['1932']],
        ['2022-08-06', ['August 6']],
        ['2022-08-09', ['August 9', 'Tuesday']],
        ['2022-08-10', ['Wednesday']],
        ['2022-09-01', ['September 1']],
      ],
    );
  });

  it('puts dates without a year last', () => {
    expect(timelineOf(null).timeline.map((row) => row.value)).toEqual([
      '1932',
      'XXXX-08-06',
      'XXXX-08-09',
      'XXXX-09-01',
      'XXXX-XX-XX',
    ]);
  });

  it('weighs events over the day somebody spoke and over background', () => {
    const { dates } = timelineOf('2022-08-10');
    const weight = (words: string) => dates.find((date) => date.text === words)!.weight;
    expect(weight('Tuesday')).toBeGreaterThan(weight('Wednesday'));
    expect(weight('September 1')).toBeGreaterThan(weight('Wednesday'));
    expect(weight('Wednesday')).toBeGreaterThan(weight('1932'));
  });

  it('separates past from future by the publication day', () => {
    expect(
      timelineOf('2022-08-10').dates.map(({ text: words, direction }) => `${words}: ${direction}`),
    ).toEqual([
      'Tuesday: past',
      'August 6: past',
      'August 9: past',
      'Wednesday: present',
      '1932: past',
      'September 1: future',
    ]);
    expect(timelineOf(null).dates.every(({ direction }) => direction === 'unknown')).toBe(true);
  });
});

describe('the label of a date', () => {
  it.each([
    [
      'The reading room of the old town library, closed since a fire damaged its roof in the spring of 2019, will open again on 3 September, the council said.',
      '3 September',
      'closed since a fire damaged its roof in the spring of 2019, will open again on 3 September',
    ],
    [
      'In July, the department downgraded the country to the third tier, which it gives to governments that do too little.',
      'July',
      'In July, the department downgraded the country to the third tier',
    ],
    ['But sentencing is scheduled for Feb. 14.', 'Feb. 14', 'sentencing is scheduled for Feb. 14'],
    ['"We knew nothing of it," she said, and the ship left on Monday.', 'Monday', 'the ship left on Monday'],
  ])('is its clause: %s', (sentence, words, label) => {
    expect(mentionsIn(sentence).find((date) => date.text === words)?.label.text).toBe(label);
  });

  it('is a short part of the text around the date, always', () => {
    const long = `${'The committee on water and land and roads of the upper valley, '.repeat(8)}met on May 5 ${'and heard about it again '.repeat(20)}.`;
    const [date] = mentionsIn(long);
    const { label } = date!;
    expect(long.slice(label.start, label.end)).toBe(label.text);
    expect(label.text).toContain('May 5');
    expect(label.text.length).toBeLessThanOrEqual(120);
  });
});
