import { expect, test } from 'vitest';
import { dateLabel } from '../../../sharing/date-label.ts';

test.each([
  { label: 'The pier closed in May because', next: ' of a crack.', shown: 'The pier closed in May because…' },
  { label: 'In May the pier took in', next: ' €40 a day.', shown: 'In May the pier took in…' },
  { label: 'Der Steg wurde im Mai', next: ' überraschend gesperrt.', shown: 'Der Steg wurde im Mai…' },
  { label: 'The pier closed in May', next: ', and so did the café.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', next: ' – and so did the café.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', next: '. It reopens soon.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', next: '\n\nIt reopens soon.', shown: 'The pier closed in May' },
  { label: 'The pier closed in May', next: '', shown: 'The pier closed in May' },
])('$label|$next', ({ label, next, shown }) => {
  expect(dateLabel(label + next, { start: 0, end: label.length, text: label })).toBe(shown);
});
