import { describe, expect, test } from 'vitest';
import { isReaderAnswer } from '../../../browser/page/reader-guard.ts';
import { pageContents } from '../../../reading/page/contents.ts';
import { MOST, type PageContents } from '../../../reading/page-contents.ts';
import { page, story } from '../reading/page.ts';

const identity = { url: 'https://news.example/', document: 1.5, contentType: 'text/html', length: 10 };
const contents: PageContents = {
  ...pageContents(
    page(
      `<main>${story('<aside class="related"><a href="/x">Older story</a></aside>')}<time>9 May 2021</time></main>`,
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ),
    'https://news.example/bridge',
  ),
  hidden: ['unseen'],
  captions: ['The bridge'],
};
const answer = { identity, scope: 'page', contents };

test('what the reader answers is let through, as it arrives', () => {
  expect(contents.shown.length).toBeGreaterThan(4);
  expect(contents.body?.blocks.length).toBeGreaterThan(3);
  expect(isReaderAnswer(structuredClone(answer))).toBe(true);
  expect(isReaderAnswer(JSON.parse(JSON.stringify(answer)))).toBe(true);
  expect(isReaderAnswer({ ...answer, contents: { ...contents, body: null } })).toBe(true);
});

describe('a broken page process gets nothing through', () => {
  const [shown, ...othersShown] = contents.shown;
  const [block] = contents.body!.blocks;
  const [date] = contents.dates.marked;
  const outermost = contents.boxes[0];
  const withContents = (change: object) => ({ ...answer, contents: { ...contents, ...change } });
  const withStated = (change: object) => withContents({ stated: { ...contents.stated, ...change } });
  const withDates = (change: object) => withContents({ dates: { ...contents.dates, ...change } });
  const withShown = (change: object) => withContents({ shown: [{ ...shown, ...change }, ...othersShown] });
  const withBlock = (change: object) =>
    withContents({ body: { blocks: [{ ...block, ...change }], pruned: [] } });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [answer]],
    ['another scope', { ...answer, scope: 'everything' }],
    ['a document that is no number', { ...answer, identity: { ...identity, document: '1' } }],
    ['no contents', { ...answer, contents: null }],
    ['an address that is no text', withContents({ url: 7 })],
    ['no statements', withContents({ stated: null })],
    ['a title that is no text', withStated({ documentTitle: { toString: 'x' } })],
    ['a tag without a content', withStated({ tags: [['og:type']] })],
    ['JSON-LD that has been parsed', withStated({ jsonLd: [{ '@type': 'Article' }] })],
    ['more JSON-LD than is read', withStated({ jsonLd: ['x'.repeat(MOST.jsonLd + 1)] })],
    ['more tags than are read', withStated({ tags: Array(MOST.tags + 1).fill(['a', 'b']) })],
    ['a block without words', withShown({ text: null })],
    ['a block of no words', withShown({ text: '' })],
    ['a block of the article of no words', withBlock({ text: '' })],
    ['an address no server takes', withContents({ url: `https://a.example/${'x'.repeat(2_000_000)}` })],
    [
      'an identity with such an address',
      { ...answer, identity: { ...identity, url: `https://a.example/${'x'.repeat(2_000_000)}` } },
    ],
    ['a block in no box', withShown({ box: contents.boxes.length })],
    ['a block between boxes', withShown({ box: 0.5 })],
    ['a block of more than links', withShown({ links: 2 })],
    ['a share that is no number', withShown({ links: Number.NaN })],
    ['more words than are read', withShown({ text: 'x'.repeat(MOST.text + MOST.nodes + 1) })],
    [
      'a box around itself',
      withContents({ boxes: [{ ...outermost, parent: 0 }, ...contents.boxes.slice(1)] }),
    ],
    [
      'a box without names',
      withContents({ boxes: [{ tag: 'div', parent: -1 }, ...contents.boxes.slice(1)] }),
    ],
    ['a marked date in no box', withDates({ marked: [{ ...date, box: -1 }] })],
    ['a marked date as long as a story', withDates({ marked: [{ ...date, text: 'x'.repeat(1000) }] })],
    ['a headline that is no number', withDates({ headline: null })],
    ['a body that is a text', withContents({ body: 'text' })],
    ['a block of another kind', withBlock({ kind: 'script' })],
    ['a block without a tag', withBlock({ tag: undefined })],
    ['boilerplate without words', withContents({ body: { blocks: [], pruned: [{ reason: 'caption' }] } })],
    ['captions that are no texts', withContents({ captions: [1] })],
    ['hidden texts that are none', withContents({ hidden: 'unseen' })],
  ])('%s', (_, value) => {
    expect(isReaderAnswer(value)).toBe(false);
  });
});
