import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { archiveOf, filesIn } from './archive.ts';
import { buildExtension, ROOT, type Target } from './build.ts';

/** The most a package may weigh, in bytes. */
const LIMIT = 2_000_000;

const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox'];
const FOLDER = `${ROOT}.output/packages`;

/** `npm run zip`: the packages for the stores and the sources they were made of, in `.output/packages/`. */
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const target of TARGETS) {
  const built = await buildExtension(target);
  const size = await pack(`pullquote-${version}-${target}.zip`, built, filesIn(built));
  if (size > LIMIT) throw new Error(`The ${target} package is ${size} bytes; ${LIMIT} is the limit.`);
}
await pack(`pullquote-${version}-sources.zip`, ROOT, trackedFiles());

/** Writes files of a folder, by name, into a package; gives its size in bytes. */
async function pack(name: string, folder: string, files: readonly string[]): Promise<number> {
  const bytes = await archiveOf(folder, files);
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${relative('.', join(FOLDER, name))}  ${(bytes.length / 1000).toFixed(0)} kB`);
  return bytes.length;
}

/** The files under version control: all that is needed to build the packages again. */
function trackedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0)
    throw new Error('The sources archive is made of the files git knows; this is no git checkout.');
  return stdout.split('\0').filter(Boolean);
}
