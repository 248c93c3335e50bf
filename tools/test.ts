import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

/** What a part of the run found. A tool that only passes or fails counts as one test. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`. The run goes on after a failed part, so that one run reports everything. */
interface Part {
  readonly name: string;
  readonly run: () => Tally;
}

const PARTS: readonly Part[] = [
  { name: 'Lint and format', run: () => yesOrNo(tool('@biomejs/biome/bin/biome', 'ci', '.')) },
  {
    name: 'Types',
    run: () => yesOrNo(tool('wxt/bin/wxt.mjs', 'prepare') && tool('typescript/bin/tsc', '--noEmit')),
  },
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'Fuzzing, and the search for bad regular expressions', run: () => vitest('expressions', 'fuzz') },
  { name: 'Corpus tests', run: () => vitest('corpus') },
  {
    name: 'Browser tests: the production builds in Chromium and Firefox',
    run: () => {
      requireBrowser('chromium');
      requireBrowser('firefox');
      return vitest('browser');
    },
  },
];

function tool(script: string, ...args: string[]): boolean {
  const command = [`${ROOT}node_modules/${script}`, ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function yesOrNo(good: boolean): Tally {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs projects of `vitest.config.ts` together; a file that fails outside any test counts as one failure. */
function vitest(...projects: string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-test-'));
  const report = join(folder, 'report.json');
  const good = tool(
    'vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests || (good ? 0 : 1) };
  } catch {
    return yesOrNo(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runPart({ name, run }: Part): Tally {
  console.log(`\n== ${name}`);
  const started = performance.now();
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return yesOrNo(false);
  } finally {
    console.log(`-- ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
}

const tallies = PARTS.map(runPart);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
