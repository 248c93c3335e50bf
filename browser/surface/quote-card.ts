import { browser } from 'wxt/browser';
import type { Brief, Quote } from '../../brief/model.ts';
import { plainLine } from '../../sharing/plain-text.ts';

/** Pixels of the picture; twice as many are drawn, for sharp screens. */
const WIDTH = 1080;
const MARGIN = 96;
const SCALE = 2;
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, "Noto Serif", serif';
const SANS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const PAPER = '#fdfcf9';
const INK = '#1d1b18';
const SOFT = '#655f55';
const ACCENT = '#a4372a';

/** Breaks words into lines no wider than `width`, as `measure` has it; a word wider than that stands alone. */
export function linesOf(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Letters a quote may have at each size of its words, in pixels: the longer, the smaller. */
const SIZES: readonly (readonly [letters: number, size: number])[] = [
  [120, 60],
  [260, 48],
  [520, 38],
  [Number.POSITIVE_INFINITY, 30],
];

/** A quote, whose it is, the outlet and the day as a picture (PNG), drawn on this machine. Null where it cannot be drawn. */
export async function quoteCard(brief: Brief, quote: Quote): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const words = plainLine(quote.text).replace(/[,،、]$/u, '');
  const size = SIZES.find(([letters]) => words.length <= letters)?.[1] ?? 30;
  const measureIn = (font: string) => (line: string) => {
    context.font = font;
    return context.measureText(line).width;
  };
  const serif = `${size}px ${SERIF}`;
  const marked = quote.kind === 'direct' ? `“${words}”` : words;
  const lines = linesOf(marked, WIDTH - 2 * MARGIN, measureIn(serif));
  const lead = Math.round(size * 1.36);
  const height = Math.max(566, MARGIN + 40 + lines.length * lead + 190);
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  const edge = rightToLeft ? WIDTH - MARGIN : MARGIN;

  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = ACCENT;
  context.fillRect(rightToLeft ? WIDTH - 12 : 0, 0, 12, height);
  context.textBaseline = 'alphabetic';
  const draw = (text: string, font: string, colour: string, y: number) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, edge, y, WIDTH - 2 * MARGIN);
  };
  let y = MARGIN + size;
  for (const line of lines) {
    draw(line, serif, INK, y);
    y += lead;
  }
  const person = brief.people.find(({ id }) => id === quote.voice.id);
  const name = person?.name ?? quote.voice.name ?? browser.i18n.getMessage('speakerUnclear');
  y += 34;
  draw(plainLine(name), `600 30px ${SANS}`, INK, y);
  if (person?.role) draw(plainLine(person.role), `26px ${SANS}`, SOFT, y + 38);
  draw(originOf(brief), `24px ${SANS}`, SOFT, height - MARGIN / 2);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** The outlet, or the page's host, and the day. */
function originOf({ article }: Brief): string {
  const host = article.url && URL.canParse(article.url) ? new URL(article.url).hostname : null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0];
  const inWords =
    day &&
    new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const outlet = article.siteName ?? host?.replace(/^www\./, '');
  return [outlet, inWords].flatMap((part) => (part ? plainLine(part) : [])).join(' · ');
}
