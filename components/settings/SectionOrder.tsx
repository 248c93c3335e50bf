import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useWords } from '../messages.ts';
import type { SectionName } from './preferences.ts';

export interface SectionOrderProps {
  readonly order: readonly SectionName[];
  readonly onChange: (order: readonly SectionName[]) => void;
}

function swapped(order: readonly SectionName[], from: number, to: number): readonly SectionName[] {
  const moved = [...order];
  const [section] = moved.splice(from, 1);
  if (section) moved.splice(to, 0, section);
  return moved;
}

/** The sections' order, changed with buttons: works the same by mouse, finger and keyboard. */
export function SectionOrder({ order, onChange }: SectionOrderProps) {
  const words = useWords();
  const [moved, setMoved] = useState('');
  const move = (from: number, to: number) => {
    const section = order[from];
    if (!section) return;
    onChange(swapped(order, from, to));
    setMoved(words.t('movedTo', words.t(section), words.number(to + 1)));
  };
  return (
    <fieldset class="field">
      <legend>{words.t('optOrder')}</legend>
      <ol class="order">
        {order.map((section, index) => (
          <li key={section}>
            <span>{words.t(section)}</span>
            <button
              type="button"
              class="tool"
              disabled={index === 0}
              aria-label={words.t('moveUp', words.t(section))}
              title={words.t('moveUp', words.t(section))}
              onClick={() => move(index, index - 1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="tool"
              disabled={index === order.length - 1}
              aria-label={words.t('moveDown', words.t(section))}
              title={words.t('moveDown', words.t(section))}
              onClick={() => move(index, index + 1)}
            >
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
      <p class="sr" role="status">
        {moved}
      </p>
    </fieldset>
  );
}
