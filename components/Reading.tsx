import { useWords } from './messages.ts';
import type { PageRef } from './surface.ts';

/** While the page is read: the lines a brief will have, still and pale. Nothing spins, and nothing will move. */
export function Reading({ page }: { readonly page: PageRef | null }) {
  const words = useWords();
  return (
    <main class="reading" aria-busy="true">
      <h1 class="kicker">
        <span>{page?.host ? words.rich('readingHost', <bdi>{page.host}</bdi>) : words.t('reading')}</span>
      </h1>
      <div class="lines" aria-hidden="true">
        <i class="title" />
        <i class="title short" />
        <hr />
        <i />
        <i />
        <i class="short" />
        <i />
        <i class="short" />
      </div>
    </main>
  );
}
