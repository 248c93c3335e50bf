import type { Words } from './messages.ts';
import type { Preferences } from './settings/preferences.ts';

/** Sets theme, text size, language and direction on the page's root element, where the style sheets look for them. */
export function applyAppearance(
  root: HTMLElement,
  preferences: Pick<Preferences, 'theme' | 'textSize'>,
  words: Pick<Words, 'locale' | 'direction'>,
): void {
  root.dataset.theme = preferences.theme;
  root.dataset.textSize = preferences.textSize;
  root.lang = words.locale;
  root.dir = words.direction;
}
