import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { findDates } from '../../../brief/dates/dates.ts';
import { readDocument } from '../../../brief/text/document.ts';
import { mentionsIn } from './dates-of.ts';

const text = 'The permit of 03/04/2022 expired.';

describe('a day in figures', () => {
  it.each([
    ['en-GB', undefined, '2022-04-03', []],
    ['en-US', undefined, '2022-03-04', []],
    ['en', 'https://www.example.co.uk/a', '2022-04-03', []],
    ['en', 'https://www.example.com.ph/a', '2022-03-04', []],
    ['en', 'https://www.example.com/a', '2022-03-04', ['2022-04-03']],
  ])('lang %s, page %s: %s', (lang, url, value, alternatives) => {
    const [date] = mentionsIn(text, { lang, url });
    expect([date?.value, date?.alternatives]).toEqual([value, alternatives]);
  });

  it.each([
    ['It expired on 27/08/2022.', '2022-08-27'],
    ['It expired on 27.08.2022.', '2022-08-27'],
    ['It expired on 8/27/2022.', '2022-08-27'],
    ['It expired on 5/5/2022.', '2022-05-05'],
  ])('is sure where only one order makes a day: %s', (sentence, value) => {
    const [date] = mentionsIn(sentence);
    expect([date?.value, date?.alternatives]).toEqual([value, []]);
  });

  it.each(['It fell 7/8 to 31/32.', 'Call 12-34-5678.', 'The score was 10-12-3.', 'On 31/02/2022 nothing.'])(
    'no date: %s',
    (sentence) => {
      expect(mentionsIn(sentence)).toEqual([]);
    },
  );

  it.each([
    ['The ferry called for help (1625 UTC) and sank.', []],
    ['The lock opened at 1900 GMT and at 2015 hrs.', []],
    ['The lock of 1625 was opened again in 2015.', ['1625', '2015']],
  ])('the clock of four figures is no year: %s', (sentence, values) => {
    expect(mentionsIn(sentence).map(({ value }) => value)).toEqual(values);
  });

  it('is all that is read in a language without a grammar', () => {
    const german = 'Am 27.08.2022 wurde im August gewählt, sagte er am Montag 2022-08-29.';
    const document = readDocument(articleFromText({ text: german, lang: 'de' }), null);
    expect(findDates(document).dates.map((date) => date.value)).toEqual(['2022-08-27', '2022-08-29']);
  });
});
