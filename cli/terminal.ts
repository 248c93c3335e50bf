import type { Brief } from '../brief/model.ts';
import { type Contents, contentsOf } from '../sharing/contents.ts';
import { ENGLISH_WORDS } from '../sharing/options.ts';

export interface TerminalOptions {
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
}

/** The brief as a page of text. The article's text is freed of control characters, so it cannot steer a terminal. */
export function briefForTerminal(brief: Brief, { width, colour }: TerminalOptions): string {
  const style = colour ? STYLES : PLAIN;
  const words = ENGLISH_WORDS;
  const contents = contentsOf(brief, { words, locale: 'en-GB' });
  const sections = [
    brief.article.title === null ? '' : head(contents, style, width),
    section(
      words.keyPoints,
      contents.keyPoints.map(({ text }) => wrap(text, width, '  • ', '    ')),
      style,
    ),
    section(
      words.quotes,
      contents.quotes.map(({ text, kind, speaker, role, grounds }) => {
        const said = kind === 'direct' ? `“${text}”` : text;
        const who = `— ${[speaker, role, grounds].filter(Boolean).join(', ')}${kind === 'direct' ? '' : ` (${words.reported})`}`;
        return `${wrap(said, width, '  ', '  ')}\n${style.faint(wrap(who, width, '    ', '      '))}`;
      }),
      style,
    ),
    section(
      words.people,
      contents.people.map(({ name, role, quotes, mentions }) => {
        const counts = `${plural(quotes, 'quote')}, ${plural(mentions, 'mention')}`;
        return wrap(`${[name, role].filter(Boolean).join(', ')} (${counts})`, width, '  ', '    ');
      }),
      style,
    ),
    section(
      words.dates,
      contents.dates.map(({ value, text, label }) =>
        wrap(`${value}  ${text}: ${label}`, width, '  ', '    '),
      ),
      style,
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function head({ title, site, byline, dayInWords }: Contents, style: Style, width: number): string {
  const origin = [site, byline, dayInWords].filter((part) => part !== null).join(' · ');
  const lines = [style.strong(wrap(title, width, '', ''))];
  if (origin) lines.push(style.faint(wrap(origin, width, '', '')));
  return lines.join('\n');
}

function section(heading: string, rows: readonly string[], style: Style): string {
  return rows.length > 0 ? `${style.strong(heading)}\n${rows.join('\n')}` : '';
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Breaks a line between words at `width` columns; a word longer than a line stands alone. */
export function wrap(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let empty = true;
  for (const word of text.split(' ')) {
    const needed = columns(word);
    if (!empty && used + 1 + needed > width) {
      lines.push(line);
      line = rest;
      used = columns(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += needed + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Columns a terminal takes for a text: none for marks, two for wide scripts. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    count +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Extended_Pictographic}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return count;
}

interface Style {
  strong(text: string): string;
  faint(text: string): string;
}

const PLAIN: Style = { strong: (text) => text, faint: (text) => text };
const STYLES: Style = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
};
