import type { Statement } from '../../library/search/statement-index.ts';
import { dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { Go } from './Go.tsx';
import type { LibraryActions } from './library-page.ts';

/** The most outlets named on one line. */
const MOST = 4;

export interface OutletsProps {
  readonly statements: readonly Statement[];
  readonly actions: LibraryActions;
  readonly days?: boolean;
}

/** Where else something stands, each leading there: "Straits Dispatch and Correo del Sur". */
export function Outlets({ statements, actions, days = false }: OutletsProps) {
  const words = useWords();
  const shown = days ? statements : firstOfEach(statements);
  const some = shown.slice(0, MOST);
  const list = listFormat(words.locale);
  const rest = shown.length - some.length;
  const slots = some.map((_, index) => `\uE000${index}\uE000`);
  const text = list.format(rest > 0 ? [...slots, words.count('libMoreOutlets', rest)] : slots);
  return (
    <>
      {text.split('\uE000').map((piece, index) => {
        const statement = index % 2 === 1 ? some[Number(piece)] : undefined;
        if (!statement) return piece;
        const { article, start } = statement;
        return (
          <span key={article.id}>
            <Go actions={actions} route={{ page: 'article', id: article.id, at: start }}>
              <b>
                <bdi>{article.outlet ?? article.title ?? words.t('untitled')}</bdi>
              </b>
            </Go>
            {days && article.day !== null && `, ${dayWords(article.day, words, 'locale')}`}
          </span>
        );
      })}
    </>
  );
}

/** Making one takes many times as long as using it. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(locale: string): Intl.ListFormat {
  const made = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, made);
  return made;
}

/** One statement of each outlet. */
function firstOfEach(statements: readonly Statement[]): Statement[] {
  return [...new Map([...statements].reverse().map((one) => [one.article.outlet, one])).values()].reverse();
}
