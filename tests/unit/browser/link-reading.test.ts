import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Article } from '../../../brief/article.ts';
import type { Brief } from '../../../brief/model.ts';
import { type LinkRooms, readLink } from '../../../browser/page/link-reading.ts';
import { readLinkedPage } from '../../../browser/page/linked-page.ts';

const NOTHING = { keyPoints: [], quotes: [], people: [], dates: [], timeline: [] };
const briefOf = async (article: Article): Promise<Brief> => ({ article, coverage: 'full', ...NOTHING });

const LINK = 'https://www.news.example/story';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stops for the season</title></head><body><article>
<h1>Ferry stops for the season</h1>
<p>The last ferry to the outer islands left at four in the afternoon on Sunday, and the crew took the flags down.</p>
<p>“We will be back when the ice is,” said Ylva Dahl, the captain, who has made the crossing for nineteen years now.</p>
<p>Until then the post goes by air, and the islanders keep what they need for the winter in the old salting house.</p>
<p>The road to the north side is to be cleared by the first of the month, if the plough can be mended by then.</p>
<p>Last year it could not, and the school bus ran on the beach at low tide for the better part of three weeks.</p>
</article><script>globalThis.ran = true</script></body></html>`;

const fetching = vi.fn<typeof fetch>();
const removed = vi.fn();

/** Without a frame and a worker: those are the browser's, and tested there. */
const ROOMS: LinkRooms = {
  fence: async () => ({ fetch: fetching, remove: removed }),
  read: async (page) => readLinkedPage(page),
};

beforeEach(() => {
  allow(true);
});

test('fetches without cookies or referrer, and runs nothing of the page', async () => {
  fetching.mockResolvedValue(html(PAGE));
  const answer = await readLink(LINK, 3, briefOf, ROOMS);
  expect(answer).toMatchObject({
    kind: 'brief',
    shown: { scope: 'link', page: { tabId: null, host: 'news.example' } },
  });
  expect(fetching).toHaveBeenCalledExactlyOnceWith(
    LINK,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
});

test('a page that is not read in time is given up on, with a message', async () => {
  const timeout = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
  fetching.mockResolvedValue(html(PAGE));
  const read: LinkRooms['read'] = (_, signal) => {
    timeout.abort();
    return Promise.reject(signal.reason);
  };
  expect(await readLink(LINK, 3, briefOf, { ...ROOMS, read })).toEqual({
    kind: 'problem',
    why: 'link-too-long',
  });
  expect(removed).toHaveBeenCalledOnce();
});

test('a page that breaks its reading is said to have failed', async () => {
  fetching.mockResolvedValue(html(PAGE));
  const answer = await readLink(LINK, 3, briefOf, { ...ROOMS, read: async () => null });
  expect(answer).toEqual({ kind: 'problem', why: 'failed' });
});

test('fetches nothing before the site is allowed', async () => {
  allow(false);
  expect(await readLink(LINK, 3, briefOf, ROOMS)).toEqual({ kind: 'problem', why: 'link-not-allowed' });
  expect(fetching).not.toHaveBeenCalled();
});

describe('an address that leads to no page', () => {
  test.each<[string, () => Promise<Response>]>([
    [
      'is not there',
      async () => new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } }),
    ],
    ['is a picture', async () => new Response('x', { headers: { 'content-type': 'image/png' } })],
    ['is out of reach', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['says nothing of its kind', async () => new Response(new Uint8Array([1, 2]))],
  ])('because it %s', async (_, respond) => {
    fetching.mockImplementation(respond);
    expect(await readLink(LINK, 3, briefOf, ROOMS)).toEqual({ kind: 'problem', why: 'link-failed' });
  });

  test('because it is not on the web', async () => {
    expect(await readLink('file:///etc/passwd', 3, briefOf, ROOMS)).toEqual({
      kind: 'problem',
      why: 'link-failed',
    });
    expect(fetching).not.toHaveBeenCalled();
  });
});

describe('the charset is', () => {
  const text = PAGE.replace('Ylva Dahl', 'Zoë Färdig');
  const latin1 = Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63));
  const declared = new TextEncoder().encode(text.replace('<head>', '<head><meta charset="utf-8">'));
  test.each<[string, Uint8Array, string]>([
    ['the header’s', latin1, 'text/html; charset=ISO-8859-1'],
    ['else the page’s own', declared, 'text/html'],
    [
      'else UTF-8, also where it is called something unheard of',
      new TextEncoder().encode(text),
      'text/html; charset=x-none',
    ],
  ])('%s', async (_, bytes, type) => {
    fetching.mockResolvedValue(new Response(bytes as BodyInit, { headers: { 'content-type': type } }));
    const answer = await readLink(LINK, 3, briefOf, ROOMS);
    expect(answer.kind === 'brief' && answer.shown.brief.article.text).toContain('Zoë Färdig');
  });
});

function html(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function allow(allowed: boolean): void {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
}
