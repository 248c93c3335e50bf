import type { KeepingPolicy } from '../library/keeping/policy.ts';
import type { NamedTemplate } from '../sharing/named-templates.ts';
import type { Preferences } from './settings/preferences.ts';

/** A keyboard shortcut as the browser has it now; `keys` is empty where none is set. */
export interface Shortcut {
  readonly command: 'popup' | 'panel' | 'keep';
  readonly keys: string;
}

export interface OptionsActions {
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Back to the defaults, permissions and picked articles untouched. */
  readonly reset: () => void;
  /** Gives back the permission for one site, or for all. */
  readonly revoke: (site: string | 'everywhere') => void;
  readonly forgetPick: (host: string) => void;
  /** Keeps a template of a note in the place of the one called `before`; a new one where that is null. Says whether it is kept. */
  readonly storeTemplate: (template: NamedTemplate, before: string | null) => Promise<boolean>;
  readonly removeTemplate: (name: string) => void;
  /** Opens the browser's own page for shortcuts. */
  readonly openShortcuts: () => void;
  readonly openFirstRun: () => void;
  /** Changes and stores what the library may keep. */
  readonly setPolicy: (change: Partial<KeepingPolicy>) => void;
  readonly openLibrary: () => void;
}

/** Props of `<OptionsPage>`. */
export interface OptionsProps {
  readonly preferences: Preferences;
  /** What the library may keep: on this machine, not synced. */
  readonly policy: KeepingPolicy;
  /** Sites the reader allowed, by host; `everywhere` when all are. */
  readonly sites: readonly string[];
  readonly everywhere: boolean;
  /** Hosts where the reader picked the article's block. */
  readonly picked: readonly string[];
  /** The reader's own templates of a note. */
  readonly templates: readonly NamedTemplate[];
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  /** Settings are kept by the browser's own sync where it has one. */
  readonly synced: boolean;
  readonly actions: OptionsActions;
}

export interface FirstRunActions {
  readonly openSample: () => void;
  readonly openOptions: () => void;
}

/** Props of `<FirstRun>`. */
export interface FirstRunProps {
  /** Addresses of the pictures of a brief, for light and dark systems. */
  readonly pictures: { readonly light: string; readonly dark: string };
  readonly shortcuts: readonly Shortcut[];
  readonly actions: FirstRunActions;
}
