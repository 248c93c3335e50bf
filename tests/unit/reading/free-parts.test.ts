import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY, story } from './page.ts';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Council rebuilds the bridge',
};

const stating = (more: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ ...ARTICLE, ...more })}</script>`;

const WORDS = STORY.join(' ').split(/\s+/).length;
const below = (line: string): string =>
  story().replace('</article>', `<div class="gate">${line}</div></article>`);

describe('a page that shows the free part of its story', () => {
  test.each([
    ['says so in its data', stating({ isAccessibleForFree: false }), story()],
    ['says so in words', stating({ isAccessibleForFree: 'False' }), story()],
    ['says so by an address', stating({ isAccessibleForFree: 'http://schema.org/False' }), story()],
    [
      'counts more words than there are',
      stating({ isAccessibleForFree: false, wordCount: WORDS * 3 }),
      story(),
    ],
    ['asks to subscribe below it', '', below('<p>Subscribe to continue reading</p>')],
    ['asks in German', '', below('<p>Jetzt weiterlesen mit einem Probeabo</p>')],
    ['asks in French', '', below('<p>La suite est réservée aux abonnés.</p>')],
    ['asks in Spanish', '', below('<p>Suscríbete para seguir leyendo</p>')],
    ['asks in Portuguese', '', below('<p>Conteúdo exclusivo para assinantes</p>')],
  ])('%s', (_name, head, body) => {
    expect(articleOf(page(body, head)).isFreePart).toBe(true);
  });
});

describe('a whole story', () => {
  const long = `<article><h1>Council rebuilds the bridge</h1>${[1, 2, 3, 4, 5].map((i) => STORY.map((text) => `<p>${text.replace('.', ` in year ${i}.`)}</p>`).join('')).join('')}</article>`;

  test.each([
    ['of a page that says nothing', '', story()],
    ['that is free', stating({ isAccessibleForFree: true }), story()],
    [
      'a subscriber sees in full, by the page’s own count',
      stating({ isAccessibleForFree: false, wordCount: WORDS }),
      story(),
    ],
    ['a subscriber sees in full, by its length', stating({ isAccessibleForFree: false }), long],
    [
      'with a subscriber’s story among those far below',
      '',
      `${story()}<section>${[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `<h3><a href="/${i}">Story ${i} of the valley, told some other day</a></h3>`).join('')}<p>For subscribers only</p></section>`,
    ],
    [
      'that tells of subscribers',
      '',
      story(
        '<p>The paper asked its readers to subscribe, and to continue reading what the council decides about the bridge.</p>',
      ),
    ],
  ])('%s', (_name, head, body) => {
    expect(articleOf(page(body, head)).isFreePart).toBe(false);
  });
});
