const DAY_MS = 86_400_000;

/** The Monday of a day's week, both "YYYY-MM-DD"; the calendar alone, no zone. */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return dayAt(at - weekday * DAY_MS);
}

/** The last day of a week given by its Monday. */
export function endOfWeek(monday: string): string {
  return dayAt(Date.parse(`${monday}T00:00:00Z`) + 6 * DAY_MS);
}

/** All weeks from the first of these Mondays to the last, at most `most`, the latest ones. */
export function weeksBetween(mondays: readonly string[], most: number): string[] {
  const known = mondays.filter((monday) => !Number.isNaN(Date.parse(monday)));
  if (known.length === 0) return [];
  const [first, last] = known.reduce(
    ([low, high], monday) => [monday < low ? monday : low, monday > high ? monday : high],
    [known[0]!, known[0]!],
  );
  const weeks: string[] = [];
  for (
    let at = Date.parse(`${last}T00:00:00Z`);
    weeks.length < most && dayAt(at) >= first;
    at -= 7 * DAY_MS
  ) {
    weeks.push(dayAt(at));
  }
  return weeks.reverse();
}

/** The `count` months up to and with `last` ("YYYY-MM"), oldest first. */
export function monthsBetween(last: string, count: number): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + month - 1 - (count - 1 - index);
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

function dayAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
