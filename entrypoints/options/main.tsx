import { render } from 'preact';
import { connectOptions } from '../../browser/options.ts';
import { browserWords } from '../../browser/words.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { WordsProvider } from '../../components/words.ts';

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
