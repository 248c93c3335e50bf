/**
 * Characters that steer a terminal, or turn round what is read in it: C0 and C1 (escape among them), delete, line and
 * paragraph separators, direction marks.
 */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text as one line that steers nothing: such characters are written by their numbers. */
export function visible(text: string): string {
  return text.replace(STEERING, escaped);
}

/** A value as JSON in which such characters are written by their numbers, too. Throws where it is too deep. */
export function visibleJson(value: unknown, indent?: number): string {
  // Line ends outside strings are the layout's own; JSON itself leaves none inside.
  return JSON.stringify(value, null, indent).replace(STEERING, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
