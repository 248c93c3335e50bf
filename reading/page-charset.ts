/** How far into a page its own charset is looked for (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARATION = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,30})/i;

/** The encoding that a page's first bytes tell, by a byte order mark or a declaration of its own; null where neither does. */
export function charsetOf(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (start.startsWith('\u00fe\u00ff')) return 'utf-16be';
  return DECLARATION.exec(start)?.[1] ?? null;
}
