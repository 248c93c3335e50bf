import { useWords } from '../messages.ts';
import type { BriefState, SurfaceActions } from '../surface.ts';

export interface NoticesProps {
  readonly state: BriefState;
  readonly actions: SurfaceActions;
}

/** What was briefed when it is not simply the page, with the way back; and what could not be done with its language. */
export function Notices({ state, actions }: NoticesProps) {
  const words = useWords();
  return (
    <>
      {state.scope === 'selection' && (
        <p class="notice">
          <span>{words.t('scopeSelection')}</span>
          <button type="button" class="text" onClick={actions.readPage}>
            {words.t('readWholePage')}
          </button>
        </p>
      )}
      {state.scope === 'picked' && (
        <p class="notice">
          <span>{words.t('scopePicked')}</span>
          <button type="button" class="text" onClick={actions.forgetPick}>
            {words.t('forgetPick')}
          </button>
        </p>
      )}
      {state.scope === 'link' && (
        <p class="notice">
          <span>{words.t('scopeLink')}</span>
          <button type="button" class="text" onClick={() => actions.openPage()}>
            {words.t('openPage')}
          </button>
        </p>
      )}
      {state.brief.coverage === 'quotes-only' && (
        <p class="notice">
          <span>{words.t('quotesOnly')}</span>
        </p>
      )}
    </>
  );
}
