import type { Article } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import type { Unreadable } from '../../components/surface.ts';
import type { Reading, ReadingOptions } from '../../reading/article/reading.ts';
import type { PageContents } from '../../reading/page-contents.ts';
import { keepBrief, nextEpoch, recallBrief } from '../storage/brief-cache.ts';
import type { Answer, FrontPage, ReadMode, Shown } from '../surface/model.ts';
import { pageAddress } from './page-address.ts';
import type { PageIdentity, ReaderAnswer, ReaderRequest } from './page-request.ts';
import { identify, type Answer as PageAnswer, readTab, type Silence } from './page-scripts.ts';
import { pickedOn } from './picked-articles.ts';

/** How the engine is reached: loaded only when there is an article for it. */
export type Engine = (article: Article, keyPoints: number) => Promise<Brief>;
/** What makes an article of what a page holds; loaded with the engine. */
export type Reader = (contents: PageContents, options: ReadingOptions) => Promise<Reading>;

export interface ReadingContext {
  readonly engine: Engine;
  readonly reader: Reader;
  readonly keyPoints: number;
  /** What the surface shows now: tells an app that is still drawing from one that has drawn. */
  readonly shown: Shown | null;
  /** The element the reader has just picked; null where what was picked on the site before counts. */
  readonly picked: string | null;
}

/** A page as read. */
interface Seen {
  readonly identity: PageIdentity;
  readonly scope: ReaderAnswer['scope'];
  readonly reading: Reading;
}

/**
 * Milliseconds between looks at a page that had no article: text that a script fetches comes late. Only a page that
 * was loaded or left for another address just now is looked at to the end.
 */
const PAUSES = [400, 500, 600, 700, 800];
const PAUSES_OF_OLD_PAGE = 2;
/** Milliseconds after its loading within which a page counts as new. */
const NEW = 8000;

/** Times an app's old text is taken for not drawn yet, and milliseconds between. */
const LOOKS = 3;
const BETWEEN = 500;

/**
 * The brief made of a page before, if the page is still as it was. Where the browser will not let us ask, or
 * the page has changed, there is none.
 */
export async function recall(front: FrontPage, keyPoints: number): Promise<Answer> {
  const { tabId, url } = front.page;
  const kept = url === null ? null : await recallBrief(tabId, pageAddress(url));
  if (!kept || kept.keyPoints !== keyPoints) return { kind: 'nothing' };
  const now = await identify(tabId);
  if (!now.ok || !isSame(now.value, kept.identity)) return { kind: 'nothing' };
  const { scope, brief, identity } = kept;
  return { kind: 'brief', shown: { page: front.page, scope, brief, document: identity.document } };
}

/** Reads the page in front and makes its brief; keeps it for the next time. */
export async function readFront(front: FrontPage, mode: ReadMode, context: ReadingContext): Promise<Answer> {
  const { tabId, host } = front.page;
  const before = context.shown?.page.tabId === tabId ? context.shown : null;
  const request = readerRequest(mode, context.picked, host, movedOn(before, front));

  const look = async (): Promise<PageAnswer<Seen>> => {
    const answer = await readTab(tabId, request);
    if (!answer.ok) return answer;
    const { identity, scope, contents } = answer.value;
    const reading = await context.reader(contents, { anyway: mode === 'anyway', now: Date.now() });
    return { ok: true, value: { identity, scope, reading } };
  };
  let [epoch, answer] = await Promise.all([nextEpoch(), look()]);
  for (let again = 0; again < LOOKS && answer.ok && isOldText(answer.value, before, front); again++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    answer = await look();
  }
  if (answer.ok && mode === 'page') answer = await awaitText(answer.value, before, front, look);
  if (!answer.ok) return { kind: 'problem', why: unreadable(answer.why, front) };

  const { identity, reading, scope } = answer.value;
  if (identity.contentType === 'application/pdf') return { kind: 'problem', why: 'pdf' };
  if (reading.kind === 'no-article') {
    const why = mode === 'selection' && reading.reason === 'empty' ? 'no-selection' : reading.reason;
    return { kind: 'problem', why };
  }
  const brief = await context.engine(reading.article, context.keyPoints);
  if (scope !== 'selection' && mode !== 'anyway' && !front.isPrivate) {
    const { keyPoints } = context;
    // While it is shown already.
    keepBrief({ epoch, tabId, address: pageAddress(identity.url), identity, scope, keyPoints, brief });
  }
  return { kind: 'brief', shown: { page: front.page, scope, brief, document: identity.document } };
}

/** Looks again at a page without an article for as long as one may still come, whenever it has changed. */
async function awaitText(
  first: Seen,
  before: Shown | null,
  front: FrontPage,
  look: () => Promise<PageAnswer<Seen>>,
): Promise<PageAnswer<Seen>> {
  let seen = first;
  const isNew =
    Date.now() - first.identity.document < NEW || movedOn(before, front) === first.identity.document;
  for (const pause of isNew ? PAUSES : PAUSES.slice(0, PAUSES_OF_OLD_PAGE)) {
    if (seen.reading.kind === 'article' || seen.identity.contentType === 'application/pdf') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await identify(front.page.tabId);
    if (!now.ok) return now;
    if (isSame(now.value, seen.identity)) continue;
    const again = await look();
    if (!again.ok) return again;
    seen = again.value;
  }
  return { ok: true, value: seen };
}

async function readerRequest(
  mode: ReadMode,
  picked: string | null,
  host: string | null,
  knownDocument: number | null,
): Promise<ReaderRequest> {
  const selector = mode === 'page' ? (picked ?? (await pickedOn(host))) : null;
  return { for: 'reader', mode, picked: selector, knownDocument };
}

/** The known document, where the address has changed since it was read. */
function movedOn(before: Shown | null, front: FrontPage): number | null {
  return before && before.page.url !== front.page.url ? before.document : null;
}

function isOldText({ identity, reading }: Seen, before: Shown | null, front: FrontPage): boolean {
  return (
    before !== null &&
    movedOn(before, front) === identity.document &&
    reading.kind === 'article' &&
    reading.article.text === before.brief.article.text
  );
}

/** The same document at the same address with as much text: a cheap sign that nothing was drawn anew. */
function isSame(now: PageIdentity, then: PageIdentity): boolean {
  return (
    now.document === then.document &&
    now.length === then.length &&
    pageAddress(now.url) === pageAddress(then.url)
  );
}

function unreadable(why: Silence, front: FrontPage): Unreadable {
  if (why === 'too-long') return 'failed';
  if (why === 'not-allowed' && front.page.url?.startsWith('file:')) return 'local-file';
  return why;
}
