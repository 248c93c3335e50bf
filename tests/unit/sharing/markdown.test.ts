import { expect, test } from 'vitest';
import { markdown } from '../../../sharing/formats/markdown.ts';
import { escapeMarkdown, markdownLink, wikiLink } from '../../../sharing/markdown-text.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

test('the whole brief', () => {
  expect(markdown.write(SAMPLE, OPTIONS)).toBe(`# [Last ferry to Lund Island](https://news.example/ferry)

The Lund Post · Olav Rask · 9 August 2022

## Key points

- The ferry to Lund Island will stop on August 20, the harbour office said on Tuesday.

## Quotes

> “We have no money left”
>
> — [Ada Brandt, harbour director](https://news.example/ferry#:~:text=We%20have%20no%20money%20left%2C)

> “Nobody wants this”
>
> — [speaker unclear](https://news.example/ferry#:~:text=Nobody%20wants%20this%2C)

> The ferry to Lund Island will stop on August 20 (reported speech)
>
> — [the harbour office](https://news.example/ferry#:~:text=The%20ferry%20to%20Lund%20Island%20will%20stop%20on%20August%2020)

## People

- **Ada Brandt**, harbour director

## Dates

- \`2022-08-09\` [Tuesday](https://news.example/ferry#:~:text=Tuesday): the harbour office said on Tuesday
- \`2022-08-20\` [August 20](https://news.example/ferry#:~:text=August%2020): The ferry to Lund Island will stop on August 20
- \`2022-08-27/2022-08-28\` [August 27 and 28](https://news.example/ferry#:~:text=August%2027%20and%2028): A last crossing is planned for August 27 and 28
- \`2023\` [next year](https://news.example/ferry#:~:text=next%20year): a museum may open next year
`);
});

test.each([
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['![a](b)', '!\\[a\\](b)'],
  ['<b>&lt;', '\\<b\\>\\&lt;'],
  ['R&D, Q & A', 'R\\&D, Q & A'],
  ['https://a.example', 'https\\://a.example'],
  ['www.a.example', 'www\\.a.example'],
  ['a@b.example', 'a\\@b.example'],
  ['[[note]] #tag', '\\[\\[note\\]\\] \\#tag'],
  ['%%x%% ==y== $$z$$ $3.5', '\\%\\%x\\%\\% \\=\\=y\\=\\= \\$\\$z\\$\\$ $3.5'],
  ['<% tp.x %> {% x %} <?php ?>', '\\<\\% tp.x \\%\\> \\{\\% x \\%\\} \\<\\?php ?\\>'],
  ['{{x}} $\u007bx} #{x}', '\\{\\{x\\}\\} $\\{x\\} \\#\\{x\\}'],
  ['rating:: 5', 'rating\\:\\: 5'],
  ['9 % of 5%', '9 % of 5%'],
  ['- x', '\\- x'],
  ['+ x', '\\+ x'],
  ['1. x', '1\\. x'],
  ['12) x', '12\\) x'],
  ['1.5 million', '1.5 million'],
  ['plain words, “quoted”.', 'plain words, “quoted”.'],
])('text shows as it is: %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['Ada Brandt', '[[Ada Brandt]]'],
  ['A]] #tag [[b|c^d', '[[A tag b c d]]'],
  ['<img src=x>', '[[img src x]]'],
  ['![[]]', '!\\[\\[\\]\\]'],
])('wiki link: %j', (name, link) => {
  expect(wikiLink(name)).toBe(link);
});

test('a link keeps its address in one piece', () => {
  expect(markdownLink('x', 'https://a.example/b(c)_d*')).toBe('[x](https://a.example/b%28c%29%5Fd%2A)');
  expect(markdownLink('x', 'https://a.example/?q={{x}}%%y%20z')).toBe(
    '[x](https://a.example/?q=%7B%7Bx%7D%7D%25%25y%20z)',
  );
  expect(markdownLink('x', null)).toBe('x');
});

test.each(HOSTILE_TEXTS)('no page text becomes a link, an image, markup or a line of its own: %j', (text) => {
  const content = markdown.write(hostileBrief(text), OPTIONS);
  const bare = content.replace(/\]\(https:\/\/news\.example\/ferry[^)\s]*\)/g, ']').replace(/\\./g, '');
  expect(bare).not.toMatch(/\]\(|!\[|<\w|<\/|https?:\/\/|www\./);
  expect(content.split('\n').filter((line) => !/^(?:#{1,2} |[->] |>$|$)/.test(line))).toHaveLength(1);
});
