import { readFileSync } from 'node:fs';
import { articleFromText, type Span } from '../../../brief/article.ts';
import type { Language } from '../../../brief/language.ts';
import type { NamedSpan } from '../../../brief/quotes/parse/named-span.ts';
import { readDocument, type TextDocument } from '../../../brief/text/document.ts';
import type { Attribution } from '../attribution.ts';
import { readOwnTexts } from '../own-texts.ts';

/** A text with its attributions. */
export interface AnnotatedText {
  readonly id: string;
  readonly document: TextDocument;
  readonly attributions: readonly Attribution[];
  /** The names of persons, where they are marked; a language whose nouns have capitals needs them. */
  readonly names: readonly NamedSpan[];
  /** Whether what is reported without quotation marks is marked, too. */
  readonly hasReported: boolean;
  /** Whether it was annotated for others, by another convention of what somebody's words are. */
  readonly isForeign: boolean;
  /** Whether phrases of fewer than four words are marked, too; where not, nothing can be learned of which are said. */
  readonly hasPhrases: boolean;
}

/**
 * Reads the annotated ones of texts of our own (.txt), or of a corpus of one JSON document a line:
 * `{id, text, gold: {attributions}}`, which was marked by a convention.
 */
export function readAnnotated(
  file: string,
  language: Language,
  convention: Pick<AnnotatedText, 'isForeign' | 'hasPhrases'> = { isForeign: false, hasPhrases: true },
): AnnotatedText[] {
  const rows: Omit<AnnotatedText & { text: string }, 'document'>[] = file.endsWith('.txt')
    ? readOwnTexts(file).flatMap(({ id, text, people, marks }) =>
        marks
          ? [
              {
                id,
                text,
                names: ownersAmong(text, people, language),
                attributions: marks.quotes,
                hasReported: marks.quotes.some((q) => !q.isDirect),
                isForeign: false,
                hasPhrases: true,
              },
            ]
          : [],
      )
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .flatMap(({ id, text, gold }) =>
          gold?.attributions
            ? [
                {
                  id,
                  text,
                  names: [],
                  attributions: gold.attributions,
                  hasReported: true,
                  ...convention,
                },
              ]
            : [],
        );
  return rows.map(({ text, ...row }) => ({
    ...row,
    document: readDocument(articleFromText({ text }), language),
  }));
}

/** The marked names, an owner where one is the genitive of another: "Merkels" of "Angela Merkel". */
function ownersAmong(text: string, people: readonly Span[], { names }: Language): NamedSpan[] {
  const lastWord = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().split(' ').at(-1)!;
  const known = new Set(people.map(lastWord));
  return people.map((span) => ({
    ...span,
    isOwner: names.nominativesOf?.(lastWord(span)).some((form) => known.has(form)) ?? false,
  }));
}

/** Length of what two spans share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Share of a span that lies in the parts. */
export function covered(span: Span, parts: readonly Span[]): number {
  return parts.reduce((n, p) => n + shared(span, p), 0) / Math.max(1, span.end - span.start);
}
