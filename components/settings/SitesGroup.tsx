import { useWords } from '../messages.ts';
import type { OptionsProps } from '../settings.ts';
import { Group } from './fields.tsx';

/** What the reader allowed and picked, site by site, each with the way to take it back. */
export function SitesGroup({ sites, everywhere, picked, actions }: OptionsProps) {
  const words = useWords();
  const allowed = everywhere ? [words.t('optEverywhere'), ...sites] : sites;
  return (
    <Group title={words.t('groupSites')}>
      <div class="field stacked">
        <h3>{words.t('optSites')}</h3>
        {allowed.length === 0 ? (
          <p class="none">{words.t('optSitesNone')}</p>
        ) : (
          <ul class="rows">
            {allowed.map((site, index) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="text"
                  aria-label={words.t('revokeSite', site)}
                  onClick={() => actions.revoke(everywhere && index === 0 ? 'everywhere' : site)}
                >
                  {words.t('revoke')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="field stacked">
        <h3>{words.t('optPicked')}</h3>
        {picked.length === 0 ? (
          <p class="none">{words.t('optPickedNone')}</p>
        ) : (
          <ul class="rows">
            {picked.map((host) => (
              <li key={host}>
                <bdi>{host}</bdi>
                <button
                  type="button"
                  class="text"
                  aria-label={words.t('forgetSite', host)}
                  onClick={() => actions.forgetPick(host)}
                >
                  {words.t('forget')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Group>
  );
}
