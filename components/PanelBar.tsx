import { Icon } from './Icon.tsx';
import { KeepButton } from './KeepButton.tsx';
import { LeaveNote } from './LeaveNote.tsx';
import { Menu } from './Menu.tsx';
import { type MessageKey, useWords } from './messages.ts';
import type { Following, Keeping, Leave, SurfaceActions, SurfaceState } from './surface.ts';

export interface PanelBarProps {
  readonly state: SurfaceState;
  readonly following: Following;
  readonly leave: Leave;
  readonly keeping: Keeping | null;
  readonly actions: SurfaceActions;
}

interface Choice {
  readonly how: Following;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  /** What the closed menu says. */
  readonly now: MessageKey;
}

const CHOICES: readonly Choice[] = [
  { how: 'off', label: 'followOff', hint: 'followOffHint', now: 'followLabel' },
  { how: 'site', label: 'followSite', hint: 'followSiteHint', now: 'followingSite' },
  { how: 'everywhere', label: 'followEverywhere', hint: 'followEverywhereHint', now: 'followingEverywhere' },
];

/** The panel's top row: whose content this is, how far to follow, and keeping it. */
export function PanelBar({ state, following, leave, keeping, actions }: PanelBarProps) {
  const words = useWords();
  const host = state.page?.host ?? null;
  const pinned = state.kind === 'brief' && state.pinned;
  const chosen = CHOICES.find(({ how }) => how === following);
  return (
    <section class="page-bar" aria-label={words.t('panelBar')}>
      <p class="showing" title={host ?? undefined}>
        <span class="sr">{words.t('showingLabel')} </span>
        <bdi class="host">{host ?? words.t('extName')}</bdi>
      </p>
      <Menu
        class="quiet"
        align="end"
        drop="down"
        hint={words.t(chosen?.hint ?? 'followLabel')}
        note={state.kind === 'brief' && <LeaveNote leave={leave} />}
        items={[
          ...CHOICES.map(({ how, label, hint }) => ({
            label: words.t(label),
            hint: words.t(hint),
            checked: following === how,
            onSelect: () => void actions.follow(how),
          })),
          ...(state.kind === 'brief'
            ? [
                {
                  label: words.t('stay'),
                  hint: words.t('stayHint'),
                  checked: pinned,
                  apart: true,
                  onSelect: () => actions.pin(!pinned),
                },
              ]
            : []),
        ]}
      >
        {pinned && <Icon name="pin" />}
        <span class="now">{words.t(chosen?.now ?? 'followLabel')}</span>
        <Icon name="chevron" />
      </Menu>
      {keeping && state.kind === 'brief' && <KeepButton keeping={keeping} class="quiet" />}
    </section>
  );
}
