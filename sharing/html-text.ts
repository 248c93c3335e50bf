/** A link around markup that is already escaped; just the markup where there is no web address. */
export function htmlLink(escaped: string, url: string | null): string {
  return url === null ? escaped : `<a href="${escapeHtml(url)}">${escaped}</a>`;
}

/** Text for an element's content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
