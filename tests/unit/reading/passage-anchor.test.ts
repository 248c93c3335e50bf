// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { indexPage, locate, locatePassage, makeAnchor } from '../../../reading/passage/anchor.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Anchors `exact` (its nth occurrence) in `text`, then looks for it in a page with that body. */
function find(body: string, text: string, exact: string, nth = 0): Range | null {
  document.body.innerHTML = body;
  let start = text.indexOf(exact);
  for (let i = 0; i < nth; i++) start = text.indexOf(exact, start + 1);
  return locatePassage(document, makeAnchor(text, { start, end: start + exact.length }));
}

const SENTENCE = 'The council will vote on the new bridge in the spring.';

describe('one place', () => {
  test.each([
    ['plain', `<p>${SENTENCE}</p>`, SENTENCE],
    [
      'line breaks and runs of blanks',
      '<p>The council\n   will vote on&nbsp;the new bridge in the spring.</p>',
      SENTENCE,
    ],
    ['soft hyphens', '<p>The coun\u00ADcil will vote on the new bridge in the spring.</p>', SENTENCE],
    [
      'zero-width characters',
      '<p>The council\u200B will vote on the new\uFEFF bridge in the spring.</p>',
      SENTENCE,
    ],
    [
      'inline elements',
      '<p>The <a href="#">council will</a> vote on the <b>n</b>ew bridge in the spring.</p>',
      SENTENCE,
    ],
    [
      'a <br> where the article has a blank',
      '<p>The council will vote<br>on the new bridge in the spring.</p>',
      SENTENCE,
    ],
    [
      'a note in the middle',
      '<p>The council will vote<sup>[12]</sup> on the new bridge in the spring.</p>',
      SENTENCE,
    ],
    ['text after it that changed', `<p>${SENTENCE} Nobody minds.</p>`, `${SENTENCE} Everybody minds.`],
  ])('%s', (_name, body, text) => {
    const range = find(body, text, SENTENCE);
    expect(range?.startContainer.textContent).toContain('The');
    expect(
      range
        ?.toString()
        .replace(/\s+/g, ' ')
        .replace(/[\u00AD\u200B\uFEFF]|\[12\]/g, ''),
    ).toMatch(/^The council will vote ?on the new bridge in the spring\.$/);
  });

  test('text nodes that a script has split', () => {
    document.body.innerHTML = `<p>${SENTENCE}</p>`;
    (document.querySelector('p')!.firstChild as Text).splitText(9).splitText(11);
    const range = locatePassage(document, makeAnchor(SENTENCE, { start: 0, end: SENTENCE.length }));
    expect(range?.toString()).toBe(SENTENCE);
  });

  test('a long insert between two halves of a sentence', () => {
    const body = `<p>The council will vote on the<span>${'Subscribe to our letter. '.repeat(8)}</span> new bridge in the spring.</p>`;
    expect(find(body, SENTENCE, SENTENCE)?.toString()).toMatch(/^The council.*spring\.$/s);
  });

  test('one word that was corrected since', () => {
    const text =
      'At least twelve people were hurt when the old bridge over the river gave way on Friday night.';
    const range = find(`<p>${text.replace('twelve', 'fifteen')}</p>`, text, text);
    expect(range?.toString()).toContain('fifteen');
  });

  test('an open shadow root, with the words slotted in', () => {
    document.body.innerHTML = '<p>Before.</p><x-story></x-story>';
    const host = document.querySelector('x-story')!;
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${SENTENCE}</p>`;
    const range = locatePassage(document, makeAnchor(SENTENCE, { start: 0, end: SENTENCE.length }));
    expect(range?.toString()).toBe(SENTENCE);
    expect(range?.startContainer.getRootNode()).toBe(host.shadowRoot);
  });
});

describe('several places', () => {
  const text =
    'Ama Mensah spoke first. "We agree," she said.\n\nKofi Boateng spoke last. "We agree," she said.';
  const body = text
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('');

  test.each([
    [0, 'Ama Mensah spoke first.'],
    [1, 'Kofi Boateng spoke last.'],
  ])('what stands around it decides: occurrence %i', (nth, before) => {
    const range = find(body, text, '"We agree," she said.', nth);
    expect(range?.startContainer.textContent).toContain(before);
  });

  test('the same paragraph three times: its number decides while the page has as many', () => {
    const chorus = 'We shall cross the river when the water is low and the moon is high.';
    const song = Array(5).fill(chorus).join('\n\n');
    const page = `<p>${song.replaceAll('\n\n', '</p><p>')}</p>`;
    const range = find(page, song, chorus, 2);
    expect(range?.startContainer).toBe(document.querySelectorAll('p')[2]?.firstChild);
  });

  test('nothing decides when the page has more of them than the article: no place rather than a wrong one', () => {
    const chorus = 'We shall cross the river when the water is low and the moon is high.';
    const page = `<p>${chorus}</p>`.repeat(6);
    expect(find(page, Array(5).fill(chorus).join('\n\n'), chorus, 2)).toBeNull();
  });
});

describe('no place', () => {
  test.each([
    ['the page has other text', '<p>Nothing of the kind was ever decided here by anybody.</p>', SENTENCE],
    ['most of the sentence is gone', '<p>The council will vote on the old road in autumn.</p>', SENTENCE],
    [
      'only scripts and styles have the words',
      `<script>"${SENTENCE}"</script><style>${SENTENCE}</style>`,
      SENTENCE,
    ],
  ])('%s', (_name, body, text) => {
    expect(find(body, text, SENTENCE)).toBeNull();
  });

  test('a short word with other neighbours is another word', () => {
    expect(find('<p>The mayor met farmers.</p>', 'In May the rains came early.', 'May')).toBeNull();
    expect(find('<p>May flowers bloom.</p>', 'In May the rains came early.', 'May')).toBeNull();
  });

  test('a node that left the page after it was indexed', () => {
    document.body.innerHTML = `<p>${SENTENCE}</p>`;
    const index = indexPage(document);
    document.querySelector('p')!.remove();
    expect(locate(index, makeAnchor(SENTENCE, { start: 0, end: SENTENCE.length }))).toBeNull();
  });
});
