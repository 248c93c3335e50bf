import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Facets } from '../../library/search/facets.ts';
import type { Narrowing } from '../../library/search/search.ts';
import { useWords } from '../messages.ts';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { LibraryActions } from './library-page.ts';
import { Dot, KIND_WORDS } from './words-shown.tsx';

const MOST_PEOPLE = 8;
const MOST_OUTLETS = 6;

/** The kinds of source over all that was found: of organisations and documents there are many. */
const KINDS_WORDS = {
  ...KIND_WORDS,
  organisation: 'libKindOrganisations',
  document: 'libKindDocuments',
} as const;

export interface RailProps {
  readonly facets: Facets | null;
  readonly narrowing: Narrowing;
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly actions: LibraryActions;
}

/** What was found, by person, outlet and kind of source. A click narrows, the next takes it back. */
export function Rail({ facets, narrowing, narrow, actions }: RailProps) {
  const words = useWords();
  const [allOutlets, setAllOutlets] = useState(false);
  if (!facets) return <div class="rail" />;
  const people = chosenFirst(facets.people, MOST_PEOPLE, ({ value }) => value.id === narrowing.person);
  const outlets = allOutlets
    ? facets.outlets
    : chosenFirst(facets.outlets, MOST_OUTLETS, ({ value }) => value === narrowing.outlet);
  return (
    <div class="rail">
      {people.length > 0 && (
        <section>
          <h2>{words.t('libMostQuoted')}</h2>
          <ol>
            {people.map(({ value, count, months }) => (
              <Row
                key={value.id}
                on={value.id === narrowing.person}
                count={count}
                onClick={() => narrow({ person: value.id === narrowing.person ? null : value.id })}
                spark={<Spark months={months} />}
              >
                <bdi>{value.name}</bdi>
              </Row>
            ))}
          </ol>
          {facets.quoted > MOST_PEOPLE && (
            <Go actions={actions} route={{ page: 'people' }} class="act">
              {words.count('libAllPeople', facets.quoted)}
            </Go>
          )}
        </section>
      )}
      {outlets.length > 0 && (
        <section>
          <h2>{words.t('libOutlets')}</h2>
          <ol>
            {outlets.map(({ value, count }) => (
              <Row
                key={value}
                on={value === narrowing.outlet}
                count={count}
                onClick={() => narrow({ outlet: value === narrowing.outlet ? null : value })}
              >
                <bdi>{value}</bdi>
              </Row>
            ))}
          </ol>
          {!allOutlets && facets.outlets.length > MOST_OUTLETS && (
            <button type="button" class="act" onClick={() => setAllOutlets(true)}>
              {words.count('libAllOutlets', facets.outlets.length)}
            </button>
          )}
        </section>
      )}
      {facets.sources.length > 0 && (
        <section>
          <h2>{words.t('libSources')}</h2>
          <ol>
            {facets.sources.map(({ value, count }) => (
              <Row
                key={value}
                on={value === narrowing.source}
                count={count}
                onClick={() => narrow({ source: value === narrowing.source ? null : value })}
              >
                <Dot kind={value} />
                <span class="cap">{words.t(KINDS_WORDS[value])}</span>
              </Row>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface RowProps {
  readonly on: boolean;
  readonly count: number;
  readonly onClick: () => void;
  readonly spark?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Row({ on, count, onClick, spark, children }: RowProps) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        class={`${spark ? '' : 'two'} ${on ? 'on' : ''}`}
        aria-pressed={on}
        onClick={onClick}
      >
        <span class="nm">{children}</span>
        {spark}
        <span class="num">{on ? <Glyph name="close" /> : words.number(count)}</span>
      </button>
    </li>
  );
}

/** The last twelve months as bars, the highest dark. */
function Spark({ months }: { readonly months: readonly number[] }) {
  const peak = Math.max(1, ...months);
  return (
    <svg class="spark" width="71" height="18" viewBox="0 0 71 18" aria-hidden="true">
      <path d={bars(months, peak, (count) => count < peak)} />
      <path d={bars(months, peak, (count) => count === peak)} class="peak" />
    </svg>
  );
}

/** Those of the bars that are asked for, as one shape: an element each would be drawn anew with every search. */
function bars(months: readonly number[], peak: number, isShown: (count: number) => boolean): string {
  return months
    .map((count, index) => {
      if (!isShown(count)) return '';
      const height = count === 0 ? 0.75 : Math.max(1.5, (count / peak) * 15);
      return `M${index * 6} 17v${(-height).toFixed(2)}h4V17z`;
    })
    .join('');
}

/** The first ones, with the chosen one among them wherever it stands. */
function chosenFirst<T>(list: readonly T[], most: number, isChosen: (one: T) => boolean): readonly T[] {
  const first = list.slice(0, most);
  const chosen = list.find(isChosen);
  return chosen && !first.includes(chosen) ? [chosen, ...first.slice(0, -1)] : first;
}
