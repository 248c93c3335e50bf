import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../reading/parse-page.ts';
import { articleOf, STORY } from './page.ts';

/** The text of a page in this language with this paragraph among the story's. */
function textWith(paragraph: string, lang: string): string {
  const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`);
  return articleOf(
    parsePage(
      `<html lang="${lang}"><body><article>${first}${paragraph}${rest.join('')}</article></body></html>`,
    ),
  ).text;
}

describe('words of a <q> keep the marks that a browser draws', () => {
  test.each([
    ['en', '“We waited long enough,” said Amina Okoro.'],
    ['de-CH', '„We waited long enough,“ said Amina Okoro.'],
    ['fr', '« We waited long enough, » said Amina Okoro.'],
    ['sv', '”We waited long enough,” said Amina Okoro.'],
    ['', '“We waited long enough,” said Amina Okoro.'],
  ])('in %s', (lang, text) => {
    expect(textWith('<p><q>We waited long enough,</q> said Amina Okoro.</p>', lang)).toContain(text);
  });

  test('but none are added where the page has its own', () => {
    expect(textWith('<p>“We waited,” said Amina Okoro, who keeps the bakery.</p>', 'en')).toContain(
      '\n“We waited,” said',
    );
  });
});
