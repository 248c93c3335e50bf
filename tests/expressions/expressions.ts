import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The rooms of the project's code. */
export const ROOMS = [
  'brief',
  'reading',
  'sharing',
  'library',
  'browser',
  'components',
  'entrypoints',
  'cli',
];

/** Files whose expressions may take the square of their input, and what keeps that input short. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  'browser/page/page-scripts.ts': 'the browser’s own error messages',
  'reading/article/body/tail-rules.ts': 'blocks of at most 420 characters',
  'reading/article/body/insert-wording.ts': 'blocks of at most 700 characters',
  'reading/article/body/opening-phrases.ts': 'blocks of at most 360 characters',
  'reading/article/metadata/byline.ts': 'bylines of at most 300 characters',
  'reading/article/metadata/title.ts': 'titles of at most 600 characters',
};

/** An expression, and the file it is in or is built by. */
export interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The files of code in these rooms. */
export function sources(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
}

/** The expressions an attack was found on. What the checker finds none on in its time counts as safe. */
export async function badOf(all: readonly Expression[]): Promise<string[]> {
  const bad: string[] = [];
  const verdicts = new Map<string, Diagnostics>();
  for (const { file, pattern, flags } of all) {
    const key = `/${pattern}/${flags}`;
    const verdict = verdicts.get(key) ?? (await check(pattern, flags, { timeout: 1000 }));
    verdicts.set(key, verdict);
    if (verdict.status !== 'vulnerable') continue;
    const { complexity } = verdict;
    if (complexity.type === 'exponential' || !(file in SHORT_INPUT))
      bad.push(`${file}: ${key} ${complexity.summary}`);
  }
  return bad;
}
