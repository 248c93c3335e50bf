import type { BodyBlock } from './page-contents.ts';

/** Characters of sentences a page must have to be an article; less will do if it calls itself one. */
const PROSE = 400;
const DECLARED_PROSE = 120;
/** Headings that are links, with less than this to read for each: teasers, not a story. */
const TEASERS = 4;
const STORY = 240;

/** Characters of sentences that a paragraph has. A heading that ends without a stop must be long to be one of them. */
const SENTENCES = 60;
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
  const prose = blocks.reduce((sum, block) => sum + proseIn(block), 0);
  if (prose < least) return false;
  const teasers = blocks.filter(
    ({ kind, links, text }) => links > 0.8 && (kind === 'heading' || text.length > 25),
  ).length;
  return isDeclared || teasers < TEASERS || prose >= teasers * STORY;
}

/** Scripts that say as much as Latin letters in a third of the characters, and such as end no sentence with a mark. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const UNMARKED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

function densityOf(text: string): number {
  return DENSE.test(text) ? 3 : 1;
}

/** The end of a sentence, or of a line that goes on below. */
const ENDS = /[.!?。！？؟।…:;"”»)\]’]\s*$/;
/** Through the last sentence of what ends in something else: a signature, a link to a picture. */
const LAST_SENTENCE = /[.!?。！？؟।…]["”»)\]’]*(?=\s)/g;

/** Characters of the sentences in a block, weighed by how much they say; 0 where there are no whole ones. */
function proseIn({ text, links, kind }: Judged): number {
  if (links > 0.5) return 0;
  const length = sentencesEnd(text);
  const least = kind === 'heading' && !/[.!?。！？]\s*$/.test(text) ? HEADING : SENTENCES;
  const weighed = length * densityOf(text);
  return weighed < least ? 0 : weighed;
}

function sentencesEnd(text: string): number {
  if (UNMARKED.test(text) || ENDS.test(text)) return text.length;
  let end = 0;
  for (const { index, 0: mark } of text.matchAll(LAST_SENTENCE)) end = index + mark.length;
  return end;
}
