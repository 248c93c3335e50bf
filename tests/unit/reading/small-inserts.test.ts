import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');

describe('goes, between two paragraphs:', () => {
  test.each([
    ['the mark of a footnote', '<div><a href="#n1">1</a></div>'],
    [
      'a caption in a box named for it by its component',
      '<div data-hook="caption">Boats on the bank in June</div>',
    ],
    ['a picture’s caption with its photographer', '<div>The pier in June. Photograph: Harbour Office</div>'],
    ['what a link earns', '<p><em>We may earn a commission from links on this page.</em></p>'],
    [
      'a call after what it is for',
      '<p>The letter is free this week. <a href="#/in">Sign up</a> for it by email.</p>',
    ],
    [
      'another page, in letters that have no ASCII',
      '<div><span>Читайте также</span><a href="/a">В порту открыли новый мост</a></div>',
    ],
    [
      'a rule of the house, with its link',
      '<p>Our Standards: <a href="/s">The Harbour Trust Principles.</a></p>',
    ],
    ['where it may be shared', '<p>Read or share this story: https://courier.example/s/1</p>'],
    ['what sets the letters', '<div><span>Text size</span> <a href="#s">A</a> <a href="#l">A</a></div>'],
    ['what asks for a smile', '<div><b>What’s your reaction?</b></div>'],
    ['a short quotation in marks that is said again', '<blockquote>“We waited long enough”</blockquote>'],
  ])('%s', (_name, insert) => {
    expect(articleOf(page(story(insert))).text).toBe(WHOLE);
  });

  test('the same button under every item', () => {
    const html = STORY.map((text) => `<p>${text}</p><p><a href="/buy">Get the plan</a></p>`).join('');
    expect(articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${html}</article>`)).text).toBe(
      WHOLE,
    );
  });
});

describe('stays, between two paragraphs:', () => {
  test.each([
    ['an hour in a timetable', '<ul><li>08:15</li><li>09:40</li></ul>', '08:15\n\n09:40'],
    ['an hour over what happened then', '<p>4:14 p.m.</p>', '4:14 p.m.'],
    ['a number', '<p>1</p>', '1'],
    [
      'a heading of words said right below it',
      '<h2>Work begins in the spring</h2>',
      'Work begins in the spring',
    ],
    [
      'a question somebody asks',
      '<p>What’s your reaction to the closing, the harbour master was asked.</p>',
      'What’s your reaction to the closing, the harbour master was asked.',
    ],
    [
      'an offer that is news',
      '<p>The landing is free this week. Subscribe, the crew said, or walk.</p>',
      'The landing is free this week. Subscribe, the crew said, or walk.',
    ],
  ])('%s', (_name, insert, text) => {
    const html = insert.startsWith('<h2')
      ? `<article><h1>Council rebuilds the bridge</h1><p>${STORY[0]}</p><p>${STORY[1]}</p><p>${STORY[2]}</p>${insert}<p>${STORY[3]}</p></article>`
      : story(insert);
    expect(articleOf(page(html)).text).toContain(`\n\n${text}\n\n`);
  });
});
