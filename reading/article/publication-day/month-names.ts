/** Month names of a language to their number, folded: lower case, no accents, no full stop. */
export type MonthNames = ReadonlyMap<string, number>;

const cache = new Map<string, MonthNames>();

/** Names printed where `Intl` has others: the Austrian January, English habits, the Czech and Polish stems it cuts. */
const ALSO: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['janner', 1],
  ['feber', 2],
  ['mrz', 3],
  ['setiembre', 9],
];

/** Languages whose months have other names in other countries. */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['ar-LB', 'ar-DZ', 'ar-MA']],
  ['sr', ['sr-Latn']],
  ['uz', ['uz-Cyrl']],
]);

/** Spelt out: asking the browser for them costs more than all else that is done for a date. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Alone, and in dates: the genitive of many languages. */
const FORMS = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
] as const;

/** English months, and those of `lang` in the forms it uses alone and in dates (the genitive). */
export function monthNames(lang: string | null): MonthNames {
  const language = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>(ALSO);
  if (language !== 'en') {
    for (const locale of [language, ...(REGIONS.get(language) ?? [])]) addNames(locale, names);
  }
  for (const [i, name] of ENGLISH.entries()) {
    for (const form of [name, name.slice(0, 3)]) if (!names.has(form)) names.set(form, i + 1);
  }
  cache.set(language, names);
  return names;
}

function addNames(locale: string, names: Map<string, number>): void {
  for (const options of FORMS) {
    let format: Intl.DateTimeFormat;
    try {
      format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    } catch {
      return;
    }
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2020, month - 1, 15)).find(({ type }) => type === 'month');
      const name = foldWord(part?.value ?? '');
      if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
}

/** For comparison: without case, accents and full stops. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .trim();
}
