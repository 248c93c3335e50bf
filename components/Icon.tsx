/** Line icons on a 16 × 16 grid, drawn for this project; each path is stroked in the text's colour. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5V3.5A1 1 0 0 1 7 2.5h5.5a1 1 0 0 1 1 1V9a1 1 0 0 1-1 1h-2M3.5 6H9a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Z',
  down: 'M8 3v10m-4-4 4 4 4-4',
  keep: 'M4.5 2.5h7v11L8 10.75 4.5 13.5Z',
  marker: 'm9.5 3 3.5 3.5-5.5 5.5H4V8.5ZM2.5 14.5h11',
  more: 'M3.1 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m4.5 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0m4.5 0a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0',
  panel: 'M3 3h10a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5v-9A.5.5 0 0 1 3 3Zm6.5 0v10',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  up: 'M8 13V3M4 7l4-4 4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: the control it stands in carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
