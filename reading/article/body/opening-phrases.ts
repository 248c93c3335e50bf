/** The initial that stands for all digits. */
const DIGIT = '0';

/**
 * Phrases that a text may open with, pieces of regular expressions, in one expression for each initial. A browser
 * builds an expression when it is first used, and one of all phrases takes it longer than the rest of the reading; of
 * these it builds those alone that a text of the page may open with.
 */
export class OpeningPhrases {
  private readonly phrases = new Map<string, string[]>();
  private readonly expressions = new Map<string, RegExp>();

  /** `before` and `after` are the expression's pieces around a phrase. */
  constructor(
    phrases: readonly string[],
    private readonly before: string,
    private readonly after: string,
  ) {
    for (const phrase of phrases) {
      for (const initial of initialsOf(phrase)) {
        const same = this.phrases.get(initial);
        if (same) same.push(phrase);
        else this.phrases.set(initial, [phrase]);
      }
    }
  }

  /** Whether a text opens with one, where its opening begins with one of these characters. */
  test(text: string, initials: Iterable<string>): boolean {
    for (const initial of initials) {
      const lower = initial.toLowerCase();
      if (this.expression(lower >= '0' && lower <= '9' ? DIGIT : lower)?.test(text)) return true;
    }
    return false;
  }

  private expression(initial: string): RegExp | null {
    const phrases = this.phrases.get(initial);
    if (!phrases) return null;
    let built = this.expressions.get(initial);
    if (!built) {
      built = new RegExp(`${this.before}(?:${phrases.join('|')})${this.after}`, 'i');
      this.expressions.set(initial, built);
    }
    return built;
  }
}

/** What a phrase may begin with, in lower case; all digits as one. */
export function initialsOf(phrase: string): Set<string> {
  if (phrase.startsWith('(?:')) {
    const { alternatives, rest } = group(phrase);
    const initials = alternatives.flatMap((alternative) => [...initialsOf(alternative)]);
    return new Set(rest.startsWith('?') ? [...initials, ...initialsOf(rest.slice(1))] : initials);
  }
  const length = phrase.startsWith('\\') ? 2 : 1;
  const written = phrase.slice(0, length);
  if (written === '\\b') return initialsOf(phrase.slice(length));
  const initial = written === '\\d' ? DIGIT : written.slice(-1).toLowerCase();
  const isOptional = phrase[length] === '?';
  return new Set(isOptional ? [initial, ...initialsOf(phrase.slice(length + 1))] : [initial]);
}

/** The alternatives of the group a phrase opens with, and what follows it. */
function group(phrase: string): { alternatives: string[]; rest: string } {
  const alternatives: string[] = [];
  let depth = 0;
  let from = '(?:'.length;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '\\') at++;
    else if (phrase[at] === '(') depth++;
    else if (phrase[at] === '|' && depth === 1) {
      alternatives.push(phrase.slice(from, at));
      from = at + 1;
    } else if (phrase[at] === ')' && --depth === 0) {
      alternatives.push(phrase.slice(from, at));
      return { alternatives, rest: phrase.slice(at + 1) };
    }
  }
  throw new Error(`a group that does not end: ${phrase}`);
}
