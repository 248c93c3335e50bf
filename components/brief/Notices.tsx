import { useWords } from '../messages.ts';
import type { BriefState, Keeping, SurfaceActions } from '../surface.ts';

export interface NoticesProps {
  readonly state: BriefState;
  readonly keeping: Keeping | null;
  readonly actions: SurfaceActions;
}

/** What was briefed when it is not simply the page, with the way back; and what could not be done with its language. */
export function Notices({ state, keeping, actions }: NoticesProps) {
  const words = useWords();
  return (
    <>
      {keeping?.changed && (
        <p class="notice">
          <span>{words.t('libChangedSince')}</span>
          <button type="button" class="text" onClick={keeping.onShowChanges}>
            {words.t('libWhatChanged')}
          </button>
        </p>
      )}
      {keeping?.failed && <p class="notice">{words.t('libKeepFailed')}</p>}
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
      {state.brief.article.isFreePart && (
        <p class="notice">
          <span>{words.t('freePartOnly')}</span>
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
