import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests } from '../browser/page/page-answer.ts';
import { pageIdentity } from '../browser/page/page-identity.ts';
import type { ReaderAnswer, ReaderRequest } from '../browser/page/page-request.ts';
import { elementContents, pageContents, selectionContents } from '../reading/page/contents.ts';
import { parsed, settled } from '../reading/page/page-readiness.ts';
import { MOST } from '../reading/page-contents.ts';

/** Milliseconds. */
const PARSING = 3000;
const CALM = 250;
const DRAWING = 2000;

/** Put into the page on request: when called, answers with what the page holds. Changes nothing. */
export default defineUnlistedScript(() => answerRequests('reader', read));

async function read(request: ReaderRequest): Promise<ReaderAnswer> {
  await parsed(document, PARSING);
  if (request.knownDocument === performance.timeOrigin) await settled(document, CALM, DRAWING);
  const answer = take(request);
  return { identity: pageIdentity(), ...answer };
}

function take({ mode, picked }: ReaderRequest): Pick<ReaderAnswer, 'scope' | 'contents'> {
  // Cut, an address would lead elsewhere.
  const url = location.href.length <= MOST.address ? location.href : null;
  if (mode === 'selection') {
    return { scope: 'selection', contents: selectionContents(document, url, document.getSelection()) };
  }
  const element = mode === 'page' && picked ? elementAt(picked) : null;
  if (element) return { scope: 'picked', contents: elementContents(element, url) };
  return { scope: 'page', contents: pageContents(document, url) };
}

function elementAt(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
