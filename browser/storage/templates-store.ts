import { browser } from 'wxt/browser';
import { type NamedTemplate, namingFault, readNamedTemplates } from '../../sharing/named-templates.ts';
import { loadPreferences, storePreferences } from './preferences-store.ts';

/** Each template is an item of its own: one of synced storage holds 8 kB. Their order is among the preferences. */
const PREFIX = 'template ';

/** The reader's templates, in their order. Never rejects. */
export async function loadTemplates(): Promise<readonly NamedTemplate[]> {
  const { noteTemplates } = await loadPreferences();
  try {
    const stored = await browser.storage.sync.get(noteTemplates.map((name) => PREFIX + name));
    return readNamedTemplates(noteTemplates.map((name) => ({ name, text: stored[PREFIX + name] })));
  } catch {
    return [];
  }
}

/** The text of one template; "", which is the built-in one, where there is none of that name. Never rejects. */
export async function loadTemplate(name: string): Promise<string> {
  if (name === '') return '';
  const key = PREFIX + name;
  const { [key]: text } = await browser.storage.sync.get(key).catch(() => ({ [key]: '' }));
  return typeof text === 'string' ? text : '';
}

/**
 * Keeps a template in the place of the one that was called `before`; a new one, where that is null, comes last. The
 * text is there before its name is, so no name ever stands for nothing. False where the browser would not keep it.
 */
export async function storeTemplate(template: NamedTemplate, before: string | null): Promise<boolean> {
  const { noteTemplates, noteTemplate } = await loadPreferences();
  const { name, text } = template;
  try {
    await browser.storage.sync.set({ [PREFIX + name]: text });
  } catch {
    return false;
  }
  const names =
    before === null
      ? [...noteTemplates.filter((other) => other !== name), name]
      : noteTemplates.map((other) => (other === before ? name : other));
  const inUse = noteTemplate === before || before === null ? name : noteTemplate;
  if (!(await storePreferences({ noteTemplates: names, noteTemplate: inUse }))) return false;
  if (before !== null && before !== name) await forgetText(before);
  return true;
}

/** Takes a template out; the built-in one is in use where it was. */
export async function removeTemplate(name: string): Promise<void> {
  const { noteTemplates, noteTemplate } = await loadPreferences();
  await storePreferences({
    noteTemplates: noteTemplates.filter((other) => other !== name),
    noteTemplate: noteTemplate === name ? '' : noteTemplate,
  });
  await forgetText(name);
}

/** The one template of the first edition, which had no name, under this one. It lay among the preferences. */
export async function adoptOldTemplate(name: string): Promise<void> {
  const { preferences } = await browser.storage.sync.get('preferences').catch(() => ({ preferences: null }));
  const text = (preferences as { exportTemplate?: unknown } | null | undefined)?.exportTemplate;
  const { noteTemplates } = await loadPreferences();
  if (typeof text !== 'string' || text.trim() === '' || noteTemplates.length > 0) return;
  if (namingFault(name, []) === null) await storeTemplate({ name, text }, null);
}

function forgetText(name: string): Promise<void> {
  return browser.storage.sync.remove(PREFIX + name).catch(() => undefined);
}
