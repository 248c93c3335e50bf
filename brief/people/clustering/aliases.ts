import type { Language } from '../../language.ts';
import { Gap, type Tokens, tokenLower, tokenText } from '../../text/tokens.ts';
import type { Mention } from '../mentions.ts';

/** Tokens between two names of one person, at most: ", who is also known to his fans as “". */
const FARTHEST = 12;

/** Marks that may stand around the words between two names. */
const MARKS = new Set([',', '(', '–', '—', '-', '"', '“', '‘', "'", "''"]);

/** Whether a mention is another name of the one before it: "Edson Duarte, better known as Pipo,". */
export function isAliasOf(
  tokens: Tokens,
  { names, quotations }: Language,
  before: Mention | undefined,
  { firstToken, lastToken }: Mention,
): boolean {
  const { phrases, adverbs } = names.aliases;
  if (!before || firstToken - before.lastToken > FARTHEST + 1) return false;
  // "known as Ann Obi's friend", "the Messi of Sudan"
  const next = lastToken + 1 < tokens.count ? tokenLower(tokens, lastToken + 1) : '';
  if (names.isPossessive(next) || [...quotations.functionWords.markers.of].includes(next)) return false;
  const between: string[] = [];
  for (let i = before.lastToken + 1; i < firstToken; i++) {
    if (tokens.gap[i]! >= Gap.line) return false;
    const word = tokenLower(tokens, i);
    // "aka DJ Spoko"
    if (i === firstToken - 1 && /^\p{Lu}{2}$/u.test(tokenText(tokens, i))) continue;
    if (MARKS.has(word) || adverbs.has(word) || (!between.length && names.isPossessive(word))) continue;
    between.push(word);
  }
  const { titles, formsOfAddress } = names.classes;
  const isTitle = (word: string): boolean => titles.has(word) || formsOfAddress.has(word);
  while (between.length > 1 && isTitle(between.at(-1)!)) between.pop();
  return tokens.gap[firstToken]! < Gap.line && phrases.some((phrase) => isPhrase(between, phrase));
}

/** Whether words are a phrase, whose "…" stands for one to four of them. */
function isPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const open = phrase.indexOf('…');
  if (open < 0) return words.length === phrase.length && phrase.every((word, k) => words[k] === word);
  const more = words.length - phrase.length;
  if (more < 0 || more > 3) return false;
  return phrase.every((word, k) => k === open || words[k > open ? k + more : k] === word);
}
