import { describe, expect, test } from 'vitest';
import { page, read, story } from './page.ts';

const TOPICS = [
  [
    'Ferry company adds an evening boat',
    'The boat will leave the east bank at nine and carry bicycles free of charge, the company said on Monday.',
  ],
  [
    'Museum shows the drowned village',
    'What the lake gave back last summer can be seen until October. Most of it was found by two schoolgirls.',
  ],
  [
    'School bus gets a second driver',
    'After a winter of late mornings the council found the money. Parents had been driving the route by turns.',
  ],
  [
    'Apple growers fear a late frost',
    'Blossom is three weeks early this year. Growers have bought straw and smoke pots, and sleep badly.',
  ],
  [
    'Old mill to become a hostel',
    'Forty beds and a kitchen are planned under the beams. The owner wants to keep the wheel turning.',
  ],
  [
    'Choir sings for the new bell',
    'The bell was cast in one piece on Saturday night. It will hang beside the one that cracked in the war.',
  ],
  [
    'Two injured on the pass road',
    'A lorry lost its brakes above the second bend. Both drivers walked away from it, the police said.',
  ],
  [
    'River level falls to a record',
    'Divers could walk where they used to swim. The water board asks people not to wash their cars.',
  ],
  [
    'Library opens on Sundays',
    'From next month the reading room has light and heat all week. Six people have offered to keep it open.',
  ],
  [
    'Market hall sold at last',
    'The buyer is a baker from the coast. The money goes into the new bridge, the council said.',
  ],
  [
    'Night trains stop here again',
    'For the first time in twenty years a sleeper halts at the valley station. It does so at four in the morning.',
  ],
  [
    'Swans return to the weir',
    'Eleven pairs were counted on Thursday. The weir keeper says that he has not seen so many since he was a boy.',
  ],
] as const;

const items = (item: (title: string, snippet: string, i: number) => string): string =>
  TOPICS.map(([title, snippet], i) => item(title, snippet, i)).join('');

const link = (title: string, i: number): string =>
  `<a href="/news/${i}/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a>`;

describe('a list of other stories is no article', () => {
  test.each([
    [
      'results with linked headings',
      `<h1>Search results for “river”</h1>${items((t, s, i) => `<div><h3>${link(t, i)}</h3><p>${s}</p></div>`)}`,
    ],
    [
      'results with linked lines',
      `<h1>12 results for river</h1><ol>${items((t, s, i) => `<li>${link(t, i)}<br>${s}</li>`)}</ol>`,
    ],
    [
      'results with links in boxes',
      `<div id="results">${items((t, s, i) => `<div class="g"><div>${link(t, i)}</div><span>valley-courier.example</span><div>${s}</div></div>`)}</div>`,
    ],
    [
      'results whose words say where they go',
      `<div>${items((_t, s, i) => `<div><p>${s} ${link('Read more', i)}</p></div>`)}</div>`,
    ],
    [
      'a section front of cards',
      `<main><h1>Valley</h1>${items((t, s, i) => `<article><a href="/news/${i}"><h2>${t}</h2></a><p>${s}</p><time>${i + 1} May</time></article>`)}</main>`,
    ],
    [
      'a front whose whole cards are links',
      `<main>${items((t, s, i) => `<a href="/news/${i}"><h2>${t}</h2><p>${s}</p></a>`)}</main>`,
    ],
    [
      'an archive by day',
      `<main><h1>May</h1><ul>${items((t, s, i) => `<li><time>${i + 1} May</time> <h4>${link(t, i)}</h4> <p>${s}</p> <p><a href="/by/amina">Amina Okoro</a></p></li>`)}</ul></main>`,
    ],
    [
      'a forum’s threads',
      `<table>${items((t, s, i) => `<tr><td>${link(t, i)}<p>${s}</p></td><td>${i} answers</td></tr>`)}</table>`,
    ],
  ])('%s', (_name, body) => {
    expect(read(page(body), 'https://www.valley-courier.example/search?q=river').kind).toBe('no-article');
  });
});

describe('but these are', () => {
  test.each([
    [
      'a story with the ways to others below',
      story() + items((t, s, i) => `<div><h3>${link(t, i)}</h3><p>${s}</p></div>`),
    ],
    [
      'a list that somebody wrote, each thing under a linked name',
      `<article><h1>Twelve walks</h1><p class="by">By Amina Okoro</p>${items((t, s, i) => `<h2>${link(t, i)}</h2><p>${s} ${TOPICS[(i + 5) % 12]![1]} ${TOPICS[(i + 3) % 12]![1]}</p>`)}</article>`,
    ],
    [
      'a round-up whose words hold links',
      `<article><h1>The week in the valley</h1>${items((_t, s, i) => `<p>${s.replace('the ', `<a href="/news/${i}">the</a> `)} ${TOPICS[(i + 5) % 12]![1]}</p>`)}</article>`,
    ],
  ])('%s', (_name, body) => {
    expect(read(page(body), 'https://www.valley-courier.example/2026/valley/a-story').kind).toBe('article');
  });
});
