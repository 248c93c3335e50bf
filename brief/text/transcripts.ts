import type { Span } from '../article.ts';
import type { TranscriptGrammar } from '../grammar/text.ts';
import { isBlank, isLetter, isUpper } from './characters.ts';

/** Longest label of a transcript ("AMINA BELLO, CHAIR, GLOBAL COMMISSION ON RIVERS:"), in code units. */
const LONGEST_LABEL = 90;
/** Words of the longest name in one. */
const LONGEST_NAME = 4;

/** How a sentence ends, with what closes behind it. */
const END_OF_SPEECH = /[.!?…][^.!?…\p{L}\p{N}]*$/u;

/** What a paragraph of a transcript begins with. */
interface Label {
  /** What tells who it is: the last word of the name, in lower case, so that "AMINA BELLO, CHAIR" and "BELLO" are one. */
  readonly speaker: string;
  /** Where the speech begins. */
  readonly at: number;
}

/**
 * The label a paragraph begins with, of a name and what somebody is: "Q:", "A.", "Ms Okoro:", "MINISTER RAO:", "AMINA
 * BELLO, CHAIR, COMMISSION ON RIVERS:", "Ann Lee (by telephone):".
 */
function labelOf(
  text: string,
  { start, end }: Span,
  { question, answer, notSpeakers }: TranscriptGrammar,
): Label | null {
  const limit = Math.min(end, start + LONGEST_LABEL);
  if (!isUpper(text.charCodeAt(start))) return null;
  const isInitial = text[start] === question || text[start] === answer;
  let nameEnd = -1;
  for (let i = start; i < limit; i++) {
    const c = text[i]!;
    const isStop = c === '.' && isInitial && i === start + 1;
    if (c === ':' || isStop) {
      const name = text.slice(start, nameEnd < 0 ? i : nameEnd).trimEnd();
      // "R.- " is how Spanish papers print it.
      const at = isStop && '-–—'.includes(text[i + 1] ?? ' ') ? i + 2 : i + 1;
      const isFollowed = at < end && isBlank(text.charCodeAt(at));
      if (!isFollowed || !looksLikeName(name) || notSpeakers.has(name.toLowerCase())) return null;
      return { speaker: name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), at };
    }
    if (nameEnd < 0 && (c === ',' || c === '(')) nameEnd = i;
    else if (!isLetter(text.charCodeAt(i)) && !" .,'’-()&".includes(c)) return null;
  }
  return null;
}

/** One to four words, each with a capital. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= LONGEST_NAME && words.every((w) => isUpper(w.charCodeAt(0)));
}

/** Whether most of what stands behind labels ends as sentences do: a list of facts ("Address: 12 Mill Lane") is no talk. */
function areSentences(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[]): boolean {
  const labelled = paragraphs.filter((_, i) => labels[i]);
  const closed = labelled.filter(({ start, end }) =>
    END_OF_SPEECH.test(text.slice(Math.max(start, end - 4), end)),
  );
  return closed.length * 2 >= labelled.length;
}

/** The labels of those who only ask: the paper's own questions are no news of what somebody said. */
function askers(text: string, paragraphs: readonly Span[], labels: readonly (Label | null)[]): Set<string> {
  const questions = new Map<string, number>();
  const turns = new Map<string, number>();
  labels.forEach((l, i) => {
    if (!l) return;
    turns.set(l.speaker, (turns.get(l.speaker) ?? 0) + 1);
    if (text[paragraphs[i]!.end - 1] === '?') questions.set(l.speaker, (questions.get(l.speaker) ?? 0) + 1);
  });
  return new Set(
    [...questions]
      .filter(([speaker, n]) => n > 1 && n * 5 >= turns.get(speaker)! * 3)
      .map(([speaker]) => speaker),
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
  for (const l of labels) if (l) counts.set(l.speaker, (counts.get(l.speaker) ?? 0) + 1);
  const begins = new Int32Array(paragraphs.length).fill(-1);
  const comesBack = [...counts.values()].filter((n) => n > 1).length;
  if (comesBack < 2) return begins;
  let turns = 0;
  let labelled = 0;
  labels.forEach((l, i) => {
    if (!l) return;
    labelled++;
    const next = labels[i + 1];
    if (next && next.speaker !== l.speaker) turns++;
  });
  if (turns * 2 < labelled - 1 || !areSentences(text, paragraphs, labels)) return begins;
  const asks = askers(text, paragraphs, labels);
  labels.forEach((l, i) => {
    if (l && !asks.has(l.speaker)) begins[i] = l.at;
  });
  return begins;
}
