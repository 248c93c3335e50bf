import { useWords, type Words } from '../messages.ts';

/** A day in two weights: "27 Nov 2026", or without its year. */
export function Day({ day, year = true }: { readonly day: string | null; readonly year?: boolean }) {
  const words = useWords();
  if (day === null || day === '') return <span class="day">{words.t('libNoDay')}</span>;
  return (
    <time class="day" dateTime={day}>
      {parts(day, words, year).map(({ type, value }) =>
        type === 'year' || type === 'literal' ? value : <b key={type}>{value}</b>,
      )}
    </time>
  );
}

/** Making a formatter takes many times as long as using it, and a list has a day in each row. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, year: boolean): Intl.DateTimeFormat {
  const name = `${locale} ${year}`;
  let made = formatters.get(name);
  if (!made) {
    const form = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    made = new Intl.DateTimeFormat(locale, year ? { ...form, year: 'numeric' } : form);
    formatters.set(name, made);
  }
  return made;
}

/** Days that have been shown: the same few are in every list. */
const shownDays = new Map<string, readonly Intl.DateTimeFormatPart[]>();

function parts(day: string, words: Words, year: boolean): readonly Intl.DateTimeFormatPart[] {
  const name = `${words.dateLocale} ${year} ${day}`;
  let shown = shownDays.get(name);
  if (!shown) {
    const at = Date.parse(`${day}T00:00:00Z`);
    shown = Number.isNaN(at)
      ? [{ type: 'literal', value: day }]
      : formatter(words.dateLocale, year).formatToParts(at);
    shownDays.set(name, shown);
  }
  return shown;
}
