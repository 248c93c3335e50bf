import { render } from 'preact';
import { applyAppearance } from '../../../../components/appearance.ts';
import { LibraryPage } from '../../../../components/library/LibraryPage.tsx';
import { WordsProvider } from '../../../../components/messages.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../components/settings/preferences.ts';
import '../../../../components/styles/base.css';
import '../../../../components/styles/library.css';
import { LIBRARY_STATES } from '../../../fixtures/library-states.ts';
import { type Locale, wordsIn } from '../../../fixtures/messages.ts';
import { noLibraryActions } from '../../../fixtures/view-actions.ts';
import { recorded } from './recorded.ts';

/* The library's page in one of its states, with its own styles: ?view=library-person&locale=de&theme=dark */

let query = new URLSearchParams(location.search);
const actions = recorded(noLibraryActions());
window.calls = [];

window.showView = (view, how) => {
  if (how !== undefined) query = new URLSearchParams(how);
  const words = wordsIn((query.get('locale') ?? 'en') as Locale);
  const theme = (query.get('theme') ?? 'auto') as Preferences['theme'];
  applyAppearance(document.documentElement, { ...DEFAULT_PREFERENCES, theme }, words);
  const state = LIBRARY_STATES[view];
  render(
    <WordsProvider value={words}>
      {state ? <LibraryPage key={view} {...state} actions={actions} /> : <p>No view {view}</p>}
    </WordsProvider>,
    document.getElementById('app') as HTMLElement,
  );
};
window.showView(query.get('view') ?? 'library');
