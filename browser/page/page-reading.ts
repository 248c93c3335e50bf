import type { Article } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import type { Unreadable } from '../../components/surface.ts';
import type { ReadingOptions } from '../../reading/article/reading.ts';
import { keepBrief, nextEpoch, recallBrief } from '../storage/brief-cache.ts';
import type { Answer, FrontPage, ReadMode, Shown } from '../surface/model.ts';
import { pageAddress } from './page-address.ts';
import { isSame } from './page-identity.ts';
import type { ReaderRequest } from './page-request.ts';
import { identify, readTab, type ScriptAnswer, type Silence } from './page-scripts.ts';
import { pickedOn } from './picked-articles.ts';
import type { Seen } from './seen.ts';

/** How the engine is reached: loaded only when there is an article for it. */
export type Engine = (article: Article, keyPoints: number) => Promise<Brief>;
/** What checks a page script's answer and makes an article of it, or finds it to be none; loaded with the engine. */
export type Reader = (answer: unknown, options: ReadingOptions) => Promise<Seen | null>;

export interface ReadingContext {
  readonly engine: Engine;
  readonly reader: Reader;
  readonly keyPoints: number;
  /** What the surface shows now: tells an app that is still drawing from one that has drawn. */
  readonly shown: Shown | null;
  /** The element the reader has just picked; null where what was picked on the site before counts. */
  readonly picked: string | null;
}

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

  const look = async (): Promise<ScriptAnswer<Seen>> => {
    const answer = await readTab(tabId, request);
    if (!answer.ok) return answer;
    const seen = await context.reader(answer.value, { anyway: mode === 'anyway', now: Date.now() });
    return seen ? { ok: true, value: seen } : { ok: false, why: 'failed' };
  };
  let [epoch, answer] = await Promise.all([nextEpoch(), look()]);
  for (let again = 0; again < LOOKS && answer.ok && isOldText(answer.value, before, front); again++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    answer = await look();
  }
  if (answer.ok && answer.value.reading.kind === 'no-article' && mode === 'page') {
    const lateText = await import('./late-text.ts');
    const isElsewhere = movedOn(before, front) === answer.value.identity.document;
    const identifyPage = () => identify(tabId);
    answer = await lateText.awaitText(answer.value, isElsewhere, { identify: identifyPage, isSame, look });
  }
  if (!answer.ok) return { kind: 'problem', why: unreadable(answer.why, front) };

  const { identity, reading, scope } = answer.value;
  if (identity.contentType === 'application/pdf') return { kind: 'problem', why: 'pdf' };
  if (reading.kind === 'no-article') {
    const why = mode === 'selection' && reading.reason === 'empty' ? 'no-selection' : reading.reason;
    return { kind: 'problem', why };
  }
  const brief = await context.engine(reading.article, context.keyPoints);
  const address = pageAddress(identity.url);
  // An app that went elsewhere while it was read may still have shown the text of where it was.
  const isLeaving = before?.document === identity.document && front.key !== `${tabId} ${address}`;
  if (scope !== 'selection' && mode !== 'anyway' && !front.isPrivate && !isLeaving) {
    // While it is shown already.
    keepBrief({ epoch, tabId, address, identity, scope, keyPoints: context.keyPoints, brief });
  }
  return { kind: 'brief', shown: { page: front.page, scope, brief, document: identity.document } };
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

function unreadable(why: Silence, front: FrontPage): Unreadable {
  if (why === 'too-long') return 'failed';
  if (why === 'not-allowed' && front.page.url?.startsWith('file:')) return 'local-file';
  return why;
}
