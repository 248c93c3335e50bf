/** Parts of a page that looks like news, for the attacks to be built into. */
export interface HostilePage {
  readonly title?: string;
  /** HTML for the head, before the page's own title. */
  readonly head?: string;
  readonly byline?: string;
  /** HTML before the article. */
  readonly before?: string;
  /** HTML inside the article, after its last paragraph. */
  readonly inside?: string;
  /** HTML after the article. */
  readonly after?: string;
}

/** The quotation every such page has: where it is shown, the page was read. */
export const QUOTED = 'The ferry will sail again once the new ramp has been tested';

/** A short news page in plain HTML with an attack in it. */
export function hostilePage(attack: HostilePage): string {
  const title = attack.title ?? 'Island ferry stays in port for a second week';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${attack.head ?? ''}<title>${title}</title>
<meta property="article:published_time" content="2026-03-12T08:00:00Z"></head><body>${attack.before ?? ''}
<article><h1>${title}</h1><p class="byline">${attack.byline ?? 'By Ama Owusu'}</p>
<p>The ferry between the mainland and the island of Sula stayed in port for a second week on Tuesday while engineers replaced the loading ramp that broke in a storm at the end of February.</p>
<p>“${QUOTED}, and not an hour before,” said Tevita Fonua, the harbour master. About four hundred islanders have been travelling on fishing boats since the ramp failed, and two of the boats have turned back in heavy seas.</p>
<p>The island council, which owns a third of the company, has asked for a daily report on the repairs. Its chair, Ingrid Solheim, said the school would stay open and that medicines were being flown in twice a week by helicopter.</p>
<p>Engineers expect to finish the work by 20 March. Until then the company is refunding tickets, and a barge is carrying food and fuel to the island whenever the wind drops below thirty knots in the sound.</p>
${attack.inside ?? ''}</article>${attack.after ?? ''}</body></html>`;
}

/** A script of the page's own. */
export const script = (code: string): string => `<script>${code}</script>`;

/** Properties and methods of elements, nodes and event targets. */
const ASKED_OF_ELEMENTS =
  'addEventListener appendChild attributes checkVisibility childNodes children className classList cloneNode closest ' +
  'contains dataset firstChild firstElementChild getAttribute getAttributeNames getBoundingClientRect ' +
  'getElementsByTagName hasAttribute hasChildNodes hidden id innerHTML innerText insertBefore isConnected lang ' +
  'lastChild localName matches namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue offsetHeight ' +
  'offsetParent offsetWidth ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll ' +
  'remove removeChild replaceChild setAttribute shadowRoot slot style tagName textContent title';

function fields(names: string): string {
  return names
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
}

/** Attacks that take nothing from what is read. */
export const READ_ALL_THE_SAME: readonly [attack: string, page: HostilePage][] = [
  [
    'named elements that shadow what a document has (DOM clobbering)',
    {
      before:
        '<form id="body" name="documentElement"><input name="title"><input name="cloneNode"></form>' +
        '<img name="getElementById"><img name="querySelectorAll"><embed name="createTreeWalker">' +
        '<a id="location" name="contentType"></a><form name="head"><input name="firstChild"></form>',
    },
  ],
  [
    'a form around the article whose fields are called like its properties',
    {
      before:
        '<form id="wrap"><input name="childNodes"><input name="nodeName"><input name="parentNode"><input name="textContent"><input name="lastChild">',
      after: '</form><form><input name="previousSibling"></form>',
    },
  ],
  [
    'forms whose fields are called like all that might be asked of an element, seen and hidden',
    {
      before: `<form hidden>${fields(ASKED_OF_ELEMENTS)}</form><form>${fields(ASKED_OF_ELEMENTS)}`,
      after: '</form>',
    },
  ],
  [
    'a page that redefines what scripts build on',
    {
      head: script(
        `Array.prototype.map = Array.prototype.filter = () => { throw new Error('mine') };
         Object.defineProperty(Object.prototype, 'kind', { get() { return 'polluted' }, set() {} });
         Node.prototype.cloneNode = () => { throw new Error('mine') };
         document.querySelectorAll = () => []; window.getSelection = () => null;
         JSON.stringify = () => 'forged'; window.Promise = window.Array = window.String = function () {};`,
      ),
    },
  ],
  [
    'messages forged to look like the extension',
    {
      head: script(
        `window.pullquoteRequest = { for: 'reader', mode: 'anyway' };
         setInterval(() => {
           postMessage({ for: 'reader', kind: 'article', article: { text: 'forged' } }, '*');
           dispatchEvent(new CustomEvent('pullquote', { detail: 'forged' }));
         }, 5);`,
      ),
    },
  ],
  ['a language that is not the text’s', { head: '<meta http-equiv="content-language" content="km">' }],
  [
    'text nested five thousand levels deep',
    { inside: `${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}` },
  ],
  ['two hundred thousand elements', { after: `<div>${'<i></i>'.repeat(200_000)}</div>` }],
  ['ten megabytes of text in one node', { after: `<pre hidden>${'word '.repeat(2_000_000)}</pre>` }],
  [
    'frames and objects of other kinds',
    { after: '<iframe srcdoc="<p>frame"></iframe><object data="data:text/html,x"></object>' },
  ],
  [
    'two bodies and two heads',
    { before: '</head><body id="second"><head>', after: '</body></html><html><body>' },
  ],
];

/** What a page may do to itself while it is read. */
export const MOVING: readonly (readonly [what: string, code: string])[] = [
  [
    'takes its body away',
    'document.addEventListener("DOMContentLoaded", () => setTimeout(() => document.body.remove(), 400))',
  ],
  [
    'writes itself anew for ever',
    'setInterval(() => { document.body.append(document.createElement("p")) }, 1)',
  ],
  ['goes elsewhere', 'setTimeout(() => { location.href = "/sample-article.html" }, 700)'],
];
