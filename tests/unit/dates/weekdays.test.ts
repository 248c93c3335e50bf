import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('weekdays', () => {
  it.each([
    ['The court said on Tuesday that it agreed.', 'Tuesday = 2022-08-09'],
    ['The court ruled Wednesday.', 'Wednesday = 2022-08-10'],
    ['The court ruled on Thursday.', 'Thursday = 2022-08-04'],
    ['The court will rule on Thursday.', 'Thursday = 2022-08-11'],
    ['A ruling is expected by Friday.', 'Friday = 2022-08-12'],
    ['The ship could sail as early as Friday.', 'Friday = 2022-08-12'],
    ['The march planned for Friday was cancelled.', 'Friday = 2022-08-05'],
    ['They need to win on Thursday.', 'Thursday = 2022-08-11'],
    ['Council members meet again Tuesday.', 'Tuesday = 2022-08-16'],
    ['It weakened into a storm by noon Monday.', 'noon Monday = 2022-08-08'],
    ['The bridge will shut from Monday.', 'Monday = 2022-08-15'],
    ['They warned that they would shut the gates from Friday.', 'Friday = 2022-08-12'],
    ['A source said she would meet the owner on Monday.', 'Monday = 2022-08-15'],
    ['Rovers visit Ashford on Saturday.', 'Saturday = 2022-08-13'],
    ['City, without a win, host Stowe on Tuesday.', 'Tuesday = 2022-08-16'],
    ['His visit on Tuesday was a success.', 'Tuesday = 2022-08-09'],
    ['The host Carla Obi fell ill on Tuesday.', 'Tuesday = 2022-08-09'],
    ['A storm may form over the weekend.', 'the weekend = 2022-08-13/2022-08-14'],
    ['Their wedding plans were in ruins on Friday.', 'Friday = 2022-08-05'],
    ['The match was played last Wednesday.', 'last Wednesday = 2022-08-03'],
    ['They play again next Saturday.', 'next Saturday = 2022-08-13'],
    ['The hall opens this Friday.', 'this Friday = 2022-08-12'],
    ['Two people died early Monday morning.', 'early Monday morning = 2022-08-08'],
    ['The law takes effect Monday next week.', 'Monday next week = 2022-08-15'],
    ['They will meet again on Wednesday week.', 'Wednesday week = 2022-08-17'],
    ['Over the weekend it rained.', 'the weekend = 2022-08-06/2022-08-07'],
    ['A storm formed over the sea this weekend.', 'this weekend = 2022-08-06/2022-08-07'],
    ['The league starts this weekend.', 'this weekend = 2022-08-13/2022-08-14'],
    ['This Monday the council closed the line.', 'This Monday = 2022-08-08'],
    ['This Monday the council will close the line.', 'This Monday = 2022-08-15'],
    ['They meet again next weekend.', 'next weekend = 2022-08-13/2022-08-14'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    'The shop opens every Monday.',
    'Mondays are quiet.',
    'He was born on a Tuesday.',
    'She has not had one Sunday in peace.',
    'The ferry sails on Monday and Thursday nights.',
    'He wrote for the Sunday Times.',
    'She won on Super Tuesday.',
    'Black Friday sales fell.',
    'He sat in the sun; a Sun spokesman said so.',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('from one weekday to another', () => {
  it.each([
    ['The stall is open from Wednesday to Sunday.', []],
    ['The museum is open Tuesday to Friday, and late on request.', []],
    ['The library opens Monday to Saturday.', []],
    ['The strike will run from Friday to Monday.', ['Friday = 2022-08-12', 'Monday = 2022-08-15']],
    ['The hall will be open from Friday to Sunday.', ['Friday = 2022-08-12', 'Sunday = 2022-08-14']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
