import type { Brief } from '../brief/model.ts';
import { type FileFormatId, FORMATS } from '../sharing/formats.ts';
import { localDay } from '../sharing/local-day.ts';
import type { MenuItem } from './Menu.tsx';
import type { Words } from './messages.ts';

/**
 * The lines of the Save menu: every format that is a file, in the list's order. One that has nothing to write for this
 * brief says so and is off. `now`: epoch milliseconds.
 */
export function saveMenu(
  brief: Brief,
  now: number,
  words: Words,
  save: (format: FileFormatId) => void,
): readonly MenuItem[] {
  const today = localDay(new Date(now));
  return FORMATS.filter((format) => format.for === 'file').map((format) => {
    const nothing = 'takes' in format && !format.takes(brief, today);
    return {
      label: words.t(`format_${format.id}`),
      hint: words.t(nothing ? `format_${format.id}_none` : `format_${format.id}_hint`),
      disabled: nothing,
      onSelect: () => save(format.id),
    };
  });
}
