import { letterOf } from './token-class.ts';

/** A compiled pattern: a sticky expression over class codes, and what a match can begin with. */
export interface Pattern {
  readonly expression: RegExp;
  /** The first two letters of every match; one letter where that alone can match. */
  readonly openings: ReadonlySet<string>;
}

interface Part {
  readonly source: string;
  /** Its matches, cut to two letters; the empty one where it can match nothing. */
  readonly openings: ReadonlySet<string>;
}

/** The openings of two parts side by side. */
function joined(before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const a of before) {
    if (a.length > 1) all.add(a);
    else for (const b of after) all.add((a + b).slice(0, 2));
  }
  return all;
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
      openings: new Set(branches.flatMap((b) => [...b.openings])),
    };
  }

  function sequence(): Part {
    let source = '';
    let openings = new Set(['']);
    while (at < words.length && words[at] !== '|' && words[at] !== ')') {
      const part = item();
      source += part.source;
      openings = joined(openings, part.openings);
    }
    return { source, openings };
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
      part = { source: letter, openings: new Set([letter]) };
    }
    if (words[at] !== '?') return part;
    at++;
    return { source: `${part.source}?`, openings: new Set(['', ...part.openings]) };
  }

  const { source, openings } = choice();
  return { expression: new RegExp(source, 'y'), openings };
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
