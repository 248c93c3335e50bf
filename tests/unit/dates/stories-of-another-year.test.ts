import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-of.ts';

// published Wednesday, 10 August 2022
describe('a year just told carries on', () => {
  it.each([
    ['The rebels took the port in 1971. On 4 March the king fled.', '4 March = 1971-03-04'],
    ['The mill burned down in 2016. In March it was sold.', 'March = 2016-03'],
    ['The siege began in February 2015. By November the town was empty.', 'November = 2015-11'],
    ['The siege began in November 2015. By March the town was empty.', 'March = 2016-03'],
    [
      'Her son drowned on 9 October 2019. She had written to the council on 12 April about the fence.',
      '12 April = 2019-04-12',
    ],
    [
      'In the winter of 1952 the valley was cut off. The doctor, Ida Brandt, noted in her book on January 3 that the bread was gone.',
      'January 3 = 1952-01-03',
    ],
    ['In 1974 the river rose on 3 July and took the bridge.', '3 July = 1974-07-03'],
    ['The river rose on 3 July 1974. By 9 July the town was under water.', '9 July = 1974-07-09'],
    ['The army moved on 15 November 2020. The king stepped down on 21 November.', '21 November = 2020-11-21'],
    ['The army moved on 20 December 2020. The king stepped down on 2 January.', '2 January = 2021-01-02'],
    ['She died on 9 July 2019, after falling ill on 26 June.', '26 June = 2019-06-26'],
    ['He was arrested on 12 June 2011, and in September he was charged.', 'September = 2011-09'],
    ['Later this year he will play the king, from 4 October.', '4 October = 2022-10-04'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toContain(date);
  });

  it('to the evening before, past the day somebody spoke of it', () => {
    const text =
      'The girl died on 9 July 2019, the coroner said on Friday. She had been brought in the previous evening with a fever.';
    expect(datesIn(text)).toContain('the previous evening = 2019-07-08');
  });

  it('to the end of the month named before', () => {
    const text = 'The case will be heard on November 8, with a verdict due by the end of the month.';
    expect(datesIn(text)).toContain('the end of the month = 2022-11');
  });
});

describe('a year told in passing does not', () => {
  it.each([
    ['The company, founded in 1998, said in June it would shut the plant.', 'June = 2022-06'],
    ['The firm has grown since 1980. In July it bought a rival.', 'July = 2022-07'],
    ['He won the 2016 election.\n\nIn February he named a panel.', 'February = 2022-02'],
    ['She was born in 1980. In July she was named head of the bank.', 'July = 2022-07'],
    ['The firm, founded on 9 July 2003, was sold on 26 June.', '26 June = 2022-06-26'],
    ['In 1974 he founded the club, which meets on 3 September.', '3 September = 2022-09-03'],
    ['The law was passed in 2019. In October the court will review it.', 'October = 2022-10'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toContain(date);
  });
});
