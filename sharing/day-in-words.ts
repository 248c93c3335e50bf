/** "9 August 2022" in the reader's language, of YYYY-MM-DD; the ISO day where there is no locale or no such locale. */
export function dayInWords(day: string, locale: string | undefined): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (locale === undefined || Number.isNaN(date.getTime())) return day;
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  } catch {
    return day;
  }
}
