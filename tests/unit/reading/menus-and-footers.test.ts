import { expect, test } from 'vitest';
import { copyPage } from '../../../reading/page/page-copy.ts';
import { articleOf, page, STORY, story } from './page.ts';

const WHOLE = STORY.join('\n\n');
const MENU =
  '<nav id="menu" class="top"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>';

test('menus and the page’s footer are read, but not copied', () => {
  const { body, blocks } = copyPage(page(`${MENU}${story()}<footer><p>Imprint</p></footer>`), undefined, {
    isWhole: true,
  });
  expect([...blocks].map(({ text }) => text)).toEqual(
    expect.arrayContaining(['News', 'Sport', STORY[0], 'Imprint']),
  );
  expect(body.querySelector('nav, footer')).toBeNull();
});

test('the names in a menu are still known', () => {
  const { blocks } = copyPage(page(MENU), undefined, { isWhole: true });
  expect(blocks[0]?.block.parent?.parent).toMatchObject({ tag: 'nav', id: 'menu', className: 'top' });
});

test.each(['nav', 'footer'])('a story in a <%s> is read', (tag) => {
  const long = Array.from({ length: 3 }, () => STORY).flat();
  const html = long.map((text, i) => `<p>${i} ${text}</p>`).join('');
  expect(articleOf(page(`${MENU}<${tag}><h1>Council rebuilds the bridge</h1>${html}</${tag}>`)).text).toBe(
    long.map((text, i) => `${i} ${text}`).join('\n\n'),
  );
});

test('the story’s own footer belongs to the story', () => {
  const html = story().replace('</article>', '<footer><p>By the river, 3 May.</p></footer></article>');
  expect(articleOf(page(`${MENU}${html}`)).text.startsWith(WHOLE)).toBe(true);
});

test('the day it was changed is read in the footer', () => {
  const footer = '<footer>Last modified <time datetime="2024-03-09">9 March</time></footer>';
  expect(articleOf(page(`${story()}${footer}`)).published).toBe('2024-03-09');
});
