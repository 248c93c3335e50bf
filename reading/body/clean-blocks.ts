import type { LeftOut } from '../../brief/article.ts';
import type { Reason } from './furniture-classes.ts';
import * as wording from './insert-wording.ts';
import type { LeafBlock } from './leaf-blocks.ts';
/** What the page's metadata says that the rules compare with. */
export interface KnownOfPage {
  readonly title: string | null;
  readonly byline: string | null;
}

/** What the rules leave, and what they took with the reason. */
export interface CleanedBlocks {
  readonly blocks: readonly LeafBlock[];
  readonly leftOut: readonly LeftOut[];
}

/** A rule names the blocks (by index) that are no part of the article. */
type Rule = (blocks: readonly LeafBlock[], known: KnownOfPage) => Iterable<readonly [number, Reason]>;

/** A rule of wording that would take more than this of the text, in sentences, does not know this page's language. */
const BUDGET = 0.12;
/** If less than this is left, the rules have misread the page: its blocks stay as they were. */
const LEAST_LEFT = 0.3;

const RULES: readonly Rule[] = [
  headlineAgain,
  withoutWords,
  inserts,
  credits,
  labelledLinks,
  topLines,
  linkLists,
  linkRuns,
  tail,
  calls,
  saidTwice,
];

/** Takes out what stands between, before and after the article's own blocks. */
export function cleanBlocks(blocks: readonly LeafBlock[], known: KnownOfPage): CleanedBlocks {
  let left = blocks;
  const leftOut: LeftOut[] = [];
  for (const rule of RULES) {
    const taken = new Map(rule(left, known));
    if (taken.size === 0 || isOverBudget(left, taken)) continue;
    for (const [i, reason] of taken) leftOut.push({ reason, text: left[i]!.text });
    left = left.filter((_, i) => !taken.has(i));
  }
  return lettersOf(left) < LEAST_LEFT * lettersOf(blocks)
    ? { blocks, leftOut: [] }
    : { blocks: left, leftOut };
}

function isOverBudget(blocks: readonly LeafBlock[], taken: ReadonlyMap<number, Reason>): boolean {
  const sentences = blocks.filter((block, i) => taken.has(i) && isPara(block));
  return lettersOf(sentences) > BUDGET * lettersOf(blocks);
}

function lettersOf(blocks: readonly LeafBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

const SENTENCE_END = /[.!?。！？؟।…]["'”’»)\]]*$/;

function isSentence(block: LeafBlock): boolean {
  return SENTENCE_END.test(block.text);
}

function isPara(block: LeafBlock): boolean {
  return block.text.length >= 80 && isSentence(block) && block.links < 0.5;
}

/** Index of the article's first real paragraph. */
function firstPara(blocks: readonly LeafBlock[]): number {
  const at = blocks.findIndex(isPara);
  return at < 0 ? blocks.length : at;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The headline among the first blocks, or over the text a second time. */
function* headlineAgain(
  blocks: readonly LeafBlock[],
  { title }: KnownOfPage,
): Iterable<readonly [number, Reason]> {
  const first = firstPara(blocks);
  for (const [i, { element }] of blocks.slice(0, Math.min(first, 4)).entries()) {
    if (element.getAttribute('data-type') === 'page-headline') yield [i, 'headline'];
  }
  const headline = new Set(wordsOf(title ?? ''));
  if (headline.size < 2) return;
  for (const [i, block] of blocks.slice(0, 12).entries()) {
    if (block.text.length > 300) continue;
    const words = new Set(wordsOf(block.text));
    let common = 0;
    for (const word of words) if (headline.has(word)) common++;
    const overlap = common / Math.max(words.size, headline.size);
    const isTitle = /^h[12]$/.test(block.element.localName) && i < 4;
    const enough = block.kind === 'heading' ? (isTitle ? 0.6 : 0.8) : isSentence(block) ? 0.95 : 0.8;
    if (overlap >= enough) yield [i, 'headline'];
  }
}

/** Rules, bullets, arrows; a line of underscores may be a form to fill in and stays. */
function* withoutWords(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (const [i, { text }] of blocks.entries()) {
    if (!/[\p{L}\p{N}]/u.test(text) && !text.includes('___')) yield [i, 'boilerplate'];
  }
}

/** Buttons, slots and players that left their words. */
function* inserts(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (const [i, { text }] of blocks.entries()) {
    if (text.length <= 120 && wording.INSERT.test(text)) {
      yield [i, /^(?:adv|anz|werb|pub|рек|spons)/i.test(text) ? 'advertisement' : 'navigation'];
    }
  }
}

/** Whose picture it is. */
function* credits(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    if (text.length < 700 && wording.CAPTION_END.test(text)) yield [i, 'caption'];
    if (text.length >= 220) continue;
    if (wording.CREDIT.test(text)) {
      if (!isSentence(block) || /^[^.]{0,30}[:：|/©]/.test(text)) yield [i, 'credit'];
    } else if (
      wording.CREDIT_END.test(text) &&
      (text.length <= 60 || !isSentence(block) || text.endsWith(')'))
    ) {
      yield [i, text.length > 60 ? 'caption' : 'credit'];
    }
  }
}

/** "Related: …", "Also on …": a lead-in whose rest is the link. */
function* labelledLinks(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (const [i, { text, links, kind }] of blocks.entries()) {
    if (
      text.length < 240 &&
      links > 0.3 &&
      wording.LABEL.test(text) &&
      (links > 0.6 || kind !== 'list-item')
    ) {
      yield [i, 'related'];
    }
  }
}

const TIME_AGO = /\b\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago\b/i;
const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4})?\b/i;
const YEAR_DAY = /(?:\b\d{1,2}\b.{0,14}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{0,6}\d{1,2}\b)/;

/** Byline, dateline and leftovers of the header above the first paragraph, and the byline again below the last. */
function* topLines(
  blocks: readonly LeafBlock[],
  { byline }: KnownOfPage,
): Iterable<readonly [number, Reason]> {
  const first = firstPara(blocks);
  if (first > 8) return;
  const names = new Set(wordsOf(byline ?? ''));
  for (const [i, block] of blocks.entries()) {
    const { text, kind } = block;
    const isTop = i < Math.min(first, 8);
    const isBottom = i >= blocks.length - 4;
    if (!isTop && !isBottom) continue;
    if (text.length >= 120) continue;
    const words = wordsOf(text);
    const isByline =
      (wording.BYLINE.test(text) && words.length <= 12 && !isSentence(block)) ||
      (words.length <= 10 &&
        names.size > 0 &&
        words.filter((w) => names.has(w)).length / words.length >= 0.6);
    if (isByline) yield [i, 'byline'];
    else if (kind === 'heading' && !isTop) continue;
    else if (
      text.length < 90 &&
      words.length <= (isTop ? 16 : 10) &&
      (TIME_AGO.test(text) || (YEAR_DAY.test(text) && (!isSentence(block) || CLOCK.test(text))))
    ) {
      yield [i, 'byline'];
    } else if (
      isTop &&
      kind !== 'heading' &&
      kind !== 'block-quote' &&
      text.length < 60 &&
      !isSentence(block) &&
      (words.length <= 3 || block.links > 0.5)
    ) {
      yield [i, 'navigation'];
    }
  }
}

/** A heading over other pages, and the pages. */
function* linkLists(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!;
    if (heading.text.length >= 80 || isSentence(heading) || !wording.LIST_HEADING.test(heading.text))
      continue;
    let end = i + 1;
    while (end < blocks.length && isListed(blocks[end]!)) end++;
    if (end === i + 1 && heading.kind !== 'heading' && end < blocks.length) continue;
    for (let k = i; k < end; k++) yield [k, 'related'];
    i = end - 1;
  }
}

function isListed({ text, links, kind }: LeafBlock): boolean {
  return text.length < 260 && (links >= 0.25 || (kind === 'list-item' && links >= 0.15));
}

/** Links that follow one another without a sentence between are another list of pages. */
function* linkRuns(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && isBareLink(blocks[end]!)) end++;
    const run = blocks.slice(i, end);
    const isShouted = run.length === 1 && wordsOf(run[0]!.text).length >= 4 && isTitleCased(run[0]!.text);
    const isPair = run.length === 2 && run.every((block) => wordsOf(block.text).length >= 4);
    if (run.length >= 3 || isPair || isShouted) for (let k = i; k < end; k++) yield [k, 'related'];
    i = Math.max(end, i + 1);
  }
}

function isBareLink(block: LeafBlock): boolean {
  return block.links >= 0.8 && block.text.length < 200 && !/[.!?]$/.test(block.text);
}

/** "How We Tested The New Phones", "GET THE APP HERE": a headline or a button, no clause. */
function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}

/** From the end back: contacts, copyright, tags, who wrote this, and links, until the story's own last words. */
function* tail(blocks: readonly LeafBlock[], { byline }: KnownOfPage): Iterable<readonly [number, Reason]> {
  const first = Math.max(1, Math.floor(blocks.length * 0.4));
  for (let i = blocks.length - 1; i >= first; i--) {
    const reason = tailReason(blocks[i]!, byline);
    if (!reason) return;
    yield [i, reason];
  }
}

const CONTACT =
  /^[\s\W]*(?:e-?mail|twitter|facebook|instagram|phone|tel)?[:\s]*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,})[\s\W]*$/i;
const FILED =
  /^(?:tags?|filed under|topics?|categories|category|keywords|labels|source|sources|via|more (?:on|about)|schlagworte|themen|etiquetas|temas|tag)\s*[:：|]/i;

function tailReason(block: LeafBlock, byline: string | null): Reason | null {
  const { text, kind } = block;
  if (text.length > 420) return null;
  if (CONTACT.test(text)) return 'byline';
  if (wording.COLOPHON.test(text)) return 'byline';
  if (isAboutAuthor(text, byline)) return 'byline';
  if (FILED.test(text) && text.length < 200) return 'tags';
  if (isBareLink(block) && text.length < 160) return 'related';
  if (kind === 'heading' && text.length < 80) return 'boilerplate';
  if (/(?:^|\s)(?:©|copyright|all rights reserved)/i.test(text) && text.length < 300) return 'boilerplate';
  return null;
}

const OCCUPATION =
  /\b(?:is|was|are|covers|writes|reports|works|has (?:been|written|covered)) .{0,60}\b(?:reporter|editor|writer|journalist|correspondent|columnist|author|professor|producer|photographer|contributor|fellow|director|critic|blogger|freelance\w*|based in|for (?:the|usa|cnn|npr|ap))\b/i;

/** "Ana Silva is a reporter in Lisbon. E-mail: …" */
function isAboutAuthor(text: string, byline: string | null): boolean {
  if (!OCCUPATION.test(text)) return false;
  const opening = text.slice(0, 60);
  if (/\S+@\S+\.\w|\(@\w+\)|\btwitter\b/i.test(text)) return true;
  return (byline ?? '')
    .split(/,|;| and /)
    .some((name) => name.trim().length > 4 && opening.includes(name.trim()));
}

/** Sign-ups, follow-us lines and notes on the article itself: an opening and what it names, anywhere, if short. */
function* calls(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  const first = firstPara(blocks);
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const atEnd = i >= blocks.length - 5;
    if (text.length > (atEnd ? 360 : 200) || /^["“„«]/.test(text)) continue;
    if (
      wording.CALL.test(text) &&
      wording.CALL_OBJECT.test(text) &&
      (atEnd || i < first || block.links > 0.1 || text.length < 140)
    ) {
      yield [i, 'sign-up'];
    }
  }
}

/** A caption or a pull quote that repeats a block, or the same block twice within a few: the later goes. */
function* saidTwice(blocks: readonly LeafBlock[]): Iterable<readonly [number, Reason]> {
  const recent = new Map<string, number>();
  for (const [i, { text }] of blocks.entries()) {
    const before = recent.get(text);
    if (before !== undefined && text.length >= 40 && i - before <= 4) yield [i, 'duplicate'];
    recent.set(text, i);
  }
}
