import { type LinkedPage, readLinkedPage } from './linked-page.ts';

/** The worker's whole work: one page in, its article out; null where it broke. It is ended from outside. */
addEventListener('message', ({ data }: MessageEvent<LinkedPage>) => {
  try {
    postMessage(readLinkedPage(data));
  } catch {
    postMessage(null);
  }
});
