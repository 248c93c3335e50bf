import { codeOf } from './token-class.ts';

/** Where the match ends that begins at a token, exclusive; `NO_MATCH` where none does. */
export type Matcher = (codes: Uint8Array, at: number) => number;

export const NO_MATCH = -1;

/** Stands for whatever may follow: what matches up to it may match. No token of a text has this code. */
export const ANYTHING = 255;

/** A compiled pattern, and the codes of the tokens its matches can begin with. */
export interface Pattern {
  readonly match: Matcher;
  readonly firsts: ReadonlySet<number>;
}

/** A part of a pattern. */
interface Part {
  /** What matches this part and then goes on with the next. */
  readonly before: (next: Matcher) => Matcher;
  readonly firsts: readonly number[];
  readonly mayBeEmpty: boolean;
  /** Whether its matches are one token each. */
  readonly isOneToken: boolean;
}

/**
 * Compiles a pattern written with class names: names side by side follow each other, with `|`, `( )` and
 * `?` as in regular expressions, and found in the same order ("The? (Number | Ordinal) Of? Month"). There is no
 * repetition, so a match is bounded and cannot backtrack badly. They are no regular expressions, since a browser takes
 * longer to compile some fifty of these than to find the dates of an article.
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
    if (branches.length === 1) return branches[0]!;
    if (branches.every((branch) => branch.isOneToken)) return oneOf(branches.flatMap(({ firsts }) => firsts));
    return anyOf(branches);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < words.length && words[at] !== '|' && words[at] !== ')') parts.push(item());
    return parts.length === 1 ? parts[0]! : allOf(parts);
  }

  function item(): Part {
    const word = words[at++]!;
    let part: Part;
    if (word === '(') {
      part = choice();
      at++;
    } else part = oneOf([codeOf(word)]);
    if (words[at] !== '?') return part;
    at++;
    return optional(part);
  }

  const { before, firsts } = choice();
  return { match: before((_, end) => end), firsts: new Set(firsts) };
}

function oneOf(some: readonly number[]): Part {
  const [first] = some;
  if (some.length === 1) return isCode(first!);
  const fits = new Uint8Array(ANYTHING + 1);
  for (const code of some) fits[code] = 1;
  return {
    before: (next) => (codes, at) => {
      const code = at < codes.length ? codes[at]! : 0;
      if (fits[code] === 1) return next(codes, at + 1);
      return code === ANYTHING ? at : NO_MATCH;
    },
    firsts: some,
    mayBeEmpty: false,
    isOneToken: true,
  };
}

function isCode(wanted: number): Part {
  return {
    before: (next) => (codes, at) => {
      const code = at < codes.length ? codes[at]! : 0;
      if (code === wanted) return next(codes, at + 1);
      return code === ANYTHING ? at : NO_MATCH;
    },
    firsts: [wanted],
    mayBeEmpty: false,
    isOneToken: true,
  };
}

function allOf(parts: readonly Part[]): Part {
  const firsts: number[] = [];
  for (const part of parts) {
    firsts.push(...part.firsts);
    if (!part.mayBeEmpty) break;
  }
  return {
    before: (next) => parts.reduceRight((rest, part) => part.before(rest), next),
    firsts,
    mayBeEmpty: parts.every((part) => part.mayBeEmpty),
    isOneToken: false,
  };
}

function anyOf(branches: readonly Part[]): Part {
  return {
    before(next) {
      const matchers = branches.map((branch) => branch.before(next));
      return (codes, at) => {
        for (let i = 0; i < matchers.length; i++) {
          const end = matchers[i]!(codes, at);
          if (end !== NO_MATCH) return end;
        }
        return NO_MATCH;
      };
    },
    firsts: branches.flatMap((branch) => branch.firsts),
    mayBeEmpty: branches.some((branch) => branch.mayBeEmpty),
    isOneToken: false,
  };
}

function optional(part: Part): Part {
  return {
    before(next) {
      const withIt = part.before(next);
      return (codes, at) => {
        const end = withIt(codes, at);
        return end === NO_MATCH ? next(codes, at) : end;
      };
    },
    firsts: part.firsts,
    mayBeEmpty: true,
    isOneToken: false,
  };
}

/** The codes of a list of class names separated by blanks. */
export function codeSet(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').filter(Boolean).map(codeOf));
}
