import type { DialogueGrammar } from '../grammar/text.ts';
import { isBlank, isDigit, isLetter } from './characters.ts';
import { type Said, saidAround } from './dash-incises.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * What is said after the dashes that open paragraphs, as Spanish, French and Portuguese write dialogues and interviews, by
 * paragraph: null where none opens it. A text where no such paragraph asks anything or tells who speaks has a list in it,
 * and no dialogue; questions that nobody is told to ask are the paper's own, and left out. Linear in the text.
 */
export function turnsAfterDashes(
  text: string,
  paragraphs: readonly Paragraph[],
  grammar: DialogueGrammar,
): (Said | null)[] {
  const turns = paragraphs.map((paragraph) => turnOf(text, paragraph, grammar));
  const asks = (i: number): boolean => text[paragraphs[i]!.end - 1] === '?';
  const isTold = (turn: Said, i: number): boolean => !isWhole(turn, paragraphs[i]!);
  const opened = turns.filter((turn) => turn !== null).length;
  const isDialogue = opened > 1 && turns.some((turn, i) => turn !== null && (isTold(turn, i) || asks(i)));
  return turns.map((turn, i) => (turn && isDialogue && (isTold(turn, i) || !asks(i)) ? turn : null));
}

function turnOf(text: string, { start, end, kind }: Paragraph, grammar: DialogueGrammar): Said | null {
  if (grammar.dashes === '' || kind === 'heading' || !grammar.dashes.includes(text[start]!)) return null;
  let from = start + 1;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  const first = text.charCodeAt(from);
  if (!isLetter(first) && !isDigit(first) && !'¿¡«“"…'.includes(text[from] ?? ' ')) return null;
  const said = saidAround(text, { start: from, end }, grammar, true);
  return said.parts.length === 0 ? null : said;
}

/** Whether nothing in a turn tells who speaks. */
const isWhole = ({ parts }: Said, { end }: Paragraph): boolean => parts.length === 1 && parts[0]!.end === end;
