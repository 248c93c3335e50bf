import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadPreferences } from '../../browser/preferences-store.ts';
import { shortcuts } from '../../browser/shortcuts.ts';
import { browserWords } from '../../browser/words.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { FirstRun } from '../../components/settings/FirstRun.tsx';
import { WordsProvider } from '../../components/words.ts';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();

const [preferences, keys] = await Promise.all([loadPreferences(), shortcuts()]);
applyAppearance(document.documentElement, preferences, words);
render(
  <WordsProvider value={words}>
    <FirstRun
      shortcuts={keys}
      actions={{
        openSample: () =>
          void browser.tabs.create({ url: `${browser.runtime.getURL('/')}sample-article.html` }),
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  </WordsProvider>,
  app,
);
