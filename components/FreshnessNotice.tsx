import { useWords } from './messages.ts';
import type { Freshness, SurfaceActions } from './surface.ts';

export interface FreshnessNoticeProps {
  readonly freshness: Freshness;
  readonly actions: SurfaceActions;
}

/** Says when the brief is not of the page now in front, and offers the click that fixes it. */
export function FreshnessNotice({ freshness, actions }: FreshnessNoticeProps) {
  const words = useWords();
  if (freshness.kind === 'current') return null;
  const { host } = freshness.kind === 'elsewhere' ? freshness.front : { host: null };
  const readable = freshness.kind === 'outdated' || freshness.canRead;
  return (
    <div class="freshness" role="status">
      <p>
        {freshness.kind === 'outdated'
          ? words.t('outdated')
          : host
            ? words.rich('elsewhere', <bdi class="host">{host}</bdi>)
            : words.t('elsewhereUnknown')}
        {!readable && ` ${words.t('clickIcon')}`}
      </p>
      {readable && (
        <button type="button" class="text" onClick={actions.readPage}>
          {words.t(freshness.kind === 'outdated' ? 'update' : 'readThisPage')}
        </button>
      )}
    </div>
  );
}
