import { expect } from 'vitest';
import { type BrowserUnderTest, inSettings } from './watched-browser.ts';

/** Whether the worker has run to its end: it listens to shortcuts last of all. */
const LISTENS = 'chrome.commands.onCommand.hasListeners()';

/**
 * Has the browser end the extension and start it anew, by an expression for `chrome://extensions`. Resolves when the new
 * one is there: a click on the icon of one that is still being loaded does nothing, or brings the browser down.
 */
export async function restarted(
  { context, worker, extensionId }: Pick<BrowserUnderTest, 'context' | 'worker' | 'extensionId'>,
  expression: string,
): Promise<void> {
  const before = await worker();
  const ended = new Promise<void>((resolve) => before.once('close', () => resolve()));
  await inSettings(context, async (settings) => {
    await settings.evaluate(expression);
    await ended;
    const state = `chrome.developerPrivate.getExtensionInfo('${extensionId}').then(({ state }) => state)`;
    await expect.poll(() => settings.evaluate(state)).toBe('ENABLED');
  });
  await expect.poll(async () => (await worker()).evaluate(LISTENS)).toBe(true);
}
