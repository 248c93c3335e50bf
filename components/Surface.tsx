import { useEffect, useState } from 'preact/hooks';
import { BriefView } from './brief/BriefView.tsx';
import { FreshnessNotice } from './FreshnessNotice.tsx';
import { Message } from './Message.tsx';
import { PanelBar } from './PanelBar.tsx';
import { Reading } from './Reading.tsx';
import './styles/base.css';
import './styles/surface.css';
import { useWords } from './messages.ts';
import type { SurfaceProps } from './surface.ts';

/** How long a message stays in the status line. */
const STATUS_MS = 4000;

/** Everything the popup and the side panel show, in whatever state they are. */
export function Surface(props: SurfaceProps) {
  const { where, state, actions, following, leave } = props;
  const words = useWords();
  const [said, setSaid] = useState<{
    readonly message: string;
    readonly quietly?: boolean | undefined;
  } | null>(null);
  /** What is said quietly, such as that a slow page has shown its passage, takes nothing away that is still being read. */
  const say = (message: string, quietly?: boolean) =>
    setSaid((now) => (quietly && now && !now.quietly ? now : { message, quietly }));

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), STATUS_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const { keeping: given = null } = props;
  const keeping = given && {
    ...given,
    onKeep: async (keep: boolean) => {
      const worked = await given.onKeep(keep);
      say(words.t(worked ? (keep ? 'libKeepDone' : 'libDeleted') : 'libKeepFailed'));
      return worked;
    },
  };
  const ready = state.kind === 'brief' ? state.brief.article.title : null;

  return (
    <div class={`surface ${where} is-${state.kind}`}>
      {where === 'panel' && (
        <PanelBar state={state} following={following} leave={leave} keeping={keeping} actions={actions} />
      )}
      {state.kind === 'reading' && <Reading page={state.page} />}
      {(state.kind === 'unreadable' || state.kind === 'picking') && (
        <Message state={state} actions={actions} />
      )}
      {state.kind === 'brief' && (
        <BriefView
          // Before what is spread: behind it a key costs another function of Preact's in the first bundle.
          key={`${state.page.tabId} ${state.page.url} ${state.scope}`}
          {...props}
          keeping={keeping}
          state={state}
          say={say}
        />
      )}
      <div class="overlay">
        {state.kind === 'brief' && <FreshnessNotice freshness={state.freshness} actions={actions} />}
        <p class={said?.quietly ? 'sr' : 'status'} role="status">
          {said?.message}
        </p>
      </div>
      <p class="sr" aria-live="polite">
        {ready !== null && words.t('readyAnnounce', ready)}
      </p>
    </div>
  );
}
