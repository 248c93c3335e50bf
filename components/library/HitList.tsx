import type { HitGroup } from '../../library/search/repeats.ts';
import { useWords } from '../messages.ts';
import { Day } from './Day.tsx';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { LibraryActions } from './library-page.ts';
import { Outlets } from './Outlets.tsx';
import { useRowsShown } from './rows-shown.ts';
import { Receipt, Said, Who } from './words-shown.tsx';

export interface HitListProps {
  readonly hits: readonly HitGroup[];
  readonly marked: readonly string[];
  readonly actions: LibraryActions;
}

/** What was found, a quote a row: day, words, who, where. */
export function HitList({ hits, marked, actions }: HitListProps) {
  const words = useWords();
  const { shown, next, more } = useRowsShown(hits);
  return (
    <>
      <ol class="hits">
        {hits.slice(0, shown).map(({ statement, speaker, same }) => (
          <li key={`${statement.article.id} ${statement.index}`}>
            <Day day={statement.article.day} />
            <div>
              <Go
                actions={actions}
                route={{ page: 'article', id: statement.article.id, at: statement.start }}
                class={`said ${statement.kind}`}
              >
                <Said text={statement.text} marked={marked} />
              </Go>
              <p class="who">
                <Who speaker={speaker} actions={actions} />
              </p>
              {same.length > 0 && (
                <p class="same">
                  <Glyph name="equal" />
                  <span>{words.rich('libSameWords', <Outlets statements={same} actions={actions} />)}</span>
                </p>
              )}
            </div>
            <span class="src">
              <bdi>{statement.article.outlet}</bdi>
              <Receipt statement={statement} actions={actions} />
            </span>
          </li>
        ))}
      </ol>
      {hits.length > shown && (
        <button type="button" class="act" onClick={more}>
          {words.count('libShowMore', next)}
        </button>
      )}
    </>
  );
}
