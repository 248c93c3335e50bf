import type { Said as SaidOnce } from '../../library/person/page.ts';
import { dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import { Day } from './Day.tsx';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import { Lanes } from './Lanes.tsx';
import type { Content, LibraryActions } from './library-page.ts';
import { ManagePerson } from './ManagePerson.tsx';
import { Outlets } from './Outlets.tsx';
import type { Route } from './route.ts';
import { useRowsShown } from './rows-shown.ts';
import { Diff, Receipt, Said } from './words-shown.tsx';

export interface PersonViewProps {
  readonly route: Extract<Route, { page: 'person' }>;
  readonly content: Extract<Content, { kind: 'person' }>;
  readonly actions: LibraryActions;
}

/** Everything somebody said that is kept, in time and across outlets, under the role printed then. */
export function PersonView({ route, content, actions }: PersonViewProps) {
  const words = useWords();
  const { person, offers, partial } = content;
  const { identity, alsoAs, roles, beside, outlets } = person;
  const { shown, next, more } = useRowsShown(person.said);
  const said = person.said.filter(
    ({ statement }) => route.outlet === null || statement.article.outlet === route.outlet,
  );
  const ordered = route.oldestFirst ? [...said].reverse() : said;
  return (
    <>
      <header class="person-head">
        <div>
          <h1>
            <bdi>{identity.name}</bdi>
          </h1>
          <p class="aka">
            {alsoAs.length > 0 && (
              <>
                {words.t('libAlsoAs')}{' '}
                {alsoAs.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ', '}
                    <q>
                      <bdi>{name}</bdi>
                    </q>
                  </span>
                ))}
                {' · '}
              </>
            )}
            {words.count('quoteCount', partial ? identity.row.quotes : person.quotes)} ·{' '}
            {words.count('libArticles', partial ? identity.row.articles : person.articles)} ·{' '}
            {words.count('libOutletCount', outlets.length)}
          </p>
        </div>
        <ManagePerson content={content} actions={actions} />
      </header>
      {!partial && person.said.length > 1 && <Lanes person={person} />}
      <div class="pcols">
        <div>
          <div class="head">
            <h2>{words.t('libEverythingSaid')}</h2>
            <span>
              {route.outlet !== null && (
                <button type="button" class="chosen" onClick={() => actions.go({ ...route, outlet: null })}>
                  <bdi>{route.outlet}</bdi>
                  <Glyph name="close" />
                </button>
              )}
              <button
                type="button"
                class="quiet"
                onClick={() => actions.go({ ...route, oldestFirst: !route.oldestFirst })}
              >
                {words.t(route.oldestFirst ? 'libOldestFirst' : 'libNewestFirst')}
              </button>
            </span>
          </div>
          <ol class="hits">
            {ordered.slice(0, shown).map((one, index) => {
              const before = ordered[index - 1];
              const period = roles.find(({ role }) => role.toLowerCase() === one.role?.toLowerCase());
              const isNewRole = one.role !== null && one.role.toLowerCase() !== roleBefore(ordered, index);
              return [
                isNewRole && period && (
                  <li class="rolehead" key={`role ${index}`}>
                    <b>
                      <bdi>{one.role}</bdi>
                    </b>
                    <span class="soft">
                      {period.from !== null && period.to !== null && period.from !== period.to
                        ? `${dayWords(period.from, words, 'locale')} – ${dayWords(period.to, words, 'locale')}`
                        : period.from !== null && dayWords(period.from, words, 'locale')}
                    </span>
                  </li>
                ),
                <SaidRow
                  key={`${one.statement.article.id} ${one.statement.index}`}
                  said={one}
                  isNewDay={before?.statement.article.day !== one.statement.article.day}
                  actions={actions}
                />,
              ];
            })}
          </ol>
          {ordered.length > shown && (
            <button type="button" class="act" onClick={more}>
              {words.count('libShowMore', Math.min(next, ordered.length - shown))}
            </button>
          )}
        </div>
        <div class="rail">
          {outlets.length > 1 && (
            <section>
              <h2>{words.t('libOutlets')}</h2>
              <ol>
                {outlets.slice(0, 8).map((outlet) => (
                  <li key={outlet}>
                    <button
                      type="button"
                      class={`two ${outlet === route.outlet ? 'on' : ''}`}
                      aria-pressed={outlet === route.outlet}
                      onClick={() =>
                        actions.go({ ...route, outlet: outlet === route.outlet ? null : outlet })
                      }
                    >
                      <span class="nm">
                        <bdi>{outlet}</bdi>
                      </span>
                      {outlet === route.outlet && <Glyph name="close" />}
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {beside.length > 0 && (
            <section>
              <h2>{words.t('libQuotedBeside')}</h2>
              <ol>
                {beside.map(({ identity: other, articles }) => (
                  <li key={other.id}>
                    <Go
                      actions={actions}
                      route={{ page: 'person', id: other.id, outlet: null, oldestFirst: false }}
                      class="wide"
                    >
                      <span class="nm">
                        <bdi>{other.name}</bdi>
                      </span>
                      <span class="num">{words.count('libArticles', articles)}</span>
                    </Go>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {offers.length > 0 && (
            <section class="offers">
              <h2>{words.t('libCouldBe')}</h2>
              {offers.map(({ other, reason }) => (
                <div key={other.id}>
                  <p class="soft">
                    <Go
                      actions={actions}
                      route={{ page: 'person', id: other.id, outlet: null, oldestFirst: false }}
                    >
                      “<bdi>{other.name}</bdi>”
                    </Go>
                    , {words.count('quoteCount', other.row.quotes)}. {words.t(REASON_WORDS[reason])}
                  </p>
                  <p class="acts">
                    <button type="button" class="act" onClick={() => actions.same(identity, other)}>
                      {words.t('libSame')}
                    </button>
                    <button type="button" class="quiet" onClick={() => actions.different(identity, other)}>
                      {words.t('libSomeoneElse')}
                    </button>
                  </p>
                </div>
              ))}
            </section>
          )}
        </div>
      </div>
    </>
  );
}

const REASON_WORDS = {
  surname: 'libReasonSurname',
  'shared-surname': 'libReasonSharedSurname',
  initial: 'libReasonInitial',
  'middle-initial': 'libReasonMiddleInitial',
  'given-name': 'libReasonGivenName',
  spelling: 'libReasonSpelling',
  order: 'libReasonOrder',
} as const;

/** The last role printed before this place in the list, in small letters. */
function roleBefore(said: readonly SaidOnce[], index: number): string | null {
  for (let at = index - 1; at >= 0; at--) {
    const role = said[at]!.role;
    if (role !== null) return role.toLowerCase();
  }
  return null;
}

interface SaidRowProps {
  readonly said: SaidOnce;
  readonly isNewDay: boolean;
  readonly actions: LibraryActions;
}

function SaidRow({ said: { statement, same, otherwise }, isNewDay, actions }: SaidRowProps) {
  const words = useWords();
  const { article } = statement;
  return (
    <li>
      {isNewDay ? <Day day={article.day} /> : <span class="day" />}
      <div>
        <Go
          actions={actions}
          route={{ page: 'article', id: article.id, at: statement.start }}
          class={`said ${statement.kind}`}
        >
          <Said text={statement.text} />
        </Go>
        <p class="meta">
          <b>
            <bdi>{article.outlet}</bdi>
          </b>
          <Receipt statement={statement} actions={actions} />
        </p>
        {same.length > 0 && (
          <p class="same">
            <Glyph name="equal" />
            <span>{words.rich('libSameWords', <Outlets statements={same} actions={actions} days />)}</span>
          </p>
        )}
        {otherwise.map(({ statement: other, diff }) => (
          <p class="same" key={`${other.article.id} ${other.index}`}>
            <Glyph name="unequal" />
            <span>
              {words.rich('libNotTheSame', <Outlets statements={[other]} actions={actions} days />)}{' '}
              <q dir="auto">
                <Diff parts={diff} bare />
              </q>
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}
