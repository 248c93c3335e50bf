import type { PageAnswers, PageRequest } from './page-request.ts';

/** What handles a kind of request in a page; a promise where it takes its time. */
export type PageAnswer<F extends PageRequest['for']> = (
  request: Extract<PageRequest, { for: F }>,
) => PageAnswers[F] | Promise<PageAnswers[F]>;

/**
 * In the page: what answers requests of this kind from now on. It stands in the isolated world, where the page's
 * own scripts cannot see it; put in again, also by a newer version of the extension, it takes the older's place.
 */
export function answerRequests<F extends PageRequest['for']>(kind: F, answer: PageAnswer<F>): void {
  (globalThis as Record<string, unknown>)[`pullquote ${kind}`] = answer;
}
