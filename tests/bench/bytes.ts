import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { archiveOf, filesIn } from '../../tools/archive.ts';
import { builtExtension } from '../../tools/build.ts';

const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;

/** What the build for Chromium weighs, in bytes, by what it is for. */
export async function bytes(): Promise<Readonly<Record<string, number>>> {
  const root = builtExtension('chrome');
  const read = (path: string) => readFileSync(`${root}/${path}`);
  const files = filesIn(root);
  const injected = files.filter(
    (file) =>
      /^[^/]+\.js$/.test(file) && !['background.js', 'head-start.js', 'library-start.js'].includes(file),
  );
  const popup = loadedBefore('popup.html', (path) => read(path).toString('utf8'));
  return {
    'put into the page, gzip': Math.max(...injected.map((file) => gzipped(read(file)))),
    'popup scripts before first paint, gzip': sum(
      popup.filter((f) => f.endsWith('.js')),
      (f) => gzipped(read(f)),
    ),
    'popup styles before first paint, gzip': sum(
      popup.filter((f) => f.endsWith('.css')),
      (f) => gzipped(read(f)),
    ),
    'package, zip': (await archiveOf(root, files)).length,
  };
}

/** The scripts and styles a page of the extension names, and what those scripts import at once. */
function loadedBefore(page: string, read: (path: string) => string): string[] {
  const html = read(page);
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, from] of read(path).matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g,
    )) {
      follow(posix.join(posix.dirname(path), from!));
    }
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) follow(path!);
  return [...found];
}

function sum<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
