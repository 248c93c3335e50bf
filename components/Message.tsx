import { type MessageKey, useWords } from './messages.ts';
import type { SurfaceActions, SurfaceState, Unreadable } from './surface.ts';

export interface MessageProps {
  readonly state: Extract<SurfaceState, { kind: 'unreadable' | 'picking' }>;
  readonly actions: SurfaceActions;
}

interface Step {
  readonly label: MessageKey;
  readonly run: (actions: SurfaceActions) => void;
}

interface Account {
  /** What went wrong, in one plain sentence. */
  readonly sentence: MessageKey;
  readonly why: MessageKey;
  /** The one useful next step, where there is one to be had from here. */
  readonly step?: Step;
  /** What else may help. */
  readonly further?: Step;
}

const again: Step = { label: 'tryAgain', run: (actions) => actions.readPage() };
const pick: Step = { label: 'pickArticle', run: (actions) => actions.pickArticle() };
const followSite: Step = { label: 'allowSite', run: (actions) => void actions.follow('site') };

const ACCOUNTS: Readonly<Record<Unreadable, Account>> = {
  'browser-page': { sentence: 'browserPage', why: 'browserPageWhy' },
  'web-store': { sentence: 'webStore', why: 'browserPageWhy' },
  pdf: { sentence: 'pdf', why: 'pdfWhy' },
  'local-file': { sentence: 'localFile', why: 'localFileWhy', step: again },
  empty: { sentence: 'empty', why: 'emptyWhy', step: again },
  'not-an-article': {
    sentence: 'notAnArticle',
    why: 'notAnArticleWhy',
    step: { label: 'readAnyway', run: (actions) => actions.readAnyway() },
    further: pick,
  },
  'no-selection': {
    sentence: 'noSelection',
    why: 'noSelectionWhy',
    step: { label: 'readSelection', run: (actions) => actions.readSelection() },
    further: { label: 'readWholePage', run: (actions) => actions.readPage() },
  },
  'not-allowed': { sentence: 'notAllowed', why: 'notAllowedWhy', step: followSite },
  'site-unreachable': { sentence: 'siteUnreachable', why: 'siteUnreachableWhy', step: again },
  refused: { sentence: 'refused', why: 'refusedWhy', step: followSite },
  'page-gone': {
    sentence: 'pageGone',
    why: 'pageGoneWhy',
    step: { label: 'readPageInFront', run: (actions) => actions.readPage() },
  },
  'link-not-allowed': {
    sentence: 'linkNotAllowed',
    why: 'linkNotAllowedWhy',
    step: { label: 'allowLink', run: (actions) => actions.allowLink() },
    further: { label: 'openPage', run: (actions) => actions.openPage() },
  },
  'link-failed': {
    sentence: 'linkFailed',
    why: 'linkFailedWhy',
    step: { label: 'openPage', run: (actions) => actions.openPage() },
  },
  'link-too-long': {
    sentence: 'linkTooLong',
    why: 'linkTooLongWhy',
    step: { label: 'openPage', run: (actions) => actions.openPage() },
  },
  failed: { sentence: 'failed', why: 'failedWhy', step: again },
};

const PICKING: Account = {
  sentence: 'picking',
  why: 'pickingWhy',
  step: { label: 'cancel', run: (actions) => actions.cancelPick() },
};

/** Shown in place of a brief: what went wrong, why, and what to do. */
export function Message({ state, actions }: MessageProps) {
  const words = useWords();
  const { sentence, why, step, further } = state.kind === 'picking' ? PICKING : ACCOUNTS[state.why];
  const host = state.page?.host;
  // A site the browser does not name cannot be asked for: the click on the icon is the only way.
  const offered = step === followSite && !host ? undefined : step;
  return (
    <main class="message">
      <h1>{words.t(sentence)}</h1>
      <p>
        {host
          ? words.rich(why, <bdi>{host}</bdi>)
          : words.t(why === 'linkNotAllowedWhy' ? 'linkNotAllowedWhyUnknown' : why)}
      </p>
      {(offered || further) && (
        <p class="steps">
          {offered && (
            <button type="button" class="button primary" onClick={() => offered.run(actions)}>
              {words.t(offered.label)}
            </button>
          )}
          {further && (
            <button type="button" class="text" onClick={() => further.run(actions)}>
              {words.t(further.label)}
            </button>
          )}
        </p>
      )}
    </main>
  );
}
