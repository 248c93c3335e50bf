import { COLOURLESS, SPEAKER_COLOURS } from '../../components/speaker-colours.ts';

/**
 * Styles of the marks in the page. They carry their own text colour, so that a marked passage is readable on
 * any page, and say nothing that could move the layout. Names as in `reading/passage/marker.ts`.
 */
export const MARKER_STYLES = [
  paint('pullquote-speaker-none', COLOURLESS),
  ...SPEAKER_COLOURS.map((colour, index) => paint(`pullquote-speaker-${index}`, colour)),
  paint('pullquote-passage', '#f6d68a'),
  '::highlight(pullquote-outline){text-decoration:underline 2px #a8322a}',
].join('\n');

function paint(name: string, colour: string): string {
  return `::highlight(${name}){background-color:${colour};color:#1b1813}`;
}
