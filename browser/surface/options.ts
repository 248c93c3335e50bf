import { browser } from 'wxt/browser';
import { hostOf } from '../../brief/web-address.ts';
import type { OptionsActions, OptionsProps } from '../../components/settings.ts';
import { giveBack, giveBackEverywhere, granted } from '../page/leave.ts';
import { forgetPick, pickedHosts } from '../page/picked-articles.ts';
import { loadPolicy, onPolicy, storePolicy } from '../storage/library/policy-store.ts';
import {
  loadPreferences,
  onPreferences,
  resetPreferences,
  storePreferences,
} from '../storage/preferences-store.ts';
import { loadTemplates, removeTemplate, storeTemplate } from '../storage/templates-store.ts';
import { openLibrary } from './library-tab.ts';
import { openShortcuts, shortcuts } from './shortcuts.ts';

/** Runs the options page: calls `draw` with the props of `<OptionsPage>` at once and after every change. */
export async function connectOptions(draw: (props: OptionsProps) => void): Promise<void> {
  let [preferences, policy, standing] = await Promise.all([loadPreferences(), loadPolicy(), loadStanding()]);

  const actions: OptionsActions = {
    prefer: (change) => {
      preferences = { ...preferences, ...change };
      show();
      storePreferences(change);
    },
    reset: () => void resetPreferences(),
    revoke: (site) => void revoke(site),
    forgetPick: async (host) => {
      await forgetPick(host);
      await refresh();
    },
    storeTemplate,
    removeTemplate: (name) => void removeTemplate(name),
    openShortcuts: () => void openShortcuts(),
    openFirstRun,
    setPolicy: async (change) => {
      policy = { ...policy, ...change };
      show();
      await storePolicy(change);
      // Asked once, when it is turned on: Firefox grants it with the permission, Chromium needs no more than that.
      if (change.on) await navigator.storage.persist().catch(() => false);
    },
    openLibrary: () => openLibrary(),
  };
  // At once, so that no control shows its old state for a moment.
  const show = () => {
    const { version } = browser.runtime.getManifest();
    draw({ preferences, policy, ...standing, version, synced: true, actions });
  };
  const refresh = async () => {
    standing = await loadStanding();
    show();
  };

  onPreferences((changed) => {
    preferences = changed;
    refresh();
  });
  onPolicy((changed) => {
    policy = changed;
    show();
  });
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  // Shortcuts are changed on a page of the browser's own, which tells nobody.
  window.addEventListener('focus', refresh);
  show();
}

/** What the page shows that is set elsewhere: leave, picks, templates, shortcuts. */
async function loadStanding(): Promise<
  Pick<OptionsProps, 'sites' | 'everywhere' | 'picked' | 'templates' | 'shortcuts'>
> {
  const [{ sites, everywhere }, picked, templates, keys] = await Promise.all([
    granted(),
    pickedHosts(),
    loadTemplates(),
    shortcuts(),
  ]);
  return { sites: sitesByHost(sites), everywhere, picked, templates, shortcuts: keys };
}

/** Opens the page that is shown once after installing. */
export function openFirstRun(): void {
  browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
}

/** A site as the reader reads it, whichever of its addresses were granted. */
function sitesByHost(origins: readonly string[]): string[] {
  return [...new Set(origins.map(hostOfPattern))].sort();
}

async function revoke(site: string | 'everywhere'): Promise<void> {
  if (site === 'everywhere') return giveBackEverywhere();
  const { sites } = await granted();
  await Promise.all(sites.filter((origin) => hostOfPattern(origin) === site).map(giveBack));
}

/** "https://www.news.example/*" to "news.example". */
function hostOfPattern(pattern: string): string {
  return hostOf(pattern.replace('*://', 'https://').replace('*.', '')) ?? pattern;
}
