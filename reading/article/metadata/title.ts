/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|•·»›«/\\–—-]+\s+|\s*[|»]\s*|\s+::\s+/;

/** No headline is longer; what a page puts there is cut before anything looks at it. */
const LONGEST = 600;

/** What a page offers as its title. */
export interface TitleSources {
  readonly documentTitle: string | null;
  /** og:title, twitter:title, JSON-LD headline, in the order they are trusted. */
  readonly declared: readonly (string | null)[];
  readonly headings: readonly string[];
  readonly siteName: string | null;
  readonly host: string | null;
}

/**
 * The headline without the site's name: a heading that the page's title holds word for word; else the declared
 * title, with a part cut at a separator if it names the site or if the rest is a declared title.
 */
export function headlineOf(sources: TitleSources): string | null {
  const declared = [...sources.declared, sources.documentTitle]
    .map((title) => tidy(title ?? ''))
    .filter(Boolean);
  const first = declared[0];
  if (!first) return tidy(sources.headings[0] ?? '') || null;
  for (const heading of sources.headings.map(tidy)) {
    if (heading.length >= 12 && declared.some((title) => fold(title).startsWith(fold(heading))))
      return heading;
  }
  const cut = withoutSite(first, sources);
  if (cut !== first) return cut;
  const shorter = declared.find(
    (title) => title.length >= 15 && title !== first && fold(first).startsWith(fold(title)),
  );
  return shorter && SEPARATOR.test(first) ? shorter : first;
}

function withoutSite(title: string, { siteName, host }: TitleSources): string {
  const names = [siteName, host?.replace(/^www\./, ''), host?.replace(/^www\./, '').split('.')[0]]
    .map((name) => squeeze(name ?? ''))
    .filter((name) => name.length > 1);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string) =>
    names.some((name) => squeeze(part) === name || (name.length > 4 && squeeze(part).includes(name)));
  const last = parts[parts.length - 1]!;
  if (isSite(last)) {
    let end = title.lastIndexOf(last);
    let rest = title.slice(0, end).replace(/[\s|•·»›«/\\–—:-]+$/, '');
    // "Headline | Section | Site"
    const section = parts.length > 2 ? parts[parts.length - 2]! : '';
    if (section && section.length <= 20 && rest.length - section.length > 25) {
      end = rest.lastIndexOf(section);
      rest = rest.slice(0, end).replace(/[\s|•·»›«/\\–—:-]+$/, '');
    }
    return rest.length >= 6 ? rest : title;
  }
  if (isSite(parts[0]!)) {
    const rest = title.slice(parts[0]!.length).replace(/^[\s|•·»›«/\\–—:-]+/, '');
    return rest.length >= 6 ? rest : title;
  }
  return title;
}

function tidy(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
