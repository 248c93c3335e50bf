/** A list of words as a set: words`a an the`, parted by blanks and line ends. */
export function words({ raw: [list = ''] }: TemplateStringsArray): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
