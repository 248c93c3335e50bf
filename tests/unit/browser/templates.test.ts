import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadPreferences, resetPreferences } from '../../../browser/storage/preferences-store.ts';
import {
  adoptOldTemplate,
  loadTemplate,
  loadTemplates,
  removeTemplate,
  storeTemplate,
} from '../../../browser/storage/templates-store.ts';

const READING = { name: 'Reading notes', text: '# {{title}}' };
const DATES = { name: 'Dates', text: '{{#dates}}{{value}}{{/dates}}' };

beforeEach(() => fakeBrowser.reset());

describe('templates of a note', () => {
  test('are kept in their order, and a new one is in use at once', async () => {
    await storeTemplate(READING, null);
    expect(await storeTemplate(DATES, null)).toBe(true);
    expect(await loadTemplates()).toEqual([READING, DATES]);
    expect((await loadPreferences()).noteTemplate).toBe('Dates');
    expect(await loadTemplate('Dates')).toBe(DATES.text);
  });

  test('a renamed one keeps its place, and stays in use', async () => {
    await storeTemplate(READING, null);
    await storeTemplate(DATES, null);
    const renamed = { name: 'Days', text: '{{title}}' };
    await storeTemplate(renamed, 'Dates');
    expect(await loadTemplates()).toEqual([READING, renamed]);
    expect((await loadPreferences()).noteTemplate).toBe('Days');
    expect(await loadTemplate('Dates')).toBe('');
  });

  test('the built-in one is in use where the one in use was deleted', async () => {
    await storeTemplate(READING, null);
    await removeTemplate('Reading notes');
    expect(await loadTemplates()).toEqual([]);
    expect((await loadPreferences()).noteTemplate).toBe('');
    expect(Object.keys(await fakeBrowser.storage.sync.get())).toEqual(['preferences']);
  });

  test('stay when everything else goes back to its default', async () => {
    await storeTemplate(READING, null);
    await resetPreferences();
    expect(await loadTemplates()).toEqual([READING]);
    expect((await loadPreferences()).noteTemplate).toBe('');
  });

  test('a full store saves no part of a new one, and says so', async () => {
    await storeTemplate(READING, null);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await storeTemplate(DATES, null)).toBe(false);
    expect(await loadTemplates()).toEqual([READING]);
  });
});

describe('the one template of the first edition', () => {
  test('gets a name, once', async () => {
    await fakeBrowser.storage.sync.set({ preferences: { version: 1, exportTemplate: '# {{title}}' } });
    await adoptOldTemplate('My template');
    await adoptOldTemplate('My template');
    expect(await loadTemplates()).toEqual([{ name: 'My template', text: '# {{title}}' }]);
    expect((await loadPreferences()).noteTemplate).toBe('My template');
  });

  test('was the built-in one for most readers', async () => {
    await fakeBrowser.storage.sync.set({ preferences: { version: 1, exportTemplate: '' } });
    await adoptOldTemplate('My template');
    expect(await loadTemplates()).toEqual([]);
  });
});
