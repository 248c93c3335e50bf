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

function parts(day: string, words: Words, year: boolean): Intl.DateTimeFormatPart[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return [{ type: 'literal', value: day }];
  const form = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(words.dateLocale, year ? { ...form, year: 'numeric' } : form).formatToParts(
    at,
  );
}
