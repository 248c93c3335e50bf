/**
 * Longer addresses than this are cut or refused on the way from a browser to an app: on Windows, where browsers long
 * stopped at 2,048 and notes came in empty (obsidianmd/obsidian-clipper#24).
 */
const LONGEST_ADDRESS = 2000;

/** Marks that Obsidian takes in no note's name, because links to it could not be written. */
const NOT_IN_A_NAME = /[[\]#^|\\/:]+/g;

export interface ObsidianNote {
  /** The note's name, without ".md": a file name's rules, and Obsidian's own on top, are kept here. */
  readonly name: string;
  /** The note itself, Markdown. */
  readonly content: string;
  /** The vault's name; the one that is open where absent. */
  readonly vault?: string;
  /** A folder of the vault, "News/Read"; the vault's own place for new notes where absent. */
  readonly folder?: string;
}

/** What to do: open `address`; before that put `clipboard` on the clipboard, where it is not null. */
export interface ObsidianRequest {
  readonly address: string;
  readonly clipboard: string | null;
}

/**
 * A note -> the address that makes Obsidian add it (https://help.obsidian.md/Extending+Obsidian/Obsidian+URI, action
 * "new"). A note of that name is never overwritten: Obsidian numbers the new one. A note too long for an address goes
 * over the clipboard, which the address then tells Obsidian to take it from.
 */
export function obsidianRequest({ name, content, vault, folder }: ObsidianNote): ObsidianRequest {
  const file = name.replace(NOT_IN_A_NAME, ' ').replace(/\s+/g, ' ').trim() || 'article';
  const path = (folder ?? '')
    .split('/')
    .map((part) => part.replace(NOT_IN_A_NAME, ' ').trim())
    .filter((part) => part !== '' && !/^\.+$/.test(part));
  const place = [...(vault?.trim() ? [['vault', vault.trim()]] : []), ['file', [...path, file].join('/')]];
  const short = addressOf([...place, ['content', content]]);
  if (short.length <= LONGEST_ADDRESS) return { address: short, clipboard: null };
  return { address: addressOf([...place, ['clipboard', 'true']]), clipboard: content };
}

/** Obsidian wants blanks as %20, not as "+"; half a surrogate pair, which no address can hold, becomes U+FFFD. */
function addressOf(parameters: readonly (readonly string[])[]): string {
  const query = parameters.map(
    ([key, value = '']) => `${key}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`,
  );
  return `obsidian://new?${query.join('&')}`;
}
