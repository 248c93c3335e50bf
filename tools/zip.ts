import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { buildExtension, ROOT, type Target } from './build.ts';

/** The most a package may weigh, in bytes. */
const LIMIT = 2_000_000;

/** Every file gets this time, the first one a zip can hold, so that the same files make the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox'];
const FOLDER = `${ROOT}.output/packages`;

/** `npm run zip`: the packages for the stores and the sources they were made of, in `.output/packages/`. */
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const target of TARGETS) {
  const built = await buildExtension(target);
  const size = pack(`pullquote-${version}-${target}.zip`, built, filesIn(built));
  if (size > LIMIT) throw new Error(`The ${target} package is ${size} bytes; ${LIMIT} is the limit.`);
}
pack(`pullquote-${version}-sources.zip`, ROOT, trackedFiles());

/** Writes files of a folder, by name, into a package; gives its size in bytes. */
function pack(name: string, folder: string, files: readonly string[]): number {
  const entries = [...files].sort().map((file) => [file, readFileSync(join(folder, file))] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: FIRST_DAY });
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${relative('.', join(FOLDER, name))}  ${(bytes.length / 1000).toFixed(0)} kB`);
  return bytes.length;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
}

/** The files under version control: all that is needed to build the packages again. */
function trackedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0)
    throw new Error('The sources archive is made of the files git knows; this is no git checkout.');
  return stdout.split('\0').filter(Boolean);
}
