/** `<meta>` by lower-case name, property, itemprop or http-equiv. */
export type MetaTags = ReadonlyMap<string, string>;

/** The first of these tags that is there. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
