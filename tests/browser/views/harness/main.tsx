import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { applyAppearance } from '../../../../components/appearance.ts';
import { type Words, WordsProvider } from '../../../../components/messages.ts';
import { Surface } from '../../../../components/Surface.tsx';
import { FirstRun } from '../../../../components/settings/FirstRun.tsx';
import { OptionsPage } from '../../../../components/settings/OptionsPage.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../components/settings/preferences.ts';
import { type Locale, wordsIn } from '../../../fixtures/messages.ts';
import { noActions, noSettingsActions } from '../../../fixtures/view-actions.ts';
import { FIRST_RUN_STATES, NOW, OPTIONS_STATES, VIEW_STATES } from '../../../fixtures/view-states.ts';
import { recorded } from './recorded.ts';

/*
 * Shows one view without the extension around it. The address says which and how, until `window.showView` says otherwise:
 * ?view=brief&locale=de&theme=dark&fixed (the popup's own width)&calls (kept in `window.calls`)
 */

let query = new URLSearchParams(location.search);
window.calls = [];

interface ViewProps {
  readonly view: string;
  readonly words: Words;
  readonly theme: Preferences['theme'];
  readonly fixed: boolean;
}

function View({ view, words, theme, fixed }: ViewProps): ComponentChild {
  const shown = VIEW_STATES[view];
  const options = OPTIONS_STATES[view];
  const firstRun = FIRST_RUN_STATES[view];
  const [preferences, setPreferences] = useState<Preferences>({
    ...DEFAULT_PREFERENCES,
    theme,
    ...shown?.preferences,
  });
  const prefer = (change: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...change }));
  const root = document.documentElement;
  applyAppearance(root, preferences, words);
  delete root.dataset.surface;
  if (options) {
    return (
      <OptionsPage {...options} preferences={preferences} actions={recorded(noSettingsActions({ prefer }))} />
    );
  }
  if (firstRun) return <FirstRun {...firstRun} actions={recorded(noSettingsActions())} />;
  if (!shown) return <p>No view {view}</p>;
  if (fixed) root.dataset.surface = shown.where;
  return (
    <Surface
      where={shown.where}
      state={shown.state}
      following={shown.following ?? 'off'}
      keeping={shown.keeping ?? null}
      leave={{ kind: 'none' }}
      preferences={preferences}
      actions={recorded(noActions({ prefer }))}
      now={NOW}
    />
  );
}

window.showView = (view, how) => {
  if (how !== undefined) query = new URLSearchParams(how);
  const words = wordsIn((query.get('locale') ?? 'en') as Locale);
  const theme = (query.get('theme') ?? 'auto') as Preferences['theme'];
  render(
    <WordsProvider value={words}>
      <View key={view} view={view} words={words} theme={theme} fixed={query.has('fixed')} />
    </WordsProvider>,
    document.getElementById('app') as HTMLElement,
  );
};
window.showView(query.get('view') ?? 'brief');
