import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');
const SAID =
  '<p>“No child should need a boat,” said Amina Okoro, who keeps the bakery. “Nobody asked the children.”</p>';

const textWith = (insert: string) => articleOf(page(story(`${SAID}${insert}`))).text;

describe('words pulled out of a paragraph are shown once', () => {
  const plain = textWith('');
  test.each([
    ['as they stand', '<blockquote><p>No child should need a boat</p></blockquote>'],
    ['joined', '<blockquote>No child should need a boat. Nobody asked the children.</blockquote>'],
    ['in a plain paragraph', '<p class="big">“No child should need a boat. Nobody asked the children.”</p>'],
    [
      'with the name below',
      '<blockquote><p>No child should need a boat</p><cite>Amina Okoro, baker</cite></blockquote>',
    ],
  ])('%s', (_name, quote) => {
    expect(textWith(quote)).toBe(plain);
  });
});

describe('stays', () => {
  test.each([
    ['a quotation that is told nowhere else', '<blockquote>Every child should have a boat.</blockquote>'],
    ['one half of which is', '<blockquote>No child should need a boat. We did ask.</blockquote>'],
    [
      'one that the story takes up again',
      '<p>The mayor came back to one sentence:</p><p>“No child should need a boat. Nobody asked the children.”</p>',
    ],
    ['a part of a word', '<p>“child should need a boatman, and a strong one”</p>'],
  ])('%s', (_name, quote) => {
    expect(textWith(quote).length).toBeGreaterThan(textWith('').length);
  });

  test('the claim over a story', () => {
    const claim = '“nine years after a flood carried the old one away”';
    expect(articleOf(page(story().replace('<p>', `<p>${claim}</p><p>`))).text).toBe(`${claim}\n\n${WHOLE}`);
  });
});
