import type { Span } from '../article.ts';
import type { TranscriptGrammar } from '../grammar/text.ts';
import { isBlank, isLetter, isUpper } from './characters.ts';

/** Longest label of a transcript ("CONGRESSWOMAN VALDEZ-ORTIZ:"), in code units. */
const LONGEST_LABEL = 48;

/** The label a paragraph begins with ("Q:", "A.", "Ms Okoro:"), without its colon, and where the speech begins. */
function labelOf(
  text: string,
  { start, end }: Span,
  { question, answer, notSpeakers }: TranscriptGrammar,
): { label: string; at: number } | null {
  const limit = Math.min(end, start + LONGEST_LABEL);
  if (!isUpper(text.charCodeAt(start))) return null;
  const isInitial = text[start] === question || text[start] === answer;
  for (let i = start; i < limit; i++) {
    const c = text[i]!;
    const isStop = c === '.' && isInitial && i === start + 1;
    if (c === ':' || isStop) {
      const label = text.slice(start, i);
      // "R.- " is how Spanish papers print it.
      const at = isStop && '-–—'.includes(text[i + 1] ?? ' ') ? i + 2 : i + 1;
      const isFollowed = at < end && isBlank(text.charCodeAt(at));
      return isFollowed && looksLikeName(label) && !notSpeakers.has(label.toLowerCase())
        ? { label, at }
        : null;
    }
    if (!isLetter(text.charCodeAt(i)) && !" .'’-()".includes(c)) return null;
  }
  return null;
}

/** One to four words, each with a capital. */
function looksLikeName(label: string): boolean {
  const words = label.split(' ');
  return words.length <= 4 && words.every((w) => isUpper(w.charCodeAt(0)) || w.startsWith('('));
}

/** The labels of those who only ask: the paper's own questions are no news of what somebody said. */
function askers(
  text: string,
  paragraphs: readonly Span[],
  labels: readonly ({ label: string } | null)[],
): Set<string> {
  const questions = new Map<string, number>();
  const turns = new Map<string, number>();
  labels.forEach((l, i) => {
    if (!l) return;
    turns.set(l.label, (turns.get(l.label) ?? 0) + 1);
    if (text[paragraphs[i]!.end - 1] === '?') questions.set(l.label, (questions.get(l.label) ?? 0) + 1);
  });
  return new Set(
    [...questions].filter(([label, n]) => n > 1 && n * 5 >= turns.get(label)! * 3).map(([label]) => label),
  );
}

/**
 * Where the speech begins in each paragraph of an interview or transcript, or -1; questions of an interviewer are left
 * out. Labels count where two or more of them take turns: one that comes back alone ("Photo: …") introduces no speech.
 */
export function speechAfterLabels(
  text: string,
  paragraphs: readonly Span[],
  grammar: TranscriptGrammar,
): Int32Array {
  const labels = paragraphs.map((p) => labelOf(text, p, grammar));
  const counts = new Map<string, number>();
  for (const l of labels) if (l) counts.set(l.label, (counts.get(l.label) ?? 0) + 1);
  const begins = new Int32Array(paragraphs.length).fill(-1);
  const comesBack = [...counts.values()].filter((n) => n > 1).length;
  if (comesBack < 2) return begins;
  let turns = 0;
  let labelled = 0;
  labels.forEach((l, i) => {
    if (!l) return;
    labelled++;
    const next = labels[i + 1];
    if (next && next.label !== l.label) turns++;
  });
  if (turns * 2 < labelled - 1) return begins;
  const asks = askers(text, paragraphs, labels);
  labels.forEach((l, i) => {
    if (l && !asks.has(l.label)) begins[i] = l.at;
  });
  return begins;
}
