import type { Words } from '../messages.ts';

/** A moment in the reader's own language and zone: "Thu 26 Nov 2026, 08:14"; "" for what is none. */
export function momentWords(moment: string | null, words: Words): string {
  const at = Date.parse(moment ?? '');
  if (Number.isNaN(at)) return '';
  const form = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(words.dateLocale, form).format(at);
}
