import { useId, useState } from 'preact/hooks';
import { siteOf } from '../../library/keeping/policy.ts';
import { useWords } from '../messages.ts';
import type { OptionsProps } from '../settings.ts';
import { Choice, Group, Toggle } from './fields.tsx';

/** What the library may keep, for how long, and the way there. */
export function LibraryGroup({ policy, actions }: Pick<OptionsProps, 'policy' | 'actions'>) {
  const words = useWords();
  const { setPolicy } = actions;
  return (
    <Group title={words.t('libSettings')}>
      <Toggle
        label={words.t('libOptOn')}
        hint={words.t('libOptOnHint')}
        value={policy.on}
        onChange={(on) => setPolicy({ on })}
      />
      {policy.on && (
        <>
          <Choice
            label={words.t('libOptKeep')}
            value={policy.keep}
            options={[
              ['hand', words.t('libOptHand')],
              ['all', words.t('libOptAll')],
              ['sites', words.t('libOptSites')],
            ]}
            onChange={(keep) => setPolicy({ keep })}
          />
          {policy.keep === 'sites' && (
            <SiteList
              title={words.t('libOptSitesList')}
              sites={policy.sites}
              onChange={(sites) => setPolicy({ sites })}
            />
          )}
          <SiteList
            title={words.t('libOptExcluded')}
            sites={policy.excluded}
            onChange={(excluded) => setPolicy({ excluded })}
          />
          <Choice
            label={words.t('libOptRetention')}
            value={policy.retention === null ? 'never' : policy.retention === 365 ? 'year' : 'quarter'}
            options={[
              ['never', words.t('libOptNever')],
              ['year', words.t('libOptYear')],
              ['quarter', words.t('libOptQuarter')],
            ]}
            onChange={(chosen) => setPolicy({ retention: DAYS[chosen] })}
          />
        </>
      )}
      <p class="ends">
        <button type="button" class="text" onClick={actions.openLibrary}>
          {words.t('libOpen')}
        </button>
      </p>
    </Group>
  );
}

const DAYS = { never: null, year: 365, quarter: 90 } as const;

interface SiteListProps {
  readonly title: string;
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

/** Sites one under the other, each with the way to take it out, and a field for one more. */
function SiteList({ title, sites, onChange }: SiteListProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const site = siteOf(typed);
  return (
    <div class="field stacked">
      <h3 id={id}>{title}</h3>
      {sites.length > 0 && (
        <ul class="rows">
          {sites.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="text"
                aria-label={words.t('libRemoveSite', host)}
                onClick={() => onChange(sites.filter((other) => other !== host))}
              >
                {words.t('libRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (site === null) return;
          onChange([...new Set([...sites, site])].sort());
          setTyped('');
        }}
      >
        <input
          type="text"
          value={typed}
          placeholder="news.example"
          aria-labelledby={id}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={site === null}>
          {words.t('libOptAddSite')}
        </button>
      </form>
    </div>
  );
}
