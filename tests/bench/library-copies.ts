import type { Brief } from '../../brief/model.ts';
import { keptArticle } from '../../library/record/article-record.ts';
import { articleLine } from '../../library/record/library-line.ts';

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiou';

/**
 * A brief again with other people in it, its words and places otherwise as they were: names keep their lengths, so
 * every span stays where it is. Copy 0 is the brief itself.
 */
export function renamedCopy(brief: Brief, copy: number): string {
  const names = brief.people.flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)]);
  const words = new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []));
  const renamed = (text: string) =>
    copy === 0
      ? text
      : text.replace(/\p{Lu}[\p{L}’'-]+/gu, (word) => (words.has(word) ? turned(word, copy) : word));
  const text = renamed(brief.article.text);
  const again = JSON.parse(JSON.stringify(brief), (key, value: unknown) => {
    if (key === 'name' && typeof value === 'string') return renamed(value);
    if (typeof value !== 'object' || value === null || !('start' in value) || !('text' in value))
      return value;
    const { start, end } = value as unknown as { start: number; end: number };
    return { ...value, text: text.slice(start, end) };
  }) as Brief;
  const url = `https://outlet${copy % 40}.example/${encodeURIComponent(brief.article.url ?? text.slice(0, 60))}/${copy}`;
  const day = new Date(Date.UTC(2024, 0, 1) + ((copy * 67 + text.length) % 1000) * 86_400_000).toISOString();
  const article = {
    ...again.article,
    text,
    url,
    canonicalUrl: null,
    siteName: `Outlet ${copy % 40}`,
    published: day.slice(0, 10),
  };
  return articleLine(keptArticle({ ...again, article }, { engine: 'bench', readAt: [day] }));
}

/** A name of the same length and case: each letter becomes another of its kind. */
function turned(word: string, by: number): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const list = VOWELS.includes(letter.toLowerCase()) ? VOWELS : CONSONANTS;
    const at = list.indexOf(letter.toLowerCase());
    if (at === -1) return letter;
    const other = list[(at + by * (list === VOWELS ? 1 : 3)) % list.length]!;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}
