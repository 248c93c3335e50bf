import { Label } from '../../../brief/people/tagger/crf.ts';
import type { NameContext } from '../../../brief/people/tagger/first-pass.ts';
import { nameContext } from '../../../brief/people/tagger/tagger.ts';
import { tokenAt } from '../../../brief/text/tokens.ts';
import { englishTokens, SHIPPED_ENGLISH } from '../../fixtures/english.ts';

/** The names of a text, those in square brackets found before, after something completed them. */
export function completed(
  marked: string,
  complete: (context: NameContext, labels: Uint8Array) => void,
): string[] {
  const pieces = marked.split(/[[\]]/);
  const text = pieces.join('');
  const tokens = englishTokens(text);
  const labels = new Uint8Array(tokens.count);
  let at = 0;
  pieces.forEach((piece, k) => {
    const end = at + piece.length;
    if (k % 2) {
      labels.fill(Label.inside, tokenAt(tokens, at), tokenAt(tokens, end - 1) + 1);
      labels[tokenAt(tokens, at)] = Label.begin;
    }
    at = end;
  });
  const { language, models } = SHIPPED_ENGLISH;
  complete(nameContext(tokens, language, models.names()!.common), labels);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== Label.begin) continue;
    let last = i;
    while (labels[last + 1] === Label.inside) last++;
    found.push(text.slice(tokens.start[i], tokens.end[last]));
  }
  return found;
}
