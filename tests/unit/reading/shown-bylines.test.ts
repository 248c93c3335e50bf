import { describe, expect, test } from 'vitest';
import { articleOf, page, STORY } from './page.ts';

const TEXT = STORY.map((text) => `<p>${text}</p>`).join('');

/** The byline of a page that states none, with this beside its headline and this below its story. */
function bylineWith(line: string, below = ''): string | null {
  const body = `<div><h1>Council rebuilds the bridge</h1>${line}</div><div class="text">${TEXT}</div>${below}`;
  return articleOf(page(body)).byline;
}

describe('the byline is read beside the headline', () => {
  test.each([
    ['<div>By Ana Silva</div>', 'Ana Silva'],
    ['<div>BY ANA SILVA</div>', 'Ana Silva'],
    ['<div>By Ana Silva and Kofi Mensah</div>', 'Ana Silva, Kofi Mensah'],
    ['<div>By <a href="/a">Ana Silva</a> | 11 months ago</div>', 'Ana Silva'],
    ['<p>by Ana Silva on March 5, 2024</p>', 'Ana Silva'],
    ['<p>Interview by Ana Silva</p>', 'Ana Silva'],
    ['<p>Von Ana Silva · 5. März 2024, 8.15 Uhr</p>', 'Ana Silva'],
    ['<p>Por Ana de la Silva, Correo</p>', 'Ana de la Silva'],
    ['<div>Written by: <a href="/a">Ana Silva</a></div>', 'Ana Silva'],
    ['<div>Автор: Ирина Лапина</div>', 'Ирина Лапина'],
    ['<div class="author-block">Ana Silva, Reporter</div>', 'Ana Silva'],
    ['<div class="post-byline">Ana Silva Feb 3</div>', 'Ana Silva'],
    ['<div class="post-byline">Ana Silva Tuesday</div>', 'Ana Silva'],
    ['<div class="post-byline">Ana Friday</div>', 'Ana Friday'],
    ['<div>By ANA SILVA<br>Courier Staff Writer</div>', 'Ana Silva'],
    ['<div><span>30 июня 2021, 11:20</span><span>Автор: Ирина Лапина</span></div>', 'Ирина Лапина'],
    ['<aside class="author-strip"><p>By <b>Ana Silva</b></p><p>Reporter</p></aside>', 'Ana Silva'],
    [
      '<div class="byline"><div>Courier | By <a href="/a">Ana Silva</a></div><div>Published May 17</div></div>',
      'Ana Silva',
    ],
    ['<div class="byline">Words by Ana Silva <span>Photography by Kofi Mensah</span></div>', 'Ana Silva'],
    ['<div class="byline">이수민 기자</div>', '이수민'],
    ['<div class="byline">Harbour Stone N.V.</div>', null],
    [
      '<p class="author vcard"><b class="fn">Ana Silva</b> <span>Senior Valley Correspondent</span></p>',
      'Ana Silva',
    ],
    [
      '<p class="author vcard"><b class="fn">Ana Silva</b><b class="fn">Kofi Mensah</b></p>',
      'Ana Silva, Kofi Mensah',
    ],
    ['<div class="byline"><p>By: Ana Silva</p><p>Print E-mail</p></div>', 'Ana Silva'],
    [
      '<div class="byline">Ana Silva (with Kofi Mensah and Lena Vogel)</div>',
      'Ana Silva, Kofi Mensah, Lena Vogel',
    ],
    ['<div class="byline">Ana Silva (Valley Courier)</div>', 'Ana Silva'],
    ['<div class="byline">Ana (Anita) Silva</div>', 'Ana Silva'],
    ['<div class="byline">Ana SilvaNovember 3, 2023</div>', 'Ana Silva'],
    ['<p>[밸리=쿠리어] 이수민 기자 = 다리가 다시 놓인다.</p>', '이수민'],
    ['<div><span>di Ana Silva</span><time>3 marzo 2022</time></div>', 'Ana Silva'],
    ['<div class="article__byline"><span>Ana Silva</span> <time>20 feb. 2023</time></div>', 'Ana Silva'],
  ])('%s', (line, byline) => {
    expect(bylineWith(line)).toBe(byline);
  });

  test('also where only part of it is marked', () => {
    const line = '<div>By <a rel="author">Ana Silva</a> and <a rel="author">Kofi Mensah</a></div>';
    expect(bylineWith(line)).toBe('Ana Silva, Kofi Mensah');
  });

  test('in the box about the author, by the way to all the author wrote', () => {
    expect(bylineWith('', '<div class="bio"><a href="/author/ana">Ana Silva</a></div>')).toBe('Ana Silva');
  });

  test('below the story, as Korean papers sign it', () => {
    expect(bylineWith('', '<p>이수민 기자 sumin@courier.example</p>')).toBe('이수민');
    expect(bylineWith('', '<p>기자 이수민은 다리를 건넜다.</p>')).toBeNull();
  });

  test('over a story without a headline', () => {
    const table = `<table><tr><td><p><b>Bridge to be rebuilt</b><br><i>by Ana Silva</i></p>${TEXT}</td></tr></table>`;
    const { byline, text } = articleOf(page(table));
    expect([byline, text]).toEqual(['Ana Silva', STORY.join('\n\n')]);
  });
});

describe('is no byline', () => {
  test.each([
    '<div>By Staff Reporter</div>',
    '<div>By Monday</div>',
    '<div>Sponsored by Harbour Stone Works</div>',
    '<div>Photographs by Ana Silva</div>',
    '<div class="related">By Ana Silva</div>',
    '<aside>By Ana Silva</aside>',
    '<p>The bridge was drawn by Ana Silva, an engineer.</p>',
  ])('%s', (line) => {
    expect(bylineWith(line)).toBeNull();
  });
});
