import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './messages.ts';

export interface KeyboardHelpProps {
  /** How many tabs the numbers lead to. */
  readonly tabs: number;
  readonly onClose: () => void;
}

/** The keys, in the browser's own modal dialog: it holds the focus and gives it back, and Escape closes it. */
export function KeyboardHelp({ tabs, onClose }: KeyboardHelpProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const or = ` ${words.t('keyOr')} `;
  const rows: readonly (readonly [ComponentChild, string])[] = [
    [
      <>
        <kbd>j</kbd>
        {or}
        <kbd>↓</kbd>
      </>,
      words.t('helpNext'),
    ],
    [
      <>
        <kbd>k</kbd>
        {or}
        <kbd>↑</kbd>
      </>,
      words.t('helpPrevious'),
    ],
    [<kbd>{words.t('keyEnter')}</kbd>, words.t('helpShow')],
    [<kbd>c</kbd>, words.t('copyItem')],
    [<kbd>s</kbd>, words.t('keepHint')],
    [<kbd>x</kbd>, words.t('helpChoose')],
    [<kbd>/</kbd>, words.t('searchBrief')],
    [
      <>
        <kbd>1</kbd> – <kbd>{tabs}</kbd>
      </>,
      words.t('helpSections'),
    ],
    [
      <>
        <kbd>←</kbd> <kbd>→</kbd> <kbd>{words.t('keyEnter')}</kbd>
      </>,
      words.t('helpVoices'),
    ],
    [<kbd>?</kbd>, words.t('helpHelp')],
    [<kbd>{words.t('keyEscape')}</kbd>, words.t('helpClose')],
  ];
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{words.t('keyboardHelp')}</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.t('helpClose')}
        </button>
      </header>
      <dl>
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
