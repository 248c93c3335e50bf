import { RECORD_WORDS } from '../../brief/languages/record-words.ts';

const LONGEST = 400;
const MOST = 5;

/**
 * What a page says of its own updates, in its own words: lines of the article, or of what was skipped in the page, that
 * begin as such notes do in its language.
 */
export function updateNotes(text: string, skipped: readonly string[], lang: string | null): string[] {
  const language = RECORD_WORDS.get(lang?.split('-')[0] ?? 'en');
  if (!language) return [];
  const lines = [...text.split('\n'), ...skipped.flatMap((piece) => piece.split('\n'))];
  const notes = lines
    .map((line) => line.trim())
    .filter((line) => {
      const start = line.slice(0, 60).toLowerCase();
      return (
        language.datedUpdate?.test(start) || language.updateNotes.some((opening) => start.startsWith(opening))
      );
    })
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line));
  return [...new Set(notes)].slice(0, MOST);
}
