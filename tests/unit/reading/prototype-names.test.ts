import { expect, test } from 'vitest';
import { articleOf, page, story } from './page.ts';

/** Names that every object has by birth, where a page may put names of its own. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

test.each(NAMES)(
  'a page that calls its parts %s is read as any other, and reaches no object of ours',
  (name) => {
    const stated = `{"${name}": {"polluted": 1, "headline": "Not this"}, "@type": "NewsArticle", "headline": "Council rebuilds the bridge", "datePublished": "2025-03-04"}`;
    const head = `<script type="application/ld+json">${stated}</script><meta property="${name}" content="polluted"><meta name="${name}" content="polluted">`;
    const box = `<p id="${name}" class="${name}" role="${name}" itemprop="${name}">The stones come from the old quarry above the town, as they did in 1911.</p>`;
    const article = articleOf(page(story(box), head), 'https://www.valley-courier.example/a/bridge');

    expect(article.title).toBe('Council rebuilds the bridge');
    expect(article.published).toBe('2025-03-04');
    expect(article.text).toContain('from the old quarry');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
