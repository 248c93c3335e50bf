import { render } from 'preact';
import { connectSurface } from '../../browser/surface.ts';
import { browserWords } from '../../browser/words.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { Surface } from '../../components/Surface.tsx';
import { WordsProvider } from '../../components/words.ts';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();

connectSurface('panel', (props) => {
  applyAppearance(document.documentElement, props.preferences, words);
  render(
    <WordsProvider value={words}>
      <Surface {...props} />
    </WordsProvider>,
    app,
  );
});
