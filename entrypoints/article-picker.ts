import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PickerAnswer } from '../browser/page-request.ts';
import { takeRequest } from '../browser/take-request.ts';
import { pickArticle } from '../reading/article-picker.ts';

/** The picking under way in this document, kept in the isolated world so that it can be ended. */
const world = globalThis as { pullquotePicking?: AbortController };

/** Put into the page on request: answers when the reader has chosen, or has left. */
export default defineUnlistedScript(() => {
  const request = takeRequest('picker');
  world.pullquotePicking?.abort();
  world.pullquotePicking = undefined;
  return request && pick(request.hint);
});

async function pick(hint: string | null): Promise<PickerAnswer> {
  if (hint === null) return { selector: null };
  const picking = new AbortController();
  world.pullquotePicking = picking;
  return { selector: await pickArticle(document, hint, picking.signal) };
}
