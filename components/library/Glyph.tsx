/** Icons of the library's pages, on the same grid as those of the popup and not among its bytes. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  cut: 'M3 8h3.5M9.5 8H13M7 3.5 9 12.5',
  equal: 'M3.5 6h9M3.5 10h9',
  leave: 'M5 11 11.5 4.5M6 4.5h5.5V10',
  lock: 'M4 7.5h8v5.5H4ZM5.75 7.5V5.25a2.25 2.25 0 0 1 4.5 0V7.5',
  minus: 'M3.5 8h9',
  missing: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.2 11.8l7.6-7.6',
  pencil: 'm9.5 3 3.5 3.5-6.5 6.5H3V9.5Z',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.3 7.8 3.2 3.2',
  swap: 'M3 5.5h9.5m-2.5-2.5 2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  unequal: 'M3.5 6h9M3.5 10h9M10.5 3 5.5 13',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A decorative icon. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
