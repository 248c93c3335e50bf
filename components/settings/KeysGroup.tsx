import { useWords } from '../messages.ts';
import type { OptionsActions, Shortcut } from '../settings.ts';
import { Group } from './fields.tsx';

const NAMES = { popup: 'shortcutPopup', panel: 'shortcutPanel', keep: 'shortcutKeep' } as const;

export interface KeysGroupProps {
  readonly shortcuts: readonly Shortcut[];
  readonly openShortcuts: OptionsActions['openShortcuts'];
}

/** The browser's shortcuts for Pullquote; they are changed on the browser's own page. */
export function KeysGroup({ shortcuts, openShortcuts }: KeysGroupProps) {
  const words = useWords();
  return (
    <Group title={words.t('keyboardHelp')}>
      <ul class="rows">
        {shortcuts.map(({ command, keys }) => (
          <li key={command}>
            <span>{words.t(NAMES[command])}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="none">{words.t('shortcutNone')}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="text" onClick={openShortcuts}>
        {words.t('changeShortcuts')}
      </button>
    </Group>
  );
}
