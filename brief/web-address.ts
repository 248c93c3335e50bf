/** The address of a web page, or null for what is none: no address, or one of another kind (`file:`, `mailto:`). */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address : null;
}

/** The host a reader knows a page by ("news.example"), without "www."; null for what is no web address. */
export function hostOf(url: string | null): string | null {
  return webAddress(url)?.hostname.replace(/^www\./, '') || null;
}

/** The host without any prefix that outlets put before the same pages: "www.", "m.", "amp." */
export function outletHostOf(url: string | null): string | null {
  return webAddress(url)?.hostname.replace(/^(?:www|m|mobile|amp)\./, '') || null;
}
