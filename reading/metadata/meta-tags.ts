/** `<meta>` by lower-case name, property, itemprop or http-equiv; the first of each that says something. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads every `<meta>` below `root`, wherever it stands. */
export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content], meta[value]')) {
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !tags.has(name)) tags.set(name, content);
      }
    }
  }
  return tags;
}

/** The first of these tags that is there. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
