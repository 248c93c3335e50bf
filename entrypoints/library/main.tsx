import { render } from 'preact';
import { connectLibrary } from '../../browser/library/connect.ts';
import { browserWords } from '../../browser/messages.ts';
import { loadPreferences, onPreferences } from '../../browser/storage/preferences-store.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { WordsProvider } from '../../components/messages.ts';
import type { Preferences } from '../../components/settings/preferences.ts';
import '../../components/styles/base.css';
import '../../components/styles/library.css';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();
const look = (preferences: Preferences) => applyAppearance(document.documentElement, preferences, words);

loadPreferences().then(look);
onPreferences(look);

connectLibrary((props) => {
  render(
    <WordsProvider value={words}>
      <LibraryPage {...props} />
    </WordsProvider>,
    app,
  );
});
