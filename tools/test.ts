import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.ts';
import { ROOT } from './build.ts';

/** What a part of the run found. A tool that only passes or fails counts as one test. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Where a part's output goes. */
type Output = (text: string) => void;

/** One part of `npm test`. The run goes on after a failed part, so that one run reports everything. */
interface Part {
  readonly name: string;
  readonly run: (runner: Runner) => Promise<Tally>;
}

/** How a part runs its tools. */
interface Runner {
  readonly output: Output;
  /** What runs aside gets the processor only when nothing else wants it. */
  readonly aside: boolean;
}

/** One after the other, each with the whole machine: nothing here may wait for a processor long, expressions least. */
const FIRST: readonly Part[] = [
  {
    name: 'Lint and format',
    run: async (runner) => yesOrNo(await tool(runner, '@biomejs/biome/bin/biome', 'ci', '.')),
  },
  {
    name: 'Types',
    run: async (runner) =>
      yesOrNo(
        (await tool(runner, 'wxt/bin/wxt.mjs', 'prepare')) &&
          (await tool(runner, 'typescript/bin/tsc', '--noEmit')),
      ),
  },
  { name: 'Unit tests', run: (runner) => vitest(runner, 'unit') },
  { name: 'Regular expressions', run: (runner) => vitest(runner, 'expressions') },
];

const BROWSERS: Part = {
  name: 'Browser tests: the production builds in Chromium and Firefox',
  run: (runner) => {
    requireBrowser('chromium');
    requireBrowser('firefox');
    return vitest(runner, 'browser');
  },
};

/** One after the other while the browsers run, which leave part of two cores idle. None of them minds how long it takes. */
const ASIDE: readonly Part[] = [
  { name: 'Fuzzing', run: (runner) => vitest(runner, 'fuzz') },
  { name: 'Corpus tests', run: (runner) => vitest(runner, 'corpus') },
];

/** Runs a tool of `node_modules` and tells whether it succeeded. */
async function tool({ output, aside }: Runner, script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [`${ROOT}node_modules/${script}`, ...args], {
    cwd: ROOT,
    env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Set at once, so that the processes it starts inherit it.
  if (aside && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output);
  const [status] = await once(child, 'close');
  return status === 0;
}

function yesOrNo(good: boolean): Tally {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one project of `vitest.config.ts`; a file that fails outside any test counts as one failure. */
async function vitest(runner: Runner, project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-test-'));
  const report = join(folder, 'report.json');
  const good = await tool(
    runner,
    'vitest/vitest.mjs',
    'run',
    `--project=${project}`,
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

async function runPart({ name, run }: Part, runner: Runner): Promise<Tally> {
  runner.output(`\n== ${name}\n`);
  const started = performance.now();
  try {
    return await run(runner);
  } catch (error) {
    runner.output(`${error instanceof Error ? error.message : error}\n`);
    return yesOrNo(false);
  } finally {
    runner.output(`-- ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  }
}

const print: Output = (text) => void process.stdout.write(text);

async function inTurn(parts: readonly Part[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const part of parts) tallies.push(await runPart(part, { output: print, aside: false }));
  return tallies;
}

/** The same at low priority, each part's output printed in one piece when it is done. */
async function asideInTurn(parts: readonly Part[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const part of parts) {
    const texts: string[] = [];
    tallies.push(await runPart(part, { output: (text) => texts.push(text), aside: true }));
    print(texts.join(''));
  }
  return tallies;
}

const first = await inTurn(FIRST);
const others = await Promise.all([inTurn([BROWSERS]), asideInTurn(ASIDE)]);
const tallies = [first, ...others].flat();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
