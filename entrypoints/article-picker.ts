import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests } from '../browser/page/page-answer.ts';
import type { PickerAnswer, PickerRequest } from '../browser/page/page-request.ts';
import { pickArticle } from '../reading/article-picker.ts';

/** The picking under way in this document, kept in the isolated world so that it can be ended. */
const world = globalThis as { pullquotePicking?: AbortController };

/** Put into the page on request: answers when the reader has chosen, or has left. */
export default defineUnlistedScript(() => answerRequests('picker', pick));

async function pick({ hint }: PickerRequest): Promise<PickerAnswer> {
  world.pullquotePicking?.abort();
  if (hint === null) return { selector: null };
  const picking = new AbortController();
  world.pullquotePicking = picking;
  return { selector: await pickArticle(document, hint, picking.signal) };
}
