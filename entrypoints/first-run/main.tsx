import { render } from 'preact';
import { browser } from 'wxt/browser';
import { browserWords } from '../../browser/messages.ts';
import { loadPreferences } from '../../browser/storage/preferences-store.ts';
import { shortcuts } from '../../browser/surface/shortcuts.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { WordsProvider } from '../../components/messages.ts';
import { FirstRun } from '../../components/settings/FirstRun.tsx';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();

const [preferences, keys] = await Promise.all([loadPreferences(), shortcuts()]);
applyAppearance(document.documentElement, preferences, words);
render(
  <WordsProvider value={words}>
    <FirstRun
      shortcuts={keys}
      pictures={{ light: '/pictures/popup-light.png', dark: '/pictures/popup-dark.png' }}
      actions={{
        openSample: () =>
          void browser.tabs.create({ url: `${browser.runtime.getURL('/')}sample-article.html` }),
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  </WordsProvider>,
  app,
);
