import { render } from 'preact';
import { browserWords } from '../../browser/messages.ts';
import { connectOptions } from '../../browser/surface/options.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { WordsProvider } from '../../components/messages.ts';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();

connectOptions((props) => {
  applyAppearance(document.documentElement, props.preferences, words);
  render(
    <WordsProvider value={words}>
      <OptionsPage {...props} />
    </WordsProvider>,
    app,
  );
});
