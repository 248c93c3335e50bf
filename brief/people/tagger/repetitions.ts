import { Gap } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Label } from './crf.ts';
import type { NameContext } from './first-pass.ts';
import { Word } from './word-classes.ts';

/**
 * Completes the labels of a surname that stands alone elsewhere: once "Ama Boateng" is told of and "Boateng" was found by
 * itself more often than it was passed over, the ones passed over are she as well. Not after a word of place, nor where
 * the word goes on into a longer run: those are what the tagger rightly left. Linear.
 */
export function completeRepetitions({ tokens, words, candidates }: NameContext, labels: Uint8Array): void {
  const { form, lower, gap, count, flags } = tokens;
  const last = new Uint8Array(tokens.forms.length);
  const alone = new Int32Array(tokens.forms.length);
  const passed: number[] = [];
  for (let i = 0; i < count; i++) {
    if (labels[i] !== Label.begin) continue;
    let end = i;
    while (labels[end + 1] === Label.inside) end++;
    if (end > i) last[lower[form[end]!]!] = 1;
    else alone[lower[form[i]!]!]!++;
  }
  const missed = new Int32Array(tokens.forms.length);
  for (let r = 0; r < candidates.runs; r++) {
    const i = candidates.runStart[r]!;
    if (candidates.runEnd[r] !== i + 1 || labels[i] !== Label.outside) continue;
    const word = lower[form[i]!]!;
    missed[word]!++;
    if (!last[word] || words.facts[form[i]!]! & Word.common) continue;
    if (flags[form[i]!]! & Form.allCaps && !candidates.lineCase[i]) continue;
    const before = i > 0 && gap[i]! < Gap.line ? words.facts[form[i - 1]!]! : 0;
    if (!(before & Word.place)) passed.push(i);
  }
  for (const i of passed) {
    const word = lower[form[i]!]!;
    if (alone[word]! >= missed[word]!) labels[i] = Label.begin;
  }
}
