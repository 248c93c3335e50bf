import { browser } from 'wxt/browser';
import { loadPreferences } from '../storage/preferences-store.ts';
import { copySelectionIn } from './page-scripts.ts';

/** How long the icon says what came of it, in milliseconds. */
const SAID = 2500;

/** Copies what the reader selected in a tab's page with its source; the icon says whether that worked. Never rejects. */
export async function copySelection(tabId: number): Promise<void> {
  const { dateFormat } = await loadPreferences();
  const locale = dateFormat === 'locale' ? browser.i18n.getUILanguage() : null;
  const answer = await copySelectionIn(tabId, locale);
  await say(tabId, answer.ok && answer.value.copied ? '✓' : '!');
  setTimeout(() => void say(tabId, ''), SAID);
}

async function say(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
