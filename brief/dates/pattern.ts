import { letterOf } from './token-class.ts';

/** A compiled pattern: a sticky expression over class codes, and the codes a match can begin with. */
export interface Pattern {
  readonly expression: RegExp;
  readonly first: ReadonlySet<number>;
}

interface Part {
  readonly source: string;
  readonly first: Set<number>;
  /** Whether it can match nothing. */
  readonly empty: boolean;
}

/**
 * Compiles a pattern written with class names: names side by side follow each other, with `|`, `( )` and
 * `?` as in regular expressions ("The? (Number | Ordinal) Of? Month"). There is no repetition, so a match
 * is bounded and cannot backtrack badly.
 */
export function compilePattern(text: string): Pattern {
  const words = text.match(/[A-Za-z]+|[()|?]/g) ?? [];
  let at = 0;

  function choice(): Part {
    const branches = [sequence()];
    while (words[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return {
      source: branches.map((b) => b.source).join('|'),
      first: new Set(branches.flatMap((b) => [...b.first])),
      empty: branches.some((b) => b.empty),
    };
  }

  function sequence(): Part {
    let source = '';
    let empty = true;
    const first = new Set<number>();
    while (at < words.length && words[at] !== '|' && words[at] !== ')') {
      const part = item();
      source += part.source;
      if (empty) for (const code of part.first) first.add(code);
      empty &&= part.empty;
    }
    return { source, first, empty };
  }

  function item(): Part {
    const word = words[at++]!;
    let part: Part;
    if (word === '(') {
      const inner = choice();
      at++;
      part = { ...inner, source: `(?:${inner.source})` };
    } else {
      const letter = letterOf(word);
      part = { source: letter, first: new Set([letter.charCodeAt(0)]), empty: false };
    }
    if (words[at] !== '?') return part;
    at++;
    return { source: `${part.source}?`, first: part.first, empty: true };
  }

  const { source, first } = choice();
  return { expression: new RegExp(source, 'y'), first };
}

/** The codes of a list of class names separated by blanks. */
export function codeSet(names: string): ReadonlySet<number> {
  return new Set(
    names
      .split(' ')
      .filter(Boolean)
      .map((name) => letterOf(name).charCodeAt(0)),
  );
}
