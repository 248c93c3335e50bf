import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { LIBRARY_STATES } from '../tests/fixtures/library-states.ts';
import { requireBrowser } from './browsers.ts';

const ROOT = fileURLToPath(new URL('../tests/browser/views/harness/', import.meta.url));
/** Pictures are asked for as the extension has them. */
const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const OUT = fileURLToPath(new URL('../.pullquote/views/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** The views on a page of their own, served on this machine, and a browser to see them in. */
export interface ViewHarness {
  readonly browser: Browser;
  /** The address of a view: "brief", "locale=de&theme=dark". The library's page has its own styles, so its own document. */
  readonly url: (view: string, query: string) => string;
  readonly close: () => Promise<void>;
}

/** Builds the harness page. */
export async function buildViews(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: ['index.html', 'library.html'].map((page) => join(ROOT, page)) },
    },
  });
}

/** Serves the harness page, built before, from a free port and starts a headless Chromium. */
export async function startViewHarness(): Promise<ViewHarness> {
  const server = await serve(OUT);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium').path,
    headless: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    browser,
    url: (view, query) =>
      `http://127.0.0.1:${port}/${view in LIBRARY_STATES ? 'library' : 'index'}.html?view=${view}&${query}`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const root = pathname.startsWith('/pictures/') ? PUBLIC : folder;
    const file = join(root, normalize(pathname));
    if (!file.startsWith(root) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
