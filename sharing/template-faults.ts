import { frontMatterOf, ITEM_NAMES, NAMES } from './template-names.ts';
import { isShallow, type Token, tokensOf } from './template-tokens.ts';

/**
 * Something wrong with a template, and in which line (from 1). With a fault of the first five kinds it cannot be
 * read, and the built-in template is used; the others only leave a gap in the note.
 */
export type TemplateFault =
  /** `{{#quotes}}` without its `{{/quotes}}`. */
  | { readonly kind: 'section-left-open'; readonly name: string; readonly line: number }
  /** `{{/quotes}}` without its `{{#quotes}}`. */
  | { readonly kind: 'section-not-opened'; readonly name: string; readonly line: number }
  /** `{{` without its `}}`. */
  | { readonly kind: 'tag-left-open'; readonly line: number }
  /** A tag that is no name: `{{= =}}` and the like. */
  | { readonly kind: 'unusable-tag'; readonly name: string; readonly line: number }
  /** Sections in sections in sections, beyond all sense. */
  | { readonly kind: 'nested-too-deep'; readonly line: number }
  /** `---` in the first line and nowhere again: there is no front matter then. */
  | { readonly kind: 'front-matter-left-open'; readonly line: 1 }
  /** A name that stands for nothing; `meant` is the closest one that would, if any is close. */
  | {
      readonly kind: 'unknown-name';
      readonly name: string;
      readonly line: number;
      readonly meant: string | null;
    }
  /** A name that stands for something only inside one of these lists. */
  | {
      readonly kind: 'outside-its-list';
      readonly name: string;
      readonly line: number;
      readonly lists: readonly string[];
    };

const UNREADABLE: ReadonlySet<TemplateFault['kind']> = new Set([
  'section-left-open',
  'section-not-opened',
  'tag-left-open',
  'unusable-tag',
  'nested-too-deep',
]);

/** Whether a template with these faults can be filled. */
export function isReadable(faults: readonly TemplateFault[]): boolean {
  return !faults.some(({ kind }) => UNREADABLE.has(kind));
}

/** What is wrong with a template, in the order of its lines; each name is told once. */
export function templateFaults(template: string): readonly TemplateFault[] {
  const head = frontMatterOf(template);
  const faults: TemplateFault[] = [];
  if (head === '' && /^---[ \t]*\r?\n/.test(template))
    faults.push({ kind: 'front-matter-left-open', line: 1 });
  // The front matter and the rest are filled apart, so a section cannot reach from one into the other.
  for (const [part, from] of [
    [head, 0],
    [template.slice(head.length), head.length],
  ] as const) {
    faults.push(...partFaults(part, (at) => lineOf(template, from + at)));
  }
  const told = new Set<string>();
  return faults.filter((fault) => {
    const what = `${fault.kind} ${'name' in fault ? fault.name : fault.line}`;
    return !told.has(what) && told.add(what);
  });
}

function partFaults(part: string, line: (at: number) => number): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const visit = (tokens: readonly Token[], known: ReadonlySet<string>) => {
    for (const [kind, name, start, , inner] of tokens) {
      if (kind === 'text' || kind === '!') continue;
      if (kind === '>' || kind === '=') faults.push({ kind: 'unusable-tag', name, line: line(start) });
      else if (!known.has(name)) faults.push(nameFault(name, line(start), known));
      if (inner) visit(inner, new Set([...known, ...(ITEM_NAMES.get(name) ?? [])]));
    }
  };
  try {
    const tokens = tokensOf(part);
    if (!isShallow(tokens)) return [{ kind: 'nested-too-deep', line: line(0) }];
    visit(tokens, NAMES);
  } catch (error) {
    faults.push(parseFault(error instanceof Error ? error.message : '', line));
  }
  return faults;
}

/** Mustache says what it could not read in these words (4.2). */
function parseFault(message: string, line: (at: number) => number): TemplateFault {
  const [, what, name = '', at = '0'] = /^(Unclosed|Unopened) section "(.*)" at (\d+)$/s.exec(message) ?? [];
  if (what === 'Unclosed') {
    // It tells where it noticed; the reader looks for the section's name.
    return { kind: 'section-left-open', name, line: line(Number(at)) };
  }
  if (what === 'Unopened') return { kind: 'section-not-opened', name, line: line(Number(at)) };
  const tag = /^Unclosed tag at (\d+)$/.exec(message)?.[1];
  if (tag !== undefined) return { kind: 'tag-left-open', line: line(Number(tag)) };
  return { kind: 'unusable-tag', name: '=', line: 1 };
}

function nameFault(name: string, line: number, known: ReadonlySet<string>): TemplateFault {
  const lists = [...ITEM_NAMES].filter(([, names]) => names.includes(name)).map(([list]) => list);
  if (lists.length > 0) return { kind: 'outside-its-list', name, line, lists };
  const near = [...known].map((each) => ({ each, by: editDistance(name.toLowerCase(), each.toLowerCase()) }));
  const best = near.sort((a, b) => a.by - b.by)[0];
  return { kind: 'unknown-name', name, line, meant: best && best.by <= 2 ? best.each : null };
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
