import type { Changes } from '../../library/versions/compare.ts';
import type { Words } from '../messages.ts';

/** What has changed, in words: "the headline, 1 gone, 2 reworded". */
export function changeWords({ title, published, quotes, text, notes }: Changes, words: Words): string {
  const count = (kind: (typeof quotes)[number]['kind']) =>
    quotes.filter((change) => change.kind === kind).length;
  const parts = [
    title && words.t('libChangedTitle'),
    published && words.t('libChangedDay'),
    count('gone') > 0 && words.count('libCountGone', count('gone')),
    count('reworded') > 0 && words.count('libCountReworded', count('reworded')),
    count('other-voice') > 0 && words.count('libCountOther', count('other-voice')),
    count('new') > 0 && words.count('libCountNew', count('new')),
  ].filter((part): part is string => typeof part === 'string');
  if (parts.length > 0) return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
  return words.t(text || notes.length > 0 ? 'libOnlyText' : 'libNothingChanged');
}
