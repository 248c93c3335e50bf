import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const WHOLE = STORY.join('\n\n');

/** The text of a page of Ana Silva's with this below its story. */
function textWith(end: string): string {
  const text = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const body = `<article><h1>Council rebuilds the bridge</h1><p>By Ana Silva</p><div>${text}${end}</div></article>`;
  return articleOf(page(body)).text;
}

describe('ends the story', () => {
  test.each([
    [
      'who wrote it, in whatever words',
      '<div class="x1"><p>Ana Silva grew up on the eastern bank and has two dogs.</p></div>',
    ],
    ['the mark of press releases', '<p>###</p><p>About the council</p><p>The council looks after roads.</p>'],
    ['the same in words', '<p>ENDS</p><p>Notes to editors: the river is 40 metres wide here.</p>'],
    [
      'what a company says of itself, and its lawyers',
      '<p>About Harbour Stone</p><p>Harbour Stone cuts and lays stone in four valleys.</p><p>Forward-Looking Statements</p><p>This press release contains forward-looking statements about the bridge, the river and the apple harvest, which rest on what is known today and may turn out otherwise for many reasons.</p><p>Media Contacts:</p><p>Neha Joshi, Harbour Stone</p>',
    ],
    [
      'the lawyers alone',
      '<p>Certain statements made here are forward-looking statements within the meaning of the law, and the bridge may be late.</p>',
    ],
    ['whom to write to', '<p>Media contact: Neha Joshi, neha@council.example</p>'],
    ['who else had a part in it, in brackets', '<p>(With inputs from agencies and the ferry)</p>'],
    ['what a button was called by', '<p>Kindly share this story:</p>'],
    ['where it came from', '<p>SOURCE Valley Council</p>'],
    [
      'a wall in its own words',
      '<h2>To continue reading, subscribe to the Courier</h2><p>All stories for the price of a coffee.</p><p>Already a subscriber? <a href="/in">Log in</a></p>',
    ],
    [
      'rights, however short the story is',
      '<p>All rights reserved. No part of this material may be copied, published, broadcast, rewritten or redistributed in whole or in part without the written permission of the publisher of this page.</p>',
    ],
    [
      'a way to the next page, in any language',
      '<p>Devamı için: <a href="/b">Köprü yeniden yapılıyor</a></p>',
    ],
    ['the line that agencies draw', '<p>___</p><p>Kofi Mensah contributed to this report.</p>'],
    ['the same alone', '<p>___</p>'],
    [
      'the next story, with how it begins',
      '<section id="readnext"><a href="/mill"><h3>The mill is sold</h3><p>The last miller of the valley hands over the keys on Friday, and nobody knows yet to whom …</p></a></section>',
    ],
    ['where else it is told', '<div id="box_reseaux">Devenez fan sur la page de la vallée</div>'],
    ['what a content system left of a video', '<p>[video:harbour-at-dawn]</p>'],
  ])('%s', (_name, end) => {
    expect(textWith(end)).toBe(WHOLE);
  });
});

describe('belongs to it', () => {
  test.each([
    ['what stands below a line', '<p>___</p><p>The first plan had three arches.</p>'],
    [
      'a sentence about such statements',
      '<p>The engineers’ report has fewer forward-looking statements than the last one.</p>',
    ],
    ['one more sentence', '<p>The first plan had three arches.</p>'],
    ['a heading that ends it', '<p>The last word was the baker’s: it was about time.</p>'],
    [
      'a source with its address',
      '<p>The report: <a href="/r">http://council.example/report-on-the-bridge</a></p>',
    ],
    ['a note in brackets', '<p>[Note: the width is that of the river in May]</p>'],
    ['a quotation in brackets among words', '<p>The rest (stone, rails, lamps) comes from the valley.</p>'],
  ])('%s', (_name, end) => {
    expect(textWith(end).length).toBeGreaterThan(WHOLE.length);
  });
});
