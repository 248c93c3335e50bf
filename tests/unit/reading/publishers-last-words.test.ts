import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const WHOLE = STORY.join('\n\n');

/** The text of a page whose story ends in this. */
function textWith(end: string): string {
  const html = STORY.map((text) => `<p>${text}</p>`).join('');
  return articleOf(page(`<article><h1>Council rebuilds the bridge</h1>${html}${end}</article>`)).text;
}

describe('is not part of the story:', () => {
  test.each([
    [
      'an appeal for letters',
      '<p>The Courier is glad of letters. Tell us what you think of our pages: letters@courier.example.</p>',
    ],
    ['how to reach the writer', '<p><i>Reach Ana Silva at asilva@courier.example or 555-0142.</i></p>'],
    [
      'what not to miss',
      '<p>Don’t miss out on the latest. <a href="/s">Subscribe to Courier Plus</a> for more.</p>',
    ],
    [
      'what a company says of itself',
      '<p><b>About Harbour Stone</b></p><p>Harbour Stone cuts and lays stone for bridges, harbours and roads in six countries, and has its seat beside the old quay.</p>',
    ],
    [
      'how to cite it',
      '<p>Citation: Council rebuilds the bridge (2026, March 4) retrieved 5 March 2026 from https://courier.example/bridge</p>',
    ],
    [
      'what an agency’s service adds',
      '<p>Original-Content von: Hafenpolizei Lund, übermittelt durch den Dienst</p>',
    ],
  ])('%s', (_name, end) => {
    expect(textWith(end)).toBe(WHOLE);
  });
});

describe('is part of it:', () => {
  test.each([
    [
      'whom to tell',
      'Anyone who saw the boat is asked to write to the harbour police at boat@police.example.',
    ],
    [
      'what somebody says',
      '“Write to us at our office, ferry@council.example, and we shall answer,” said Okoro.',
    ],
    [
      'a citation somebody was served',
      'Citation: the harbour police gave Okoro one for mooring at the old quay.',
    ],
  ])('%s', (_name, text) => {
    expect(textWith(`<p>${text}</p>`)).toBe(`${WHOLE}\n\n${text}`);
  });

  test('a chapter about somebody', () => {
    const end = `<h2>About The Ferryman</h2>${STORY.map((text, i) => `<p>${i} ${text}</p>`).join('')}`;
    expect(textWith(end)).toContain('About The Ferryman');
  });
});
