/** Short articles of our own for tests that need several pages; every one names its speaker in its first quote. */
export interface TestArticle {
  readonly title: string;
  readonly speaker: string;
  readonly quote: string;
}

export const BRIDGE: TestArticle = {
  title: 'Old bridge at Harlow stays closed over winter',
  speaker: 'Marit Solheim',
  quote: 'Nobody will drive over it before the cables have been changed',
};

export const LIBRARY: TestArticle = {
  title: 'Night library opens its doors in Setúbal',
  speaker: 'Duarte Peixoto',
  quote: 'People who work until midnight have a right to read as well',
};

export const HARVEST: TestArticle = {
  title: 'Pear growers count what the hail has left',
  speaker: 'Anneke Vos',
  quote: 'We picked for three days and filled a single cart',
};

/** A news page; `around` goes before and after the article, `style` into its head. */
export function newsPage(
  { title, speaker, quote }: TestArticle,
  { before = '', after = '', style = '' }: { before?: string; after?: string; style?: string } = {},
): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-03-05T08:00:00Z"><style>${style}</style></head>
<body>${before}<article><h1>${title}</h1>${paragraphs({ title, speaker, quote })}</article>${after}</body></html>`;
}

/**
 * A long page with a header that stays, where pictures above the article get their room only once somebody scrolls,
 * one after the other. `window.lateDone` says when all have.
 */
export function latePage(article: TestArticle): string {
  const pictures = Array.from({ length: 3 }, () => '<div class="late"></div>').join('');
  return newsPage(article, {
    style: `header { position: fixed; inset: 0 0 auto; height: 110px; background: #fff }
      html { overflow-anchor: none } .filler { height: 2400px }`,
    before: `<header>${article.title}</header><div class="filler">${pictures}</div>`,
    after: `<div class="filler"></div><script>
      const late = [...document.querySelectorAll('.late')];
      addEventListener('scroll', () => {
        late.forEach((picture, index) => setTimeout(() => {
          picture.style.height = '700px';
          picture.parentElement.style.height = 2400 + 700 * (index + 1) + 'px';
          window.lateDone = index === late.length - 1;
        }, 60 + 350 * index));
      }, { once: true });
    </script>`,
  });
}

/** An expression for the page: whether all pictures have come and the marked passage is in sight under the header. */
export const IN_SIGHT_AT_LAST = `(() => {
  const range = [...(CSS.highlights.get('pullquote-passage') ?? [])][0];
  if (!range || !window.lateDone) return false;
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 110 && bottom <= innerHeight;
})()`;

/** Where a reader may be in such a page when the passage is asked for, as expressions that scroll there. */
export const PLACES: readonly (readonly [name: string, scroll: string])[] = [
  ['top', 'scrollTo(0, 0)'],
  ['middle', 'scrollTo(0, 1500)'],
  ['end', 'scrollTo(0, document.documentElement.scrollHeight)'],
];

/** The paragraphs of an article, for pages that draw it themselves. */
export function paragraphs({ speaker, quote }: TestArticle): string {
  const surname = speaker.split(' ').at(-1);
  return `<p>The council heard the report in a full hall on Wednesday evening, and the questions went on until the
caretaker began to put the chairs away, some two hours after the meeting had been meant to end.</p>
<p>“${quote},” said ${speaker}, the engineer in charge of the works, who had come with drawings, photographs
and a piece of rusted steel that was passed from hand to hand along the first three rows.</p>
<p>“It costs more to wait than to begin,” ${surname} said when a member asked about the money. The council is to
vote on 19 March, and the work, if it is approved, would take until the end of next year to finish.</p>
<p>Several people in the hall asked why the matter had not been brought before them in the autumn, when the first
inspection was made and the first of the notices was nailed to the gate beside the road.</p>`;
}

/** A page of one article with the very words of another as bait, and eyes on everything a page can see: `window.seen`. */
export function eyesOf(article: TestArticle, bait: TestArticle): string {
  return newsPage(article, {
    before: `<div id="bait">${paragraphs(bait)}</div>`,
    after: `<script>
      window.seen = [];
      const set = CSS.highlights.set;
      CSS.highlights.set = function (...all) { seen.push('set ' + all[0]); return set.apply(this, all); };
      for (const type of ['scroll', 'focus', 'selectionchange', 'visibilitychange', 'message', 'keydown'])
        addEventListener(type, () => seen.push(type), true);
      new MutationObserver(() => seen.push('mutation')).observe(document, { childList: true, attributes: true, subtree: true });
    </script>`,
  });
}
