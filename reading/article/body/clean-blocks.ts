import type { LeftOut } from '../../../brief/article.ts';
import type { Reason } from '../../boilerplate-classes.ts';
import type { BodyBlock } from '../../page-contents.ts';
import type { BlockRule, KnownOfPage } from './block-rule.ts';
import { isPara } from './block-shape.ts';
import {
  appealBoxes,
  calls,
  consents,
  credits,
  errorReports,
  inserts,
  wallBoxes,
  withoutWords,
} from './insert-rules.ts';
import { DISCLAIMER, isAppeal, RIGHTS } from './insert-wording.ts';
import { labelledLinks, linkLists, linkRuns } from './link-rules.ts';
import { afterEndMark, belowRelease, isLegalNotice } from './release-rules.ts';
import { repeatedBlocks } from './repeated-blocks.ts';
import { tail } from './tail-rules.ts';
import { toolBars } from './tool-bars.ts';
import { headlineAgain, standfirst, topLines } from './top-rules.ts';

/** What the rules keep, and what they removed and why. */
export interface CleanedBlocks {
  readonly blocks: readonly BodyBlock[];
  readonly leftOut: readonly LeftOut[];
}

/** A rule that would take more than this of the text, in paragraphs, misreads the page: those it leaves. */
const BUDGET = 0.12;
/** One or two paragraphs may always go. */
const LEAST_BUDGET = 300;
/** If less than this would be left, the rules have misread the page, and its blocks stay as they were. */
const LEAST_LEFT = 0.3;

const RULES: readonly BlockRule[] = [
  headlineAgain,
  toolBars,
  consents,
  wallBoxes,
  appealBoxes,
  afterEndMark,
  belowRelease,
  withoutWords,
  inserts,
  credits,
  labelledLinks,
  standfirst,
  topLines,
  linkLists,
  linkRuns,
  calls,
  errorReports,
  tail,
  repeatedBlocks,
];

/** Takes out what stands between, before and after the article's own blocks. */
export function cleanBlocks(blocks: readonly BodyBlock[], known: KnownOfPage): CleanedBlocks {
  let left = blocks;
  const leftOut: LeftOut[] = [];
  for (const rule of RULES) {
    const taken = new Map(rule(left, known));
    if (taken.size > 0 && isOverBudget(left, taken)) {
      for (const i of [...taken.keys()]) if (isProse(left[i]!)) taken.delete(i);
    }
    if (taken.size === 0) continue;
    for (const [i, reason] of taken) leftOut.push({ reason, text: left[i]!.text });
    left = left.filter((_, i) => !taken.has(i));
  }
  return isTooLittle(left, blocks) ? { blocks, leftOut: [] } : { blocks: left, leftOut };
}

/** Where the story is short, what stands around it may well be longer: as long as all of its paragraphs are left. */
function isTooLittle(left: readonly BodyBlock[], blocks: readonly BodyBlock[]): boolean {
  if (lettersOf(left) >= LEAST_LEFT * lettersOf(blocks)) return false;
  const paragraphs = left.filter(isPara).length;
  return paragraphs === 0 || paragraphs < blocks.filter(isPara).length;
}

function isOverBudget(blocks: readonly BodyBlock[], taken: ReadonlyMap<number, Reason>): boolean {
  const sentences = blocks.filter((block, i) => taken.has(i) && isProse(block));
  return lettersOf(sentences) > Math.max(LEAST_BUDGET, BUDGET * lettersOf(blocks));
}

/** A paragraph that is not about its rights, nor about what it binds nobody to. */
function isProse(block: BodyBlock): boolean {
  const { text } = block;
  return (
    isPara(block) && !RIGHTS.test(text) && !DISCLAIMER.test(text) && !isAppeal(text) && !isLegalNotice(block)
  );
}

function lettersOf(blocks: readonly BodyBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
