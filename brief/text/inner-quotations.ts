import { isBlank, isLetter } from './characters.ts';

const OPENING = '‘“‹«„‚\'"';
const CLOSING: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '‹': '›',
  '«': '»',
  '„': '“',
  '‚': '‘',
  "'": "'",
  '"': '"',
};

/**
 * A quotation's text with what it quotes itself blanked out, so that offsets stay (UTF-16): in “He told me, ‘Ann, you
 * sell shoes.’” the name is no longer there. Apostrophes inside words are no marks; a mark that is never closed opens nothing.
 */
export function withoutInnerQuotations(text: string): string {
  let kept = '';
  let from = 0;
  let open = -1;
  let close = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const next = text.charCodeAt(at + 1);
    if (open < 0) {
      const isFirst = at === 0 || isBlank(text.charCodeAt(at - 1));
      if (!isFirst || !OPENING.includes(unit) || isBlank(next)) continue;
      open = at;
      close = CLOSING[unit]!;
    } else if (unit === close && !isLetter(next)) {
      kept += text.slice(from, open) + ' '.repeat(at + 1 - open);
      from = at + 1;
      open = -1;
    }
  }
  return kept + text.slice(from);
}
