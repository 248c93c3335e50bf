import type { Brief } from '../brief/model.ts';

/**
 * Paints for quotes in the page, one for each speaker, as CSS colours: pale enough that black text keeps a contrast
 * above 7:1, so the marker sets dark text with them. Hues are apart for the common colour-vision deficiencies
 * (after Okabe and Ito's palette, lightened).
 */
export const SPEAKER_COLOURS: readonly string[] = [
  '#ffd9a0',
  '#bfe3f7',
  '#b9e8d5',
  '#fbeea0',
  '#f6cfe3',
  '#d3d6f6',
  '#f5c4b3',
  '#d9e8ae',
];

/** Paint for quotes whose speaker is unclear. */
export const UNCLEAR_COLOUR = '#e4e1da';

/** Which colour each person who is quoted has: in order of people, starting over after the last. Ids to indices. */
export function speakerColours(brief: Brief): ReadonlyMap<string, number> {
  const quoted = brief.people.filter((person) => person.quotes > 0);
  return new Map(quoted.map((person, index) => [person.id, index % SPEAKER_COLOURS.length]));
}
