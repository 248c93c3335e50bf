import { expect, test } from 'vitest';
import { citeSelection, type SelectedWords } from '../../../sharing/selection-citation.ts';
import { HOSTILE_TEXTS } from './sample-brief.ts';

const SELECTED: SelectedWords = {
  text: 'We have no money left',
  around: 'The ferry stops.\n\n“We have no money left,” said Ada Brandt.',
  url: 'https://www.news.example/ferry',
  siteName: 'The Lund Post',
  day: '2022-08-09',
};

const cited = (change: Partial<SelectedWords>, locale = 'en-GB') =>
  citeSelection({ ...SELECTED, ...change }, locale)?.text;

test('words stand with their outlet, their day and a link to them', () => {
  expect(cited({})).toBe(
    'We have no money left\n(The Lund Post, 9 August 2022)\nhttps://www.news.example/ferry#:~:text=We%20have%20no%20money%20left',
  );
});

test.each<[string, Partial<SelectedWords>, string]>([
  ['no name of the site', { siteName: null }, '(news.example, 9 August 2022)'],
  ['no day', { day: null }, '(The Lund Post)'],
  ['a file on disk', { url: 'file:///ferry.html', siteName: null, day: null }, 'We have no money left'],
])('with %s it says what it knows', (_, change, line) => {
  expect(cited(change)?.split('\n')).toContain(line);
});

test('paragraphs stay paragraphs, and are named by their first and last words', () => {
  const text = 'The ferry stops at noon on Friday.\n\nNobody on the island wants this to happen.';
  expect(cited({ text, around: text })).toMatch(
    /^The ferry stops at noon on Friday\.\n\nNobody .*text=The%20ferry%20stops%20at%20noon,island%20wants%20this%20to%20happen\.$/s,
  );
});

test('words that stand twice are linked with those around them', () => {
  const around = 'Nobody wants this.\nShe said that nobody wants this, twice.';
  expect(cited({ text: 'wants this', around })).toContain('text=Nobody-,wants%20this');
});

test.each(['', '  \n '])('of nothing (%j) there is no citation', (text) => {
  expect(cited({ text })).toBeUndefined();
});

test.each(HOSTILE_TEXTS)('rich text holds no markup of the page: %j', (text) => {
  const { html = '' } = citeSelection({ ...SELECTED, text, around: text, siteName: text }) ?? {};
  expect(html.replace(/<\/?(?:blockquote|p|a)(?: (?:dir|href)="[^"<>]*")?>/g, '')).not.toMatch(/[<>"]/);
});
