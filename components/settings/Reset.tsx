import { useState } from 'preact/hooks';
import { useWords } from '../messages.ts';

/** Back to the defaults, after asking once more in place. */
export function Reset({ onReset }: { readonly onReset: () => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p class="reset">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.t('reset')}
        </button>
      </p>
    );
  }
  return (
    <p class="reset" role="alert">
      <span>{words.t('resetAsk')}</span>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {words.t('resetYes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {words.t('cancel')}
      </button>
    </p>
  );
}
