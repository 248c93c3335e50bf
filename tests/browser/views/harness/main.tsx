import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { applyAppearance } from '../../../../components/appearance.ts';
import { WordsProvider } from '../../../../components/messages.ts';
import { Surface } from '../../../../components/Surface.tsx';
import { FirstRun } from '../../../../components/settings/FirstRun.tsx';
import { OptionsPage } from '../../../../components/settings/OptionsPage.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../components/settings/preferences.ts';
import { type Locale, wordsIn } from '../../../fixtures/messages.ts';
import { noActions, noSettingsActions } from '../../../fixtures/view-actions.ts';
import { FIRST_RUN_STATES, NOW, OPTIONS_STATES, VIEW_STATES } from '../../../fixtures/view-states.ts';
import { recorded } from './recorded.ts';

/*
 * Shows one view without the extension around it. The address says which:
 * ?view=brief&locale=de&theme=dark&fixed (the popup's own width)&calls (kept in `window.calls`)
 */

const query = new URLSearchParams(location.search);
const words = wordsIn((query.get('locale') ?? 'en') as Locale);
const theme = (query.get('theme') ?? 'auto') as Preferences['theme'];
window.calls = [];

function View({ view }: { readonly view: string }): ComponentChild {
  const shown = VIEW_STATES[view];
  const options = OPTIONS_STATES[view];
  const firstRun = FIRST_RUN_STATES[view];
  const [preferences, setPreferences] = useState<Preferences>({
    ...DEFAULT_PREFERENCES,
    theme,
    ...shown?.preferences,
  });
  const prefer = (change: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...change }));
  applyAppearance(document.documentElement, preferences, words);
  if (options) {
    return (
      <OptionsPage {...options} preferences={preferences} actions={recorded(noSettingsActions({ prefer }))} />
    );
  }
  if (firstRun) return <FirstRun {...firstRun} actions={recorded(noSettingsActions())} />;
  if (!shown) return <p>No view {view}</p>;
  if (query.has('fixed')) document.documentElement.dataset.surface = shown.where;
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

window.showView = (view) => {
  render(
    <WordsProvider value={words}>
      <View key={view} view={view} />
    </WordsProvider>,
    document.getElementById('app') as HTMLElement,
  );
};
window.showView(query.get('view') ?? 'brief');
