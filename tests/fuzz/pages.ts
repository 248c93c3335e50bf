import fc from 'fast-check';
import { hostileData } from './hostile-data.ts';

const NEWS = `<!doctype html><html lang="en"><head><title>Last ferry to Lund | The Lund Post</title>
<meta property="og:site_name" content="The Lund Post"><meta name="author" content="Olav Rask">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Last ferry to Lund","datePublished":"2022-08-09T07:30:00Z","author":{"name":"Olav Rask"}}</script>
</head><body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Last ferry to Lund</h1>
<p class="byline">By Olav Rask</p><figure><img src="a.jpg" alt="Ship"><figcaption>The ferry on Monday. Photo: Ida Moss</figcaption></figure>
<p>The council of Lund Island voted on Tuesday to close the ferry line, the <a href="/x">harbour office</a> said, after a hundred years.</p>
<p>“We have no money left,” said <b>Ada Brandt</b>, the harbour director. “Nobody wants this,” she added, in a long talk with islanders.</p>
<h2>What comes next</h2><p>The last crossing is planned for August 27, and a museum may open next year, according to the council of the island.</p>
<blockquote><p>“It was our road,” Kwame Osei, a fisherman, said on Monday, looking at the two ships in the harbour of Lund.</p></blockquote>
<ul><li>The bridge opened in May.</li><li>The line lost two million crowns.</li></ul>
<aside><h3>Related</h3><ul><li><a href="/b">Bridge opens</a></li><li><a href="/c">Islanders protest</a></li></ul></aside>
</article><footer>Copyright 2022 <a href="/t">Terms</a></footer></body></html>`;

const OLD = `<HTML><HEAD><TITLE>Harbour news: the dam</TITLE><META NAME="date" CONTENT="2019-11-18"></HEAD><BODY BGCOLOR=white><TABLE><TR><TD>
<FONT SIZE=5>Dam holds, minister says</FONT><BR><I>November 18, 2019</I><BR><BR>
The dam above Riga Bay held through the night, Interior Minister Sok Vanna said on Monday, and nobody was hurt in the valley.<BR><BR>
"We checked it twice," he said. "The water is falling."<BR><BR>Engineers from three countries will inspect it next month; the last inspection was in 2015, and it found cracks in the northern wall.<BR><BR>
"I slept badly," said Ida Moss, who lives below the dam with her two children, in a house her father built.</TD><TD><A HREF=1>1</A><A HREF=2>2</A></TD></TR></TABLE></BODY></HTML>`;

const LIVE = `<html lang="en-GB"><head><title>Live: vote count in Lund</title><meta property="article:published_time" content="2024-05-03"></head><body><main>
<h1>Vote count in Lund</h1><div class="post"><time datetime="2024-05-03T21:10">21:10</time><p>Half of the votes are counted, and the mayor leads, the election office says in its latest notice to the press.</p></div>
<div class="post"><time datetime="2024-05-03T20:45">20:45</time><p>“This is a good night for the island,” Mayor Ada Brandt tells her supporters outside the town hall of Lund.</p></div>
<div class="post"><p>Her rival, Olav Rask, has not spoken yet. “He will wait for the islands,” his spokeswoman said on Friday night.</p><script>var a = "</p>";</script></div>
<div hidden><p>Hidden words that nobody sees, though they are long enough to look like a paragraph of the article.</p></div>
</main><div id="comments"><p>First!</p></div></body></html>`;

const FRAGMENTS = [
  '<form id="body"><input name="title"><img name="getElementById"></form>',
  '<script>document.write("</article>")</script>',
  '<!-- <p> -->',
  '<svg><title>x</title><foreignObject><p>y</p></foreignObject></svg>',
  '<template><p>not shown</p></template>',
  '<base href="javascript:alert(1)">',
  '<meta http-equiv="refresh" content="0">',
  '<p dir="rtl">\u202eabc\u202c</p>',
  '<p>“Open and never closed, she said.</p>',
  '<p>closed ” and never opened</p>',
  '<br><br>',
  '&lt;b&gt;&#0;&#xD800;&nbsp;&zwnj;&bogus;',
  '<time datetime="not a day">9 August</time>',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle",7],"datePublished":[],"author":{"name":{"a":1}}}]}</script>',
  '<script type="application/ld+json">{"__proto__":{"x":1},"@type":"NewsArticle","headline":"',
  '<div style="display:none">',
  '</article></div></body>',
  '<p>By',
  '<iframe srcdoc="<p>x</p>"></iframe>',
  '<math><mi><table><tr><td>z',
  '<a href="javascript:alert(1)">“Click,” he said on Tuesday</a>',
  '<textarea><p>',
  '\u0000',
];

type Wound = readonly [kind: (typeof KINDS)[number], where: number, length: number, which: number];
const KINDS = ['drop', 'double', 'truncate', 'nest', 'swap', 'insert', 'unquote', 'deepen'] as const;
const WRAPPERS = ['div', 'p', 'b', 'blockquote', 'table', 'a', 'ul', 'article', 'span', 'svg', 'select'];

/** A fixture page, with data of any shape in it or none, and what is done to it: parts dropped, doubled, nested, swapped, cut off, marks unbalanced. */
export const damagedPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(NEWS, OLD, LIVE),
    fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(), fc.integer({ min: 1, max: 6 }), fc.nat()), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.option(hostileData, { freq: 3 }),
  )
  .map(([page, wounds, data]) => {
    const damaged = wounds.reduce(damage, page.split(/(<[^>]*>)/).filter(Boolean)).join('');
    // What a page states must not end its own script.
    const stated =
      data === null ? '' : `<script type="application/ld+json">${data.replaceAll('</', '<\\/')}</script>`;
    return damaged.replace('<body', `${stated}<body`);
  });

function damage(parts: string[], [kind, where, length, which]: Wound): string[] {
  if (parts.length === 0) return parts;
  const at = where % parts.length;
  const before = parts.slice(0, at);
  const taken = parts.slice(at, at + length);
  const after = parts.slice(at + length);
  const tag = WRAPPERS[which % WRAPPERS.length]!;
  switch (kind) {
    case 'drop':
      return [...before, ...after];
    case 'double':
      return [...before, ...taken, ...taken, ...after];
    case 'truncate':
      return [...before, taken[0]!.slice(0, which % (taken[0]!.length + 1))];
    case 'nest':
      return [...before, `<${tag}>`, ...taken, `</${tag}>`, ...after];
    case 'deepen':
      return [...before, `<${tag}>`.repeat((which % 60) + 1), ...taken, ...after];
    case 'swap':
      return [...before, ...taken.reverse(), ...after];
    case 'insert':
      return [...before, FRAGMENTS[which % FRAGMENTS.length]!, ...taken, ...after];
    case 'unquote':
      return [...before, ...taken.map((part) => part.replace(/["“”]/, '')), ...after];
  }
}
