import { Icon } from './Icon.tsx';
import { type MessageKey, useWords } from './messages.ts';
import type { Following, SurfaceActions, SurfaceState } from './surface.ts';

export interface FollowBarProps {
  readonly state: SurfaceState;
  readonly following: Following;
  readonly actions: SurfaceActions;
}

const CHOICES: readonly { readonly how: Following; readonly label: MessageKey; readonly hint: MessageKey }[] =
  [
    { how: 'off', label: 'followOff', hint: 'followOffHint' },
    { how: 'site', label: 'followSite', hint: 'followSiteHint' },
    { how: 'everywhere', label: 'followEverywhere', hint: 'followEverywhereHint' },
  ];

/** The panel's top: whose content this is, how far to follow, and keeping the brief. One click each. */
export function FollowBar({ state, following, actions }: FollowBarProps) {
  const words = useWords();
  const host = state.page?.host ?? null;
  return (
    <section class="panel-top" aria-label={words.t('followLabel')}>
      <div class="page-bar">
        <p class="showing">
          {host ? words.rich('showing', <bdi class="host">{host}</bdi>) : words.t('extName')}
        </p>
        {state.kind === 'brief' && (
          <button
            type="button"
            class="tool"
            aria-pressed={state.pinned}
            aria-label={words.t('pin')}
            title={words.t(state.pinned ? 'unpin' : 'pin')}
            onClick={() => actions.pin(!state.pinned)}
          >
            <Icon name="pin" />
          </button>
        )}
      </div>
      <fieldset class="follow">
        <legend>{words.t('followLabel')}</legend>
        {CHOICES.map(({ how, label, hint }) => (
          <button
            type="button"
            key={how}
            aria-pressed={following === how}
            title={words.t(hint)}
            onClick={() => void actions.follow(how)}
          >
            {words.t(label)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
