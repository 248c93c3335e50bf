import { browser } from 'wxt/browser';
import { type GetMessage, type Words, wordsFrom } from '../components/messages.ts';

/** The interface's words in the browser's language; the page's title is among them. */
export function browserWords(): Words {
  const words = wordsFrom(browser.i18n.getMessage as GetMessage);
  document.title = words.t('extName');
  return words;
}
