import { render } from 'preact';
import { browserWords } from '../../browser/messages.ts';
import { connectSurface } from '../../browser/surface/surface.ts';
import { applyAppearance } from '../../components/appearance.ts';
import { Reading } from '../../components/Reading.tsx';
import '../../components/styles/base.css';
import '../../components/styles/surface.css';
import { WordsProvider } from '../../components/messages.ts';
import type { SurfaceProps } from '../../components/surface.ts';

const app = document.getElementById('app') as HTMLElement;
const words = browserWords();

// What draws a brief is loaded while the page is being read: the popup is painted before.
let views: typeof import('../../components/Surface.tsx') | undefined;
let latest: SurfaceProps | undefined;
import('../../components/Surface.tsx').then(
  (loaded) => {
    views = loaded;
    if (latest) draw(latest);
  },
  // A popup that gives way to its open panel is closed before its view is there.
  () => undefined,
);

/**
 * Milliseconds from its opening after which a popup says that it is reading. Most briefs are there sooner, and to draw
 * what is gone at once would only keep them waiting.
 */
const PATIENCE = 150;

let saysReading: ReturnType<typeof setTimeout> | undefined;

function draw(props: SurfaceProps): void {
  latest = props;
  applyAppearance(document.documentElement, props.preferences, words);
  clearTimeout(saysReading);
  const left = PATIENCE - performance.now();
  if (props.state.kind === 'reading' && left > 0) {
    saysReading = setTimeout(() => draw(props), left);
    return;
  }
  render(
    <WordsProvider value={words}>
      {views ? (
        <views.Surface {...props} />
      ) : (
        <div class="surface popup is-reading">
          <Reading page={props.state.page} />
        </div>
      )}
    </WordsProvider>,
    app,
  );
}

connectSurface('popup', draw);
