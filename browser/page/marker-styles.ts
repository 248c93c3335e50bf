import { COLOURLESS, SPEAKER_COLOURS } from '../../components/speaker-colours.ts';

/**
 * Styles of the marks in the page. They carry their own text colour, so that a marked passage is readable on
 * any page, and say nothing that could move the layout; no style of the page's hides them. Names as in `reading/passage/marker.ts`.
 */
export const MARKER_STYLES = [
  paint('pullquote-speaker-none', COLOURLESS),
  ...SPEAKER_COLOURS.map((colour, index) => paint(`pullquote-speaker-${index}`, colour)),
  paint('pullquote-passage', '#f6d68a'),
].join('\n');

function paint(name: string, colour: string): string {
  return `::highlight(${name}){background-color:${colour}!important;color:#1b1813!important}`;
}
