import { useWords } from '../messages.ts';
import type { LibraryPageProps } from './library-page.ts';

/** Nothing kept: what the library is, and the two ways to begin. */
export function Empty({
  policy,
  actions,
  onImport,
}: Pick<LibraryPageProps, 'policy' | 'actions'> & { readonly onImport: () => void }) {
  const words = useWords();
  return (
    <div class="empty">
      <h1 class="big">{words.t(policy.on ? 'libEmpty' : 'libOff')}</h1>
      <p>{words.t(policy.on ? 'libEmptyHint' : 'libOffHint')}</p>
      <div class="acts">
        {!policy.on && (
          <button type="button" class="button main" onClick={() => actions.turnOn('hand')}>
            {words.t('libTurnOn')}
          </button>
        )}
        {policy.keep !== 'all' && (
          <button
            type="button"
            class={policy.on ? 'button main' : 'act'}
            onClick={() => actions.turnOn('all')}
          >
            {words.t('libKeepAll')}
          </button>
        )}
        <button type="button" class="act" onClick={onImport}>
          {words.t('libImport')}
        </button>
      </div>
    </div>
  );
}
