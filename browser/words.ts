import { browser } from 'wxt/browser';
import { type GetMessage, type Words, wordsFrom } from '../components/words.ts';

/** The interface's words in the browser's language, with the page told which language and direction it is in. */
export function browserWords(): Words {
  const words = wordsFrom(browser.i18n.getMessage as GetMessage);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.t('extName');
  return words;
}
