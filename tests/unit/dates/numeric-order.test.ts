import { expect, it } from 'vitest';
import { mentionsIn } from './dates-of.ts';

const numeric = (text: string) => mentionsIn(text).map(({ value, alternatives }) => [value, ...alternatives]);

it('takes the order of day and month from a date of the text that shows it', () => {
  expect(numeric('Signed on 03/04/2022, it ends on 30/04/2022.')).toEqual([['2022-04-03'], ['2022-04-30']]);
  expect(numeric('Signed on 03/04/2022, it ends on 04/30/2022.')).toEqual([['2022-03-04'], ['2022-04-30']]);
});

it('gives both readings where no date shows it, or two show different orders', () => {
  expect(numeric('Signed on 03/04/2022.')).toEqual([['2022-03-04', '2022-04-03']]);
  expect(numeric('30/04/2022, 04/30/2022, 03/04/2022')[2]).toHaveLength(2);
});
