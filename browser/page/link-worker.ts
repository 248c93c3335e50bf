import { briefOfLinkedPage, type LinkedPage } from './linked-page.ts';

/** The worker's whole work: one page in, its brief out; null where it broke. It is ended from outside. */
addEventListener('message', ({ data }: MessageEvent<LinkedPage>) => {
  briefOfLinkedPage(data).then(
    (answer) => postMessage(answer),
    () => postMessage(null),
  );
});
