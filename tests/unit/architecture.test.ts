import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Room {
  /** Rooms, or single files of rooms, this one may import from besides itself. */
  readonly imports: readonly string[];
  /** Rooms it may name the types of, and no more. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Which way the arrows of the house run. An import that is not in here needs a reason, and then a line in here. */
const HOUSE: Readonly<Record<string, Room>> = {
  brief: { imports: [], packages: [] },
  reading: {
    imports: [
      'brief/article.ts',
      'brief/languages/identify.ts',
      'brief/languages/page-words.ts',
      'brief/text/first-index.ts',
      'brief/web-address.ts',
    ],
    packages: ['@mozilla/readability', 'linkedom'],
  },
  sharing: { imports: ['brief/web-address.ts'], types: ['brief'], packages: ['mustache', 'schema-dts'] },
  library: { imports: ['brief'], packages: ['diff'] },
  components: {
    imports: ['sharing', 'library'],
    types: ['brief', 'public/_locales'],
    packages: ['preact', '@preact/signals'],
  },
  browser: {
    imports: [
      'brief',
      'reading',
      'sharing',
      'library',
      'components/brief/shown-quotes.ts',
      'components/export-words.ts',
      'components/messages.ts',
      'components/settings/preferences.ts',
      'components/speaker-colours.ts',
      'components/library/route.ts',
    ],
    types: ['components/surface.ts', 'components/settings.ts', 'components/library/library-page.ts'],
    packages: ['wxt', 'idb'],
  },
  entrypoints: {
    imports: ['browser', 'components', 'reading', 'library', 'sharing', 'brief'],
    packages: ['wxt', 'preact'],
  },
  cli: { imports: ['reading', 'brief', 'library', 'sharing'], packages: ['node'] },
};

/** Rooms whose code must run in a page, in a worker and in Node alike. */
const WITHOUT_BROWSER_API = ['brief', 'reading', 'library', 'sharing', 'components'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

describe.each(Object.entries(HOUSE))('%s', (name, room) => {
  const imports = sourcesOf(name).flatMap(importsOf);

  test('imports only from where the arrows allow', () => {
    expect(imports.filter((one) => !isAllowed(name, room, one)).map(asText)).toEqual([]);
  });
});

test('no file imports itself by way of others, not even for a type or when it is asked', () => {
  const rooms = [...Object.keys(HOUSE), 'tools'];
  const imports = new Map(
    rooms
      .flatMap(sourcesOf)
      .map((file) => [file, [...importsOf(file).map(({ from }) => from), ...loadedBy(file)]] as const),
  );
  expect(circlesOf(imports)).toEqual([]);
});

/** Reading is cut in two: what is done in the page, and what makes an article of it elsewhere. Neither knows the other. */
test.each([
  ['reading/page', 'reading/article'],
  ['reading/article', 'reading/page'],
])('%s imports nothing from %s', (half, other) => {
  const across = sourcesOf(half)
    .flatMap(importsOf)
    .filter(({ from }) => from.startsWith(`${other}/`));
  expect(across.map(asText)).toEqual([]);
});

test('an article is made without a page', () => {
  const asking =
    /\bdocument\.|\b(?:Element|Node|Document)\b|\bquerySelector|\bgetAttribute\b|\btextContent\b/;
  expect(sourcesOf('reading/article').filter((file) => asking.test(codeOf(file)))).toEqual([]);
});

test.each(WITHOUT_BROWSER_API)('%s calls no browser API', (name) => {
  const calls = sourcesOf(name).filter((file) => /\b(?:browser|chrome)\.[a-z]\w*[.(]/.test(codeOf(file)));
  expect(calls).toEqual([]);
});

test.each(['brief', 'library'])('%s has no clock, no chance and no global document', (name) => {
  const impure =
    /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.|\bfetch\(|\bwindow\.|\bglobalThis\./;
  expect(sourcesOf(name).filter((file) => impure.test(codeOf(file)))).toEqual([]);
});

/** A language is one room with one door: the registry opens it when an article needs it. */
test('no grammar is imported outside the room of languages', () => {
  const grammars = sourcesOf('brief')
    .filter((file) => !file.startsWith('brief/languages/'))
    .flatMap(importsOf)
    .filter(({ from }) => /^brief\/languages\/[a-z]{2}\//.test(from));
  expect(grammars.map(asText)).toEqual([]);
});

/** What pages and records look like has to be known before a language is; everything else comes by its one door. */
test('nothing of a language is loaded for an article in another', () => {
  const roomOf = (file: string) => /^brief\/languages\/([a-z]{2})\//.exec(file)?.[1];
  const other = sourcesOf('brief/languages')
    .flatMap(importsOf)
    .filter(({ file, from, typeOnly }) => roomOf(from) && roomOf(from) !== roomOf(file) && !typeOnly)
    .filter(({ from }) => !/\/(?:page|record)\.ts$/.test(from));
  expect(other.map(asText)).toEqual([]);
});

test.each(['brief/dates', 'brief/keypoints', 'brief/people', 'brief/quotes', 'brief/text'])(
  '%s holds no words of a language',
  (folder) => {
    const probes =
      /(['"`])(?:and|had|he|his|january|monday|mr|mrs|of|president|said|says|she|tomorrow|was|which|who|will|yesterday)\1/;
    const speaking = sourcesOf(folder).filter((file) =>
      probes.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(speaking).toEqual([]);
  },
);

test('no file names a folder of somebody’s machine', () => {
  const personal = /['"`](?:\/(?:home|Users|root|work|mnt)\/|[A-Z]:\\)/;
  const rooms = [...Object.keys(HOUSE), 'tools', 'tests'];
  const naming = rooms
    .flatMap(sourcesOf)
    .filter((file) => personal.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(naming).toEqual([]);
});

/** The circles among files, each as the way around it: a depth-first walk that meets a file it is still inside of. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

function isAllowed(name: string, room: Room, { from, typeOnly }: Import): boolean {
  const within = (place: string): boolean => from === place || from.startsWith(`${place}/`);
  if (from.startsWith('package:')) {
    return room.packages.some((each) => within(`package:${each}`) || from.startsWith(`package:${each}:`));
  }
  return within(name) || room.imports.some(within) || (typeOnly && (room.types ?? []).some(within));
}

/** What a file imports, as paths from the root; packages as "package:name". */
function importsOf(file: string): Import[] {
  const statement = /^(?:import|export)\s+(type\s)?(?:([^'"]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(statement)].map(
    ([, type, names = '', specifier = '']) => ({
      file,
      from: specifier.startsWith('.') ? posix.join(dirname(file), specifier) : `package:${specifier}`,
      typeOnly: Boolean(type) || onlyTypes(names),
    }),
  );
}

/** What a file loads with `import('…')`, as paths from the root. */
function loadedBy(file: string): string[] {
  const calls = readFileSync(join(ROOT, file), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g);
  return [...calls].map(([, specifier = '']) => posix.join(dirname(file), specifier));
}

/** Whether every name in `{ type A, type B }` is a type. */
function onlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  return inBraces?.split(',').every((one) => !one.trim() || /^\s*type\s/.test(one)) ?? false;
}

function sourcesOf(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A file's code without its comments and strings. */
function codeOf(file: string): string {
  return withoutComments(readFileSync(join(ROOT, file), 'utf8')).replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,
    "''",
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function asText({ file, from }: Import): string {
  return `${file} imports ${from}`;
}
