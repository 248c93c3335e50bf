import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/build.ts';
import { type BuiltCommand, buildCommand } from '../../tools/command.ts';
import { FLOORS } from './floors.ts';

const SCORER = `${ROOT}../shared/eval/run.mjs`;

/** What the scorer prints of one corpus: figures by name, some of them in groups. */
type Report = Readonly<Record<string, unknown>> & { readonly docs: number; readonly failed: number };

if (!existsSync(SCORER))
  console.warn('The development corpora (../shared) are not here: their tests are skipped.');

// The scorer is a process of its own, so that two corpora at a time use both cores of a small machine.
describe.skipIf(!existsSync(SCORER))('on the development corpora', { concurrent: true }, () => {
  beforeAll(async () => {
    command = await buildCommand();
  }, 60_000);

  for (const [corpus, floors] of Object.entries(FLOORS)) {
    test(`${corpus}: every document is answered, no figure falls below its floor`, async () => {
      const report = await score(corpus);
      expect(report.docs).toBeGreaterThan(0);
      expect(report.failed).toBe(0);
      const below = Object.entries(floors).filter(([name, floor]) => !(figure(report, name) >= floor));
      expect(below.map(([name, floor]) => `${name} is ${figure(report, name)}, was ${floor}`)).toEqual([]);
    });
  }

  test('keypoints: every key point is a sentence of its article', async () => {
    expect(figure(await score('keypoints'), 'keyPoints.notVerbatim')).toBe(0);
  });
});

let command: BuiltCommand;
const reports = new Map<string, Promise<Report>>();

/** Scores a corpus, once for all who ask. Rejects with what the scorer printed when it failed. */
function score(corpus: string): Promise<Report> {
  const known = reports.get(corpus);
  if (known) return known;
  const program = `"${process.execPath}" "${command.file}" --ndjson`;
  const report = promisify(execFile)(process.execPath, [SCORER, corpus, '--json', '--command', program], {
    cwd: ROOT,
    env: command.env,
    maxBuffer: 100_000_000,
  }).then(({ stdout }) => JSON.parse(stdout) as Report);
  reports.set(corpus, report);
  return report;
}

/** A figure by its path in the report ("brief.quotes.f1"); NaN where there is none. */
function figure(report: Report, path: string): number {
  let value: unknown = report;
  for (const part of path.split('.'))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof value === 'number' ? value : Number.NaN;
}
