import type { BodyBlock } from './page-contents.ts';

/** Characters of sentences a page must have to be an article; less will do if it calls itself one. */
const PROSE = 400;
const DECLARED_PROSE = 120;
/** Headings that are links, one for every second paragraph or more: teasers, not a story. */
const TEASERS = 4;

/** Characters of a heading that says a whole sentence: some stories are told in nothing else. */
const HEADING = 80;

/** What is judged of a block. */
type Judged = Pick<BodyBlock, 'text' | 'kind' | 'links'>;

/**
 * Whether what was read is an article: whole sentences, and not the beginnings of many other stories.
 * @param isDeclared whether the page calls itself one
 * @param least characters of sentences it must have
 */
export function isArticle(
  blocks: readonly Judged[],
  { isDeclared, least = isDeclared ? DECLARED_PROSE : PROSE }: { isDeclared: boolean; least?: number },
): boolean {
  const paragraphs = blocks.filter(isProse);
  const prose = paragraphs.reduce((sum, { text }) => sum + text.length * densityOf(text), 0);
  if (prose < least) return false;
  const teasers = blocks.filter(
    ({ kind, links, text }) => links > 0.8 && (kind === 'heading' || text.length > 25),
  ).length;
  return isDeclared || teasers < TEASERS || teasers < paragraphs.length / 2;
}

/** Scripts that say as much as Latin letters in a third of the characters, and such as end no sentence with a mark. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const UNMARKED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

function densityOf(text: string): number {
  return DENSE.test(text) ? 3 : 1;
}

function isProse({ text, links, kind }: Judged): boolean {
  const least = kind === 'heading' ? HEADING : 60;
  if (links > 0.5 || text.length * densityOf(text) < least) return false;
  return UNMARKED.test(text) || /[.!?。！？؟।…:;"”»)\]’]\s*$/.test(text);
}
