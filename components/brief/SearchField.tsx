import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useWords } from '../messages.ts';

export interface SearchFieldProps {
  readonly value: string;
  /** How many items hold it; null while nothing is looked for. */
  readonly found: number | null;
  readonly onInput: (value: string) => void;
  readonly onClose: () => void;
}

/** Looks through the brief; Escape leaves, and everything is there again. */
export function SearchField({ value, found, onInput, onClose }: SearchFieldProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <search class="find">
      <input
        ref={input}
        type="search"
        aria-label={words.t('searchBrief')}
        placeholder={words.t('searchBrief')}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <span class="num" role="status">
        {found !== null && words.count('foundItems', found)}
      </span>
      <button
        type="button"
        class="tool"
        aria-label={words.t('helpClose')}
        title={words.t('helpClose')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </search>
  );
}
