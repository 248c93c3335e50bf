import { expect, test } from 'vitest';
import { dateLabel } from '../../../sharing/date-label.ts';

test.each([
  { label: 'The pier closed in May because', then: ' of a crack.', shown: 'The pier closed in May because…' },
  { label: 'In May the pier took in', then: ' €40 a day.', shown: 'In May the pier took in…' },
  { label: 'Der Steg wurde im Mai', then: ' überraschend gesperrt.', shown: 'Der Steg wurde im Mai…' },
  { label: 'The pier closed in May', then: ', and so did the café.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', then: ' – and so did the café.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', then: '. It reopens soon.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', then: '\n\nIt reopens soon.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', then: '', shown: 'The pier closed in May' },
])('$label|$then', ({ label, then, shown }) => {
  expect(dateLabel(label + then, { start: 0, end: label.length, text: label })).toBe(shown);
});
