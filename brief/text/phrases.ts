import { Char, factsOf } from './characters.ts';

/** Whether a text in lower case holds one of these phrases, as words: not as parts of longer ones. */
export function holdsPhrase(lower: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + 1))
      if (!isWordAt(lower, at - 1) && !isWordAt(lower, at + phrase.length)) return true;
    return false;
  });
}

function isWordAt(text: string, at: number): boolean {
  return (factsOf(text.charCodeAt(at)) & (Char.letter | Char.number | Char.mark)) !== 0;
}
