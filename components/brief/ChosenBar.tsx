import { useWords } from '../messages.ts';

export interface ChosenBarProps {
  readonly count: number;
  readonly onCopy: () => void;
  readonly onDone: () => void;
}

/** In place of the footer while quotes are being chosen: how many there are, and taking them along together. */
export function ChosenBar({ count, onCopy, onDone }: ChosenBarProps) {
  const words = useWords();
  return (
    <footer class="toolbar chosen-bar">
      <span role="status">{words.count('chosenQuotes', count)}</span>
      <span class="grow" />
      <button type="button" class="button primary" disabled={count === 0} onClick={onCopy}>
        {words.t('copyChosen')}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {words.t('done')}
      </button>
    </footer>
  );
}
