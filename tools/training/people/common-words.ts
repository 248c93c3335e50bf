import type { Language } from '../../../brief/language.ts';
import { findCandidates } from '../../../brief/people/tagger/candidates.ts';
import { readWords } from '../../../brief/people/tagger/word-classes.ts';
import { tokenize } from '../../../brief/text/tokens.ts';
import { Form } from '../../../brief/text/vocabulary.ts';

const LEAST_SEEN = 3;

/**
 * Words that the texts mostly write in lower case: seen so three times or more, and at least a quarter as often
 * as with a capital that no sentence start explains. Where every noun has a capital, one behind an article counts as if
 * it had none. By falling frequency, ties by spelling.
 */
export function commonWords(texts: readonly string[], language: Language): string[] {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const { beforeNouns } = language.names.classes;
  const count = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of texts) {
    const tokens = tokenize(text, language.text.words);
    const { opens, lineCase } = findCandidates(tokens, readWords(tokens, language, { classOf: () => 0 }));
    for (let i = 0; i < tokens.count; i++) {
      const form = tokens.form[i]!;
      if (!(tokens.flags[form]! & Form.word)) continue;
      const word = tokens.forms[tokens.lower[form]!]!;
      const before = i > 0 ? tokens.forms[tokens.lower[tokens.form[i - 1]!]!]! : '';
      if (tokens.lower[form] === form || beforeNouns.has(before)) count(lower, word);
      else if (!opens[i] && !lineCase[i]) count(capital, word);
    }
  }
  return [...lower]
    .filter(([word, n]) => n >= LEAST_SEEN && n >= (capital.get(word) ?? 0) / 4)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
}
