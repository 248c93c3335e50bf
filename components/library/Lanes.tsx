import { useRef } from 'preact/hooks';
import type { PersonPage } from '../../library/person/page.ts';
import { useWords } from '../messages.ts';
import { useWidth } from './WeekAxis.tsx';

const MOST_LANES = 6;
const LANE = 20;
/** Where there is no room beside a lane, its outlet stands over it. */
const HIGH_LANE = 36;
const NARROW = 560;
const DAY_MS = 86_400_000;

/** Everything somebody said as ticks over time, a lane an outlet, under the roles printed then. */
export function Lanes({ person }: { readonly person: PersonPage }) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const printed = person.said.flatMap(({ statement, same }) => [statement, ...same]);
  const days = printed
    .flatMap(({ article }) => (article.day === null ? [] : [Date.parse(article.day)]))
    .filter(Number.isFinite);
  if (days.length < 2) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (last - first < 7 * DAY_MS) return null;
  const narrow = width < NARROW;
  const lane = narrow ? HIGH_LANE : LANE;
  const label = narrow ? 0 : 128;
  const x = (day: number) => label + ((day - first) / (last - first)) * (width - label - 8) + 4;
  const lanes = person.outlets.slice(0, MOST_LANES);
  const roles = person.roles.filter(({ from, to }) => from !== null && to !== null);
  const top = roles.length > 0 ? 34 : 8;
  const bottom = top + lanes.length * lane;
  let free = 0;
  /** What an outlet printed, as one shape: thousands of elements would be drawn anew with the page. */
  const ticks = (outlet: string, y: number) =>
    printed
      .map(({ article }) =>
        article.outlet === outlet && article.day !== null
          ? `M${(x(Date.parse(article.day)) - 1).toFixed(2)} ${y - 6}h2v12h-2z`
          : '',
      )
      .join('');
  return (
    <div class="lanes" ref={frame}>
      {width > 0 && (
        <svg width={width} height={bottom + 24} role="img" aria-label={words.t('libLanes')}>
          {roles.length > 0 && label > 0 && (
            <text x={0} y={13}>
              {words.t('libRoleAsPrinted')}
            </text>
          )}
          {roles.map(({ role, from, to, quotes }) => {
            const [start, end] = [x(Date.parse(from!)), x(Date.parse(to!))];
            const text = `${role} · ${words.number(quotes)}`;
            const room = start >= free && start + text.length * 6.4 <= width;
            if (room) free = start + text.length * 6.4 + 12;
            return (
              <g key={role}>
                <line class="period" x1={start} x2={Math.max(end, start + 3)} y1={20} y2={20} />
                {room && (
                  <text class="role" x={start} y={13}>
                    {text}
                  </text>
                )}
              </g>
            );
          })}
          {lanes.map((outlet, index) => {
            const y = top + (index + 1) * lane - 12;
            return (
              <g key={outlet}>
                <text x={0} y={narrow ? y - 11 : y + 4}>
                  {!narrow && outlet.length > 18 ? `${outlet.slice(0, 17)}…` : outlet}
                </text>
                <line x1={label} x2={width} y1={y} y2={y} />
                <path d={ticks(outlet, y)} />
              </g>
            );
          })}
          <line class="ground" x1={label} x2={width} y1={bottom} y2={bottom} />
          {monthsOn(first, last, width - label, words.dateLocale).map(({ at, text }) => (
            <g key={at}>
              <line class="ground" x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + 4} />
              <text x={x(at)} y={bottom + 18}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** First days of months, as many as fit, with their names; the year with the first of each. */
function monthsOn(
  first: number,
  last: number,
  width: number,
  locale: string,
): { at: number; text: string }[] {
  const from = new Date(first);
  const months: number[] = [];
  for (
    let at = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1);
    at <= last && months.length < 600;
  ) {
    months.push(at);
    const date = new Date(at);
    at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  }
  const every = Math.max(1, Math.ceil((months.length * 64) / Math.max(64, width)));
  let year = 0;
  return months
    .filter((_, index) => index % every === 0)
    .map((at) => {
      const own = new Date(at).getUTCFullYear();
      const withYear = own !== year;
      year = own;
      const options: Intl.DateTimeFormatOptions = {
        month: 'short',
        timeZone: 'UTC',
        year: withYear ? 'numeric' : undefined,
      };
      return { at, text: new Intl.DateTimeFormat(locale, options).format(at) };
    })
    .filter(({ at }) => (at - first) / (last - first) < 0.94);
}
