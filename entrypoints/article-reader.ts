import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests } from '../browser/page-answer.ts';
import type { PageIdentity, ReaderAnswer, ReaderRequest } from '../browser/page-request.ts';
import { parsed, settled } from '../reading/page-readiness.ts';
import { type Reading, readElement, readPage, readSelection } from '../reading/read-page.ts';

/** Milliseconds. */
const PARSING = 3000;
const CALM = 250;
const DRAWING = 2000;

/** Put into the page on request: reads it when called, and answers with what it read. Changes nothing. */
export default defineUnlistedScript(() => answerRequests('reader', read));

async function read(request: ReaderRequest): Promise<ReaderAnswer> {
  await parsed(document, PARSING);
  if (request.knownDocument === performance.timeOrigin) await settled(document, CALM, DRAWING);
  const answer = take(request);
  return { identity: identity(), ...answer };
}

function take(request: ReaderRequest): { scope: ReaderAnswer['scope']; reading: Reading } {
  const url = location.href;
  const now = Date.now();
  if (request.mode === 'selection') {
    const selection = document.getSelection();
    const reading: Reading = selection
      ? readSelection(document, url, selection, { now })
      : { kind: 'no-article', reason: 'empty' };
    return { scope: 'selection', reading };
  }
  const element = request.mode === 'page' && request.picked ? elementAt(request.picked) : null;
  if (element) return { scope: 'picked', reading: readElement(element, url, { now }) };
  return { scope: 'page', reading: readPage(document, url, { now, anyway: request.mode === 'anyway' }) };
}

function elementAt(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function identity(): PageIdentity {
  return {
    url: location.href,
    document: performance.timeOrigin,
    contentType: document.contentType,
    length: document.body?.textContent?.length ?? 0,
  };
}
