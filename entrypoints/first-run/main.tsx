import { render } from 'preact';

render(<main>Pullquote</main>, document.getElementById('app') as HTMLElement);
