import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { foldLine, icalendar } from '../../../sharing/formats/icalendar.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

function read(brief = SAMPLE, today = OPTIONS.today) {
  const content = icalendar.write(brief, { ...OPTIONS, today }) ?? '';
  const calendar = new ICAL.Component(ICAL.parse(content));
  return { content, calendar, events: calendar.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e)) };
}

test('future dates with a day are all-day entries that end the day after; vaguer and past ones are none', () => {
  const { events, calendar } = read();
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(
    events.map((e) => [e.startDate.toString(), e.endDate.toString(), e.startDate.isDate, e.summary]),
  ).toEqual([
    ['2022-08-20', '2022-08-21', true, 'The ferry to Lund Island will stop on August 20'],
    ['2022-08-27', '2022-08-29', true, 'A last crossing is planned for August 27 and 28'],
  ]);
  expect(events[0]?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  expect(events[0]?.description).toBe('“August 20”. Last ferry to Lund Island, The Lund Post');
});

test('the same entry has the same UID, different ones have different', () => {
  expect(read().content).toBe(read().content);
  expect(new Set(read().events.map((e) => e.uid)).size).toBe(2);
});

test('every line ends with CRLF and has at most 75 octets', () => {
  const label = {
    text: 'Ein Fährschiff nach Lund verläßt den Hafen — 最後の航海、'.repeat(6),
    start: 0,
    end: SAMPLE.article.text.length,
  };
  const { content, events } = read({ ...SAMPLE, dates: SAMPLE.dates.map((d) => ({ ...d, label })) });
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of content.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(events[0]?.summary).toBe(label.text);
});

test('a fold never falls inside a character', () => {
  expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
});

test('without entries there is no file', () => {
  const past = SAMPLE.dates.map((date) => ({ ...date, direction: 'past' as const }));
  expect(icalendar.write({ ...SAMPLE, dates: past }, OPTIONS)).toBeNull();
  expect(icalendar.write({ ...SAMPLE, timeline: [] }, OPTIONS)).toBeNull();
  const dates = SAMPLE.dates.map((date) => ({ ...date, value: '2023-02-30' }));
  const timeline = [{ value: '2023-02-30', dates: [0], weight: 1 }];
  expect(icalendar.write({ ...SAMPLE, dates, timeline }, OPTIONS)).toBeNull();
});

test.each([
  ['2022-08-10', ['2022-08-20', '2022-08-27']],
  ['2022-08-20', ['2022-08-20', '2022-08-27']],
  ['2022-08-21', ['2022-08-27']],
  ['2022-08-28', ['2022-08-27']],
])('read on %s, what is still to come is: %j', (today, starts) => {
  expect(read(SAMPLE, today).events.map((event) => event.startDate.toString())).toEqual(starts);
});

test('read years later, when everything is over, it has no entries', () => {
  expect(icalendar.write(SAMPLE, { ...OPTIONS, today: '2026-01-01' })).toBeNull();
});

test('a full date in an article whose own day is unknown counts from today as well', () => {
  const dates = SAMPLE.dates.map((date) => ({ ...date, direction: 'unknown' as const }));
  expect(read({ ...SAMPLE, dates }).events).toHaveLength(2);
});

test.each(HOSTILE_TEXTS)('page text adds no line, property or entry: %j', (text) => {
  const { events, content } = read(hostileBrief(text));
  expect(events).toHaveLength(2);
  const names = content
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0]);
  expect(new Set(names)).toEqual(
    new Set([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'DESCRIPTION',
      'URL',
      'TRANSP',
      'END',
      '',
    ]),
  );
});
