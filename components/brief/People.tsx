import type { Brief, Person } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import { Initials } from './Initials.tsx';
import { useItems } from './item-context.ts';
import { countQuotes, type IndexedQuote, quotesOfEach, textDirection } from './items.ts';
import { Receipt } from './Receipt.tsx';
import { useGrowingCount } from './use-growing-count.ts';

export interface PeopleProps {
  readonly brief: Brief;
  readonly people: readonly Person[];
  readonly quotes: readonly IndexedQuote[];
  readonly onFilter: (person: string) => void;
}

/** Who is in the article, what it says they are, and how much of the talking is theirs. */
export function People({ brief, people, quotes, onFilter }: PeopleProps) {
  const words = useWords();
  const { current } = useItems();
  const bySpeaker = quotesOfEach(quotes);
  const at = current?.section === 'people' ? people.indexOf(brief.people[current.index]!) : -1;
  const { count: drawn, end } = useGrowingCount(people.length, at);
  if (people.length === 0) return <p class="none">{words.t('noPeople')}</p>;
  return (
    <>
      <ul class={people.length > 40 ? 'people long' : 'people'}>
        {people.slice(0, drawn).map((person) => {
          const count = countQuotes(bySpeaker.get(person.id) ?? []);
          const further = person.roles.map((role) => role.text).filter((role) => role !== person.role);
          return (
            <li key={person.id} dir={textDirection(person.name)}>
              <Receipt item={{ section: 'people', index: brief.people.indexOf(person) }} class="person">
                <Initials person={person} />
                <span class="who">
                  <b>
                    <bdi>{person.name}</bdi>
                  </b>
                  {person.role && (
                    <small title={further.length > 0 ? words.t('alsoRoles', further.join('; ')) : undefined}>
                      <bdi>{person.role}</bdi>
                    </small>
                  )}
                </span>
              </Receipt>
              <span class="tally">
                {count > 0 ? (
                  <button
                    type="button"
                    class="text"
                    aria-label={`${words.count('quoteCount', count)}: ${words.t('showQuotesOf', person.name)}`}
                    title={words.t('showQuotesOf', person.name)}
                    onClick={() => onFilter(person.id)}
                  >
                    {words.count('quoteCount', count)}
                  </button>
                ) : null}
                {count > 0 && (
                  <span class="share" title={words.t('shareOfWords', words.percent(person.share))}>
                    <span class="sr">{words.t('shareOfWords', words.percent(person.share))}</span>
                    <span style={{ inlineSize: `${Math.round(person.share * 100)}%` }} />
                  </span>
                )}
                <span class="mentions">{words.count('mentionCount', person.mentions.length)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <div ref={end} />
    </>
  );
}
