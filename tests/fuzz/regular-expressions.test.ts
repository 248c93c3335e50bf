import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(import.meta.url);
const ROOMS = ['brief', 'reading', 'sharing', 'library', 'browser', 'components', 'entrypoints', 'cli'];

/** Files whose expressions may take the square of their input, and what keeps that input short. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  'browser/page/page-scripts.ts': 'the browser’s own error messages',
  'reading/article/body/tail-rules.ts': 'blocks of at most 420 characters',
  'reading/article/body/insert-wording.ts': 'blocks of at most 700 characters',
  'reading/article/body/opening-phrases.ts': 'blocks of at most 360 characters',
  'reading/article/metadata/byline.ts': 'bylines of at most 300 characters',
  'reading/article/metadata/title.ts': 'titles of at most 600 characters',
};

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The files of code in these rooms. */
function sources(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  );
}

/** Every regular expression literal of the project's code. */
function literals(): Expression[] {
  return sources(ROOMS).flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return literalsOf(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), file);
  });
}

/** The rooms whose modules can be imported without a browser: only they may build expressions out of strings. */
const PURE_ROOMS: readonly string[] = ['brief', 'reading', 'sharing', 'library'];

/** Every expression these modules build out of strings: while they are imported, and while a text is briefed. */
async function builtFromStrings(): Promise<Expression[]> {
  const built = new Map<string, Expression>();
  const Native = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    // Those of libraries have no frame of ours on top.
    const caller = new Error().stack?.split('\n').find((line) => line.includes(ROOT) && !line.includes(HERE));
    const file = caller?.includes('node_modules') ? undefined : caller?.split(ROOT)[1]?.split(/[?:]/)[0];
    if (file) built.set(`${file} ${made}`, { file, pattern: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => note(target(pattern, flags)),
  });
  try {
    for (const file of sources(PURE_ROOMS)) await import(join(ROOT, file));
    const [{ articleFromText }, { summarize }, { SHIPPED_ENGLISH }, { PAGE_WORDS }, wording, { initialsOf }] =
      await Promise.all([
        import('../../brief/article.ts'),
        import('../../brief/summarize.ts'),
        import('../fixtures/english.ts'),
        import('../../brief/languages/page-words.ts'),
        import('../../reading/article/body/insert-wording.ts'),
        import('../../reading/article/body/opening-phrases.ts'),
      ]);
    // one is built for each initial
    const { buttons, otherPage, otherPages, calls, notices } = PAGE_WORDS;
    for (const line of [buttons, otherPage, otherPages, calls, notices].flatMap((list) =>
      list.flatMap((phrase) => [...initialsOf(phrase)]),
    ))
      for (const isSo of [wording.isInsert, wording.isLabelled, wording.isListHeading, wording.beginsToCall])
        isSo(line);
    for (const text of TEXTS) summarize(articleFromText({ text, published: '2021-05-04' }), SHIPPED_ENGLISH);
  } finally {
    globalThis.RegExp = Native;
  }
  return [...built.values()];
}

function literalsOf(node: unknown, file: string): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [{ file, ...(node.regex as { pattern: string; flags: string }) }];
  return Object.values(node).flatMap((child) => literalsOf(child, file));
}

/** Together they need every expression that is built when it is first wanted; one is of no script with one language. */
const TEXTS = [
  'On Monday, 3 May 2021, Ana Lima, the mayor, said: “We begin next week, or in June at the latest.”',
  '市長は月曜日に「来週から始めます」と述べた。橋は六月までに完成する予定だという。',
];

/** The expressions an attack was found on. What the checker finds none on in its time counts as safe. */
async function badOf(all: readonly Expression[]): Promise<string[]> {
  const bad: string[] = [];
  for (const { file, pattern, flags } of all) {
    const verdict = await check(pattern, flags, { timeout: 1000 });
    if (verdict.status !== 'vulnerable') continue;
    const { complexity } = verdict;
    if (complexity.type === 'exponential' || !(file in SHORT_INPUT))
      bad.push(`${file}: /${pattern}/${flags} ${complexity.summary}`);
  }
  return bad;
}

test('no regular expression backtracks badly on what a page may hold', async () => {
  const all = literals();
  expect(all.length).toBeGreaterThan(200);
  expect(await badOf(all)).toEqual([]);
});

test('nor does one that is built out of strings', async () => {
  const building = sources(ROOMS).filter((file) => /\bRegExp\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(building.filter((file) => !PURE_ROOMS.includes(file.split('/')[0] ?? ''))).toEqual([]);
  const all = await builtFromStrings();
  expect([...new Set(all.map(({ file }) => file))].sort()).toEqual(building.sort());
  expect(await badOf(all)).toEqual([]);
});
