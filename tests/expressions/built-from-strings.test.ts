import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { badOf, type Expression, ROOMS, ROOT, sources } from './expressions.ts';

const HERE = fileURLToPath(import.meta.url);

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

/** Together they need every expression that is built when it is first wanted; one is of no script with one language. */
const TEXTS = [
  'On Monday, 3 May 2021, Ana Lima, the mayor, said: “We begin next week, or in June at the latest.”',
  '市長は月曜日に「来週から始めます」と述べた。橋は六月までに完成する予定だという。',
];

test('no regular expression built out of strings backtracks badly', async () => {
  const building = sources(ROOMS).filter((file) => /\bRegExp\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(building.filter((file) => !PURE_ROOMS.includes(file.split('/')[0] ?? ''))).toEqual([]);
  const all = await builtFromStrings();
  expect([...new Set(all.map(({ file }) => file))].sort()).toEqual(building.sort());
  expect(await badOf(all)).toEqual([]);
});
