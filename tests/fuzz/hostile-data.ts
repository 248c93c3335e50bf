import fc from 'fast-check';

/** What a story's JSON-LD is asked for, and names that every object has by birth. */
const ASKED = [
  ...['@type', '@id', '@graph', '@value', 'name', 'url', 'headline', 'author', 'creator', 'publisher'],
  ...['datePublished', 'dateCreated', 'dateModified', 'uploadDate', 'inLanguage', 'articleBody'],
  ...['mainEntityOfPage', 'hasPart', 'toString', 'valueOf', '__proto__', 'constructor', 'length', 'toJSON'],
];

const TYPES = ['NewsArticle', 'WebPage', 'Organization', 'VideoObject', 'Person', ''];
const TEXTS = [
  ...['Last ferry to Lund', 'Olav Rask', 'https://news.example/2022/08/09/ferry', '//', 'javascript:1'],
  ...['2022-08-09T07:30:00Z', '9999-99-99', '-1', 'en', 'en-GB-oxendict-x-1', '\ud800', '&amp;quot;', ''],
  ...['By Ana Silva, and Kofi Mensah | The Lund Post', 'A, '.repeat(200), '| '.repeat(300), '-'.repeat(3000)],
];

/** A value as a page may state it: of any type, any depth, under names that mean something. */
const stated: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(...TYPES, ...TEXTS, null, true, 0, -1, 1e308, 1660030200, 1660030200000),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...ASKED), tie('value')), { maxLength: 6 })
      .map((fields) => Object.fromEntries(fields)),
  ),
})).value;

/** JSON is written by hand here: `toJSON` and `__proto__` are names like others. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}:${write(inner)}`)
    .join()}}`;
}

/** Levels around a value; the many that would end a stack cost a hundred times the others, and are enough now and then. */
const DEPTHS = fc.oneof(
  { weight: 39, arbitrary: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 9, 9) },
  { weight: 1, arbitrary: fc.constant(20_000) },
);

/** Sources of JSON-LD about a story, as they are found: deep, cut off, in comment marks. */
export const hostileData: fc.Arbitrary<string> = fc
  .tuple(
    stated,
    fc.constantFrom(...ASKED),
    DEPTHS,
    fc.constantFrom('[]', '{}'),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([value, name, depth, kind, lost]) => {
    const [open, close] = kind === '[]' ? ['[', ']'] : [`{"${name}":`, '}'];
    const deep = open.repeat(depth) + write(value) + close.repeat(depth);
    const source = `{"@type":"NewsArticle","${name}":${deep}}`;
    return lost > 25 ? source.slice(0, -lost) : lost > 23 ? `<!-- ${source} -->` : source;
  });
