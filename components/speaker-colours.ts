/**
 * Paints for quotes in the page, one for each of the six speakers who have a colour, as CSS colours: the hues the brief
 * shows them in (`--s1` to `--s6` of the style sheet), pale enough that black text keeps a contrast above 7:1, so the
 * marker sets dark text with them.
 */
export const SPEAKER_COLOURS: readonly string[] = [
  '#b5dcf5',
  '#ecd3a8',
  '#b4e6cb',
  '#ecd0f4',
  '#e4e58f',
  '#cdd1fa',
];

/** Paint for quotes of everybody else: further speakers, organisations, documents, people unnamed or unclear. */
export const COLOURLESS = '#e2dfd7';
