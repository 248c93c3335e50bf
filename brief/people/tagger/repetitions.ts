import { Gap, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { isUnlabelled, labelName } from './name-labels.ts';
import { Word } from './word-classes.ts';

const LONGEST_NAME = 5;

/**
 * Completes the labels of names that were found elsewhere, in full or by the surname. Linear.
 */
export function completeRepetitions(context: NameContext, labels: Uint8Array): void {
  completeSurnames(context, labels);
  completeFullNames(context, labels);
}

/** "The Ann Obi Fund was set up by Ann Obi": the same words as a full name that was found at least as often as passed over. */
function completeFullNames({ tokens, candidates }: NameContext, labels: Uint8Array): void {
  const { form, lower, count } = tokens;
  const keyOf = (start: number, end: number): string => {
    let key = '';
    for (let i = start; i < end; i++) key += `${lower[form[i]!]!} `;
    return key;
  };
  const found = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (labels[i] !== Label.begin) continue;
    let end = i + 1;
    while (labels[end] === Label.inside) end++;
    if (end > i + 1) found.set(keyOf(i, end), (found.get(keyOf(i, end)) ?? 0) + 1);
  }
  const passed = new Map<string, number[]>();
  for (let r = 0; r < candidates.runs; r++) {
    const start = candidates.runStart[r]!;
    const end = candidates.runEnd[r]!;
    if (end - start < 2 || end - start > LONGEST_NAME || !isUnlabelled(labels, start, end)) continue;
    const key = keyOf(start, end);
    if (!found.has(key)) continue;
    const runs = passed.get(key);
    if (runs) runs.push(r);
    else passed.set(key, [r]);
  }
  for (const [key, runs] of passed) {
    if (runs.length > found.get(key)!) continue;
    for (const r of runs) labelName(labels, candidates.runStart[r]!, candidates.runEnd[r]!);
  }
}

/**
 * Once "Ama Boateng" is told of and "Boateng" was found by itself more often than it was passed over, the ones passed
 * over are she as well, and so is a surname that is a common word where it says something. Not after a word of place,
 * nor where the word goes on into a longer run: those are what the tagger rightly left.
 */
function completeSurnames({ language, tokens, words, candidates }: NameContext, labels: Uint8Array): void {
  const { form, lower, gap, count, flags } = tokens;
  const last = new Uint8Array(tokens.forms.length);
  const alone = new Int32Array(tokens.forms.length);
  const passed: number[] = [];
  for (let i = 0; i < count; i++) {
    if (labels[i] !== Label.begin) continue;
    let end = i;
    while (labels[end + 1] === Label.inside) end++;
    const titled = i > 0 && gap[i]! < Gap.line && words.facts[form[i - 1]!]! & Word.title;
    if (end > i || titled) last[lower[form[end]!]!] = 1;
    if (end === i) alone[lower[form[i]!]!]!++;
  }
  /** "Grant says", "said Young": a surname that is a common word, where somebody says something. */
  const { speaking } = language.names.evident;
  const speaks = (i: number): boolean => {
    if (i + 1 < count && gap[i + 1]! < Gap.line && speaking.has(tokenLower(tokens, i + 1))) return true;
    return i > 0 && gap[i] === Gap.blank && !candidates.opens[i] && speaking.has(tokenLower(tokens, i - 1));
  };
  const missed = new Int32Array(tokens.forms.length);
  for (let r = 0; r < candidates.runs; r++) {
    const i = candidates.runStart[r]!;
    if (candidates.runEnd[r] !== i + 1 || labels[i] !== Label.outside) continue;
    const word = lower[form[i]!]!;
    missed[word]!++;
    if (!last[word] || (words.facts[form[i]!]! & Word.common && !speaks(i))) continue;
    if (flags[form[i]!]! & Form.allCaps && !candidates.lineCase[i]) continue;
    const before = i > 0 && gap[i]! < Gap.line ? words.facts[form[i - 1]!]! : 0;
    if (!(before & Word.place)) passed.push(i);
  }
  for (const i of passed) {
    const word = lower[form[i]!]!;
    if (alone[word]! >= missed[word]! || words.facts[form[i]!]! & Word.common) labels[i] = Label.begin;
  }
}
