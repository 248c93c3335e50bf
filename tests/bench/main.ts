/**
 * `npm run bench`: the extension beside its peers and beside what it works after, in one table of ratios.
 *
 *     npm run bench                          everything
 *     npm run bench -- engine browser        some sections: engine, growth, languages, browser, memory, library, bytes
 *     npm run bench -- browser --pages DIR   over a folder of saved pages (.html, .html.gz); --most N of them
 *     npm run bench -- library --briefs FILE over ten thousand articles made of the lines of `brief --ndjson`
 *     npm run bench -- --check               exits 1 where a figure is over its budget (`budgets.json`)
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../tools/build.ts';
import { type BuiltEngine, builtEngine } from './built-engine.ts';
import { savedPages } from './chromium/saved-pages.ts';
import { Report } from './report.ts';
import { browserSection } from './sections/browser.ts';
import { bytesSection } from './sections/bytes.ts';
import { engineSection } from './sections/engine.ts';
import { growthSection } from './sections/growth.ts';
import { languagesSection } from './sections/languages.ts';
import { librarySection } from './sections/library.ts';
import { memorySection } from './sections/memory.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    /** Repeated runs of each contest with a peer. */
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string' },
    /** Lines of `brief --ndjson`, for the library. */
    briefs: { type: 'string' },
    /** Pages taken of the folder, evenly spread over it. */
    most: { type: 'string', default: '30' },
    /** Pages that the panel follows. */
    followed: { type: 'string', default: '200' },
  },
});

const report = new Report();
const waiting = loadavg()[0] ?? 0;
if (waiting > availableParallelism() / 2) {
  console.log(`This machine is busy (load ${waiting.toFixed(1)}): times are longer than they should be.\n`);
}
let engine: Promise<BuiltEngine> | undefined;
const asBuilt = () => {
  engine ??= builtEngine();
  return engine;
};
const english = async () => (await asBuilt()).in('en');
const pages = () => savedPages(options.pages, Number(options.most));
const sections: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: async () => engineSection(report, await english(), Number(options.rounds)),
  growth: async () => growthSection(report, await english()),
  languages: async () => languagesSection(report, await asBuilt(), Number(options.rounds)),
  browser: () => browserSection(report, pages()),
  memory: () => memorySection(report, pages(), Number(options.followed)),
  library: () => librarySection(report, options.briefs),
  bytes: () => bytesSection(report),
};
const chosen = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = chosen.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`no section "${unknown.join('", "')}"; there are ${Object.keys(sections).join(', ')}`);
  process.exit(2);
}
if (chosen.some((name) => ['browser', 'memory', 'library', 'bytes'].includes(name))) {
  await buildExtension('chrome');
}
for (const name of chosen) {
  await sections[name]?.();
  console.log();
}
if (options.check && report.failures.length > 0) {
  console.error(`over budget:\n${report.failures.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
}
