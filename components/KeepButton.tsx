import { Icon } from './Icon.tsx';
import { useWords } from './messages.ts';
import type { Keeping } from './surface.ts';

/** Keeps the brief on show in the library, or takes it out again. */
export function KeepButton({
  keeping,
  class: className,
}: {
  readonly keeping: Keeping;
  readonly class: string;
}) {
  const words = useWords();
  const { kept, onKeep } = keeping;
  const label = words.t(kept ? 'kept' : 'keep');
  return (
    <button
      type="button"
      class={`${className} keep${kept ? ' kept' : ''}`}
      // Its name, too, where there is no room for the word.
      aria-label={label}
      aria-pressed={kept}
      title={words.t(kept ? 'unkeep' : 'keepHint')}
      onClick={() => void onKeep(!kept)}
    >
      <Icon name="keep" />
      <span class="label">{label}</span>
    </button>
  );
}
