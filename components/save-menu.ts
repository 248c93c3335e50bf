import type { Brief } from '../brief/model.ts';
import { type FileFormatId, FORMATS } from '../sharing/formats.ts';
import { localDay } from '../sharing/local-day.ts';
import type { MenuItem } from './Menu.tsx';
import type { Words } from './messages.ts';
import type { Preferences } from './settings/preferences.ts';

export interface SaveMenuProps {
  readonly brief: Brief;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly preferences: Pick<Preferences, 'noteTemplate' | 'noteTemplates'>;
  readonly words: Words;
  readonly save: (format: FileFormatId, template?: string) => void;
  readonly addToObsidian: () => void;
}

/**
 * The lines of the Save menu: every format that is a file, in the list's order. One that has nothing to write for this
 * brief says so and is off. Who has templates of their own finds a note by each, the one in use first.
 */
export function saveMenu(props: SaveMenuProps): readonly MenuItem[] {
  const { brief, now, preferences, words, save, addToObsidian } = props;
  const today = localDay(new Date(now));
  const lines = FORMATS.filter((format) => format.for === 'file').flatMap((format): MenuItem[] => {
    const label = words.t(`format_${format.id}`);
    if (format.id === 'note' && preferences.noteTemplates.length > 0) {
      return templatesInOrder(preferences).map((name) => ({
        label,
        hint: name || words.t('templateBuiltIn'),
        onSelect: () => save('note', name),
      }));
    }
    const nothing = 'takes' in format && !format.takes(brief, today);
    const hint = words.t(nothing ? `format_${format.id}_none` : `format_${format.id}_hint`);
    return [{ label, hint, disabled: nothing, onSelect: () => save(format.id) }];
  });
  return [...lines, { label: words.t('addToObsidian'), apart: true, onSelect: addToObsidian }];
}

function templatesInOrder({ noteTemplate, noteTemplates }: SaveMenuProps['preferences']): readonly string[] {
  return [...new Set([noteTemplate, ...noteTemplates, ''])];
}
