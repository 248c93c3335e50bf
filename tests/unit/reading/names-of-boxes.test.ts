import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');
const [first, second, third, fourth] = STORY.map((text) => `<p>${text}</p>`);

describe('a name never costs the story', () => {
  test.each([
    ['a sub-heading called a sub-header', '<h2 class="subheader">Stone, not timber</h2>'],
    ['a sub-heading called for its place in a menu', '<h3 class="nav_jump">Stone, not timber</h3>'],
    ['a sub-heading of a table of contents', '<h2 class="ez-toc-section">Stone, not timber</h2>'],
    ['a sub-heading with an anchor box', '<h2><div class="header-anchor">Stone, not timber</div></h2>'],
    [
      'a sub-heading in a header of its own',
      '<header class="block-header"><h2>Stone, not timber</h2></header>',
    ],
    [
      'an identifier made of its words',
      '<h2 id="Stone_not_timber_says_the_community">Stone, not timber</h2>',
    ],
  ])('%s', (_name, heading) => {
    expect(articleOf(page(story(heading))).text).toContain('Stone, not timber');
  });

  test.each([
    ['social-worker-note', 'a paragraph'],
    ['community-voices', 'a paragraph'],
    ['extra-large', 'a paragraph'],
  ])('a paragraph called %s', (name) => {
    const said =
      '“Every family on the eastern bank has had a boat of its own,” said the social worker Kofi Mensah.';
    expect(articleOf(page(story(`<p class="${name}">${said}</p>`))).text).toContain(said);
  });

  test.each([
    ['feedback-from-the-bank', 'Feedback from the bank'],
    ['SharingTheBoats', 'Sharing the boats'],
    ['rating-the-risk', 'Rating the risk'],
  ])('a section with the words of its heading: %s', (id, heading) => {
    const body = `<article><h1>Council rebuilds the bridge</h1>${first}${second}<section id="${id}"><h2>${heading}</h2>${third}</section>${fourth}</article>`;
    expect(articleOf(page(body)).text).toBe([...STORY.slice(0, 2), heading, ...STORY.slice(2)].join('\n\n'));
  });
});

describe('what publishers mark as for subscribers', () => {
  const said =
    'Whoever crosses by boat signs a book that the ferryman keeps under the bench, and in the week before the vote the names of four councillors stood in it for the first time.';

  test.each(['class="paywall"', 'class="paywall" aria-hidden="true"', 'class="x paywall"'])(
    'paragraphs of the story with %s are the story’s',
    (attributes) => {
      const [one, two] = [said, said.replace('four', 'five')];
      const { text } = articleOf(page(story(`<p ${attributes}>${one}</p><p ${attributes}>${two}</p>`)));
      expect(text).toBe([...STORY.slice(0, 2), one, two, ...STORY.slice(2)].join('\n\n'));
    },
  );

  test.each([
    '<div class="paywall"><p>To go on reading, take out a subscription: it costs one loaf a week, can be ended on any day, and opens the archive of the whole paper to you.</p></div>',
    '<div class="paywall">To go on reading, take out a subscription: it costs one loaf a week, can be ended on any day, and opens the archive of the whole paper to you.</div>',
    '<p class="paywall">Subscribers read on here</p><p class="paywall">One loaf a week</p>',
    '<div aria-hidden="true">Send this on</div>',
  ])('but not %s', (box) => {
    expect(articleOf(page(story(box))).text).toBe(WHOLE);
  });
});

describe('but it counts where the box holds nothing of a story', () => {
  test.each([
    ['share words', '<div class="share-tools"><span>Share this page with a neighbour</span></div>'],
    ['a question to readers', '<div class="feedback"><p>Was this page of use to you?</p></div>'],
    ['a form’s label', '<div><label>Did you like this page?</label></div>'],
  ])('%s', (_name, box) => {
    expect(articleOf(page(story(box))).text).toBe(WHOLE);
  });
});

describe('beginnings of other stories', () => {
  const teaser = (n: number) =>
    `<div class="item"><h4><a href="/${n}">Another story ${n}</a></h4><p>${STORY[n % 4]!.slice(0, 120)} and more.</p></div>`;
  const teasers = [1, 2, 3, 4].map(teaser).join('');

  test.each([
    ['below the story', `${story()}<section>${teasers}</section>`],
    [
      'beside it, longer than it is',
      `<div class="main">${story()}</div><div class="side">${teasers}${teasers}</div>`,
    ],
    [
      'in the story’s own box',
      `<div><h1>Council rebuilds the bridge</h1><div>${STORY.map((p) => `<p>${p}</p>`).join('')}</div>${teasers}</div>`,
    ],
  ])('%s', (_name, body) => {
    expect(articleOf(page(body)).text).toBe(WHOLE);
  });

  test('but not the parts of a story under linked headings', () => {
    const parts = [1, 2, 3].map(teaser).join('');
    const text = articleOf(
      page(`<article><h1>Council rebuilds the bridge</h1>${first}${parts}${second}</article>`),
    ).text;
    expect(text).toContain('Another story 2');
  });
});

test('a consent notice is not the story, however long it is', () => {
  const asking = `<p>${STORY[0]}</p>`.repeat(4);
  const body = `<main><h1>Knitting at the ferry landing tonight</h1><p>${STORY[2]}</p></main><div id="cookie-box">${asking}</div>`;
  expect(articleOf(page(body), null, { anyway: true }).text).toBe(STORY[2]);
});
