import type { Span } from '../article.ts';
import type { TextGrammar } from '../grammar/text.ts';
import { cutAtDashes } from './dash-incises.ts';
import { turnsAfterDashes } from './dialogue.ts';
import { doubleMarks } from './double-marks.ts';
import { cutAtIncises } from './incises.ts';
import { beginsWithOpening, pairMarks } from './mark-pairing.ts';
import type { Paragraph } from './paragraphs.ts';
import { placesOfMarks } from './places-of-marks.ts';
import type { Mark } from './quotation-mark.ts';
import { type QuotedStretch, stretchOf } from './quoted-stretch.ts';
import { quotesWithSingles, singleMarks } from './single-marks.ts';
import { speechAfterLabels } from './transcripts.ts';

/**
 * The quoted stretches of a text, in order and without overlap; nested quotations stay inside their outer one.
 *
 * Marks: “ ” „ " '' `` « » 「 」 and, in a text that quotes with them, ‘ ’ '. A quotation of several paragraphs
 * gives one stretch a paragraph. Paragraphs the page sets off as block quotes, what follows the labels of an interview or
 * transcript, and what follows the dashes of a dialogue, are stretches without marks. Words inside a quotation that tell
 * who says it cut it in two.
 * Linear in the text: each paragraph is read a fixed number of times, and no mark reaches past its paragraph.
 */
export function findQuotedStretches(
  text: string,
  paragraphs: readonly Paragraph[],
  grammar: TextGrammar,
): QuotedStretch[] {
  const places = placesOfMarks(text, paragraphs);
  const doubles = paragraphs.map((p, i) => doubleMarks(text, p, places[i]!, grammar.marks));
  const singles = paragraphs.map((p, i) => singleMarks(text, p, places[i]!, grammar.apostrophes));
  const merged = paragraphs.map((_, i) => merge(doubles[i]!, singles[i]!));
  const single = quotesWithSingles(text, paragraphs, merged);
  const all = paragraphs.map((p, i) =>
    single || ((p.kind === 'heading' || i === 0) && doubles[i]!.length === 0) ? merged[i]! : doubles[i]!,
  );
  const speeches = speechAfterLabels(text, paragraphs, grammar.transcripts);
  const turns = turnsAfterDashes(text, paragraphs, grammar.dialogue);
  const { incises } = grammar;
  const found: QuotedStretch[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const previous = found.at(-1);
    const chained =
      previous !== undefined &&
      !previous.closed &&
      previous.paragraph === i - 1 &&
      previous.end >= paragraphs[i - 1]!.end - 2 &&
      (beginsWithOpening(text, paragraph, all[i]!) || all[i]![0]?.role === 'close');
    const next = paragraphs[i + 1];
    const nextOpens = next !== undefined && beginsWithOpening(text, next, all[i + 1]!);
    const speech = speeches[i]!;
    if (speech > 0) {
      const spoken = stretchOf(
        text,
        i,
        { start: speech, end: paragraph.end },
        { start: speech, end: paragraph.end },
        true,
        false,
      );
      if (spoken) found.push({ ...spoken, shownBy: 'label' });
      continue;
    }
    const turn = turns[i];
    if (turn) {
      for (const part of turn.parts) {
        const spoken = stretchOf(text, i, part, part, true, false);
        if (spoken) found.push({ ...spoken, incise: turn.subject, shownBy: 'dash' });
      }
      continue;
    }
    const here = pairMarks(text, i, paragraph, all[i]!, chained, nextOpens).flatMap((stretch) =>
      cutAtDashes(text, stretch, grammar.dialogue),
    );
    if (
      paragraph.kind === 'block-quote' &&
      !coversMost(here, paragraph) &&
      !namesItsSource(text, paragraph)
    ) {
      const block = stretchOf(text, i, paragraph, paragraph, true, false);
      if (block)
        found.push({
          ...block,
          shownBy: 'block',
          goesOn: previous?.shownBy === 'block' && previous.paragraph === i - 1,
        });
    } else found.push(...(incises ? here.flatMap((stretch) => cutAtIncises(text, stretch, incises)) : here));
  }
  return found;
}

/** The last line of a block quote says whose it is: "— Ann Lee, 2019". */
function namesItsSource(text: string, { start }: Span): boolean {
  return '—–―'.includes(text[start]!) || text.startsWith('- ', start) || text.startsWith('-- ', start);
}

function coversMost(stretches: readonly QuotedStretch[], paragraph: Span): boolean {
  const inside = stretches.reduce((n, s) => n + s.outer.end - s.outer.start, 0);
  return inside * 2 > paragraph.end - paragraph.start;
}

function merge(doubles: readonly Mark[], singles: readonly Mark[]): readonly Mark[] {
  if (singles.length === 0) return doubles;
  return [...doubles, ...singles].sort((a, b) => a.at - b.at);
}
