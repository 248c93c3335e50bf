import { render } from 'preact';
import { browserWords } from '../../browser/messages.ts';
import { connectSurface } from '../../browser/surface/surface.ts';
import { applyAppearance } from '../../components/appearance.ts';
import '../../components/styles/base.css';
import '../../components/styles/surface.css';
import { WordsProvider } from '../../components/messages.ts';

// Imported as the popup does it: what one imports now and the other later is split over two files.
const { Surface } = await import('../../components/Surface.tsx');

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
