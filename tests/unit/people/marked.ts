import type { Mention } from '../../../brief/people/mentions.ts';
import { type FoundPerson, peopleOf } from '../../../brief/people/people.ts';
import type { TextDocument } from '../../../brief/text/document.ts';
import { tokenAt } from '../../../brief/text/tokens.ts';
import { ENGLISH_WITHOUT_MODELS, englishDocument } from '../../fixtures/english.ts';

/** A text with its names in square brackets, read without the brackets. */
export function marked(text: string): { document: TextDocument; mentions: Mention[] } {
  const pieces = text.split(/[[\]]/);
  const document = englishDocument(pieces.join(''));
  const mentions: Mention[] = [];
  let at = 0;
  pieces.forEach((piece, k) => {
    const end = at + piece.length;
    if (k % 2) {
      const firstToken = tokenAt(document.tokens, at);
      mentions.push({ start: at, end, firstToken, lastToken: tokenAt(document.tokens, end - 1) });
    }
    at = end;
  });
  return { document, mentions };
}

/** The people of a text with its names in square brackets. */
export function people(text: string): FoundPerson[] {
  const { document, mentions } = marked(text);
  return peopleOf(document, ENGLISH_WITHOUT_MODELS.language, mentions);
}

/** Each person as "Name: mention, mention". */
export function who(text: string): string[] {
  return people(text).map(({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`);
}
