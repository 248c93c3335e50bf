import { compileOnce } from '../grammar/compile-once.ts';
import { Char, factsOf } from './characters.ts';

/** Phrases by the two code units they begin with. */
type PhraseIndex = readonly (readonly (readonly string[] | undefined)[] | undefined)[];

const indexOf = compileOnce((phrases: readonly string[]): PhraseIndex => {
  const index: string[][][] = [];
  for (const phrase of phrases) {
    const [first, second] = [phrase.charCodeAt(0), phrase.charCodeAt(1)];
    index[first] ??= [];
    index[first][second] ??= [];
    index[first][second].push(phrase);
  }
  return index;
});

/**
 * Goes through a text once for all of the phrases, of two code units or more, and calls `visit` with each wherever it
 * stands, until that returns true: whether it did.
 */
export function findPhrases(
  text: string,
  phrases: readonly string[],
  visit: (phrase: string, at: number) => boolean,
): boolean {
  const index = indexOf(phrases);
  let next = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const first = next;
    next = text.charCodeAt(at + 1);
    const some = index[first]?.[next];
    if (!some) continue;
    for (let i = 0; i < some.length; i++)
      if (standsAt(text, some[i]!, at) && visit(some[i]!, at)) return true;
  }
  return false;
}

/** Whether a phrase stands at an offset; its first two units are known to. */
function standsAt(text: string, phrase: string, at: number): boolean {
  for (let i = 2; i < phrase.length; i++) if (text.charCodeAt(at + i) !== phrase.charCodeAt(i)) return false;
  return true;
}

/** Whether a text in lower case holds one of these phrases, as words: not as parts of longer ones. */
export function holdsPhrase(lower: string, phrases: readonly string[]): boolean {
  return findPhrases(
    lower,
    phrases,
    (phrase, at) => !isWordAt(lower, at - 1) && !isWordAt(lower, at + phrase.length),
  );
}

function isWordAt(text: string, at: number): boolean {
  return (factsOf(text.charCodeAt(at)) & (Char.letter | Char.number | Char.mark)) !== 0;
}
