import { browser } from 'wxt/browser';
import { isCopierAnswer } from '../storage/guards.ts';
import { loadPreferences } from '../storage/preferences-store.ts';
import { callIn, putIn } from './injection.ts';

/** How long the icon says what came of it, in milliseconds. */
const SAID = 2500;

/** Copies what the reader selected in a tab's page with its source; the icon says whether that worked. Never rejects. */
export async function copySelection(tabId: number): Promise<void> {
  const { dateFormat } = await loadPreferences();
  const locale = dateFormat === 'locale' ? browser.i18n.getUILanguage() : null;
  await say(tabId, (await copyIn(tabId, locale)) ? '✓' : '!');
  setTimeout(() => void say(tabId, ''), SAID);
}

async function copyIn(tabId: number, locale: string | null): Promise<boolean> {
  try {
    await putIn(tabId, '/selection-copier.js');
    const [answer] = await callIn(tabId, { for: 'copier', locale });
    return isCopierAnswer(answer?.result) && answer.result.copied;
  } catch {
    return false;
  }
}

async function say(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
