import { isArticle } from '../article-likeness.ts';
import { isText, pageRoot, rootElement } from '../flat-tree.ts';
import type { FoundBody, PageContents, ShownBlock } from '../page-contents.ts';
import { articleInView } from './article-in-view.ts';
import { Boxes } from './boxes.ts';
import { datesInScripts, markedDates } from './date-traces.ts';
import { bodyIn, captionsOf } from './found-body.ts';
import { mainContent } from './main-content.ts';
import { copyPage, type PageCopy } from './page-copy.ts';
import { headings, statementsOf } from './statements.ts';

/** Sentences this long in all are an article, even after the clean-up that is still to come. */
const PLENTY = 1000;

/**
 * page -> PageContents. Reads a copy; the document itself is never changed. Of several whole articles it reads the
 * one in view; hidden text apart, and only where there may be no other.
 */
export function pageContents(document: Document, url: string | null): PageContents {
  const inView = articleInView(document);
  const source = inView?.element ?? pageRoot(document);
  const copied = (keepHidden: boolean) => copyPage(document, source, { keepHidden, isWhole: true });
  const copiedWithMenus = () => copyPage(document, source);
  const copy = copied(false);
  const survey = surveyOf(document, url, copy, inView?.isFirst === false);
  const captions = captionsOf(copy.body);
  // A page of nothing but links is no empty page, and a reader may want it read all the same.
  const body = foundIn(copy, () => copied(false)) ?? foundIn(copiedWithMenus(), copiedWithMenus);
  const unhiddenBody =
    copy.hidden.length > 0 && !(body && isArticle(body.blocks, { isDeclared: false, least: PLENTY }))
      ? foundIn(copied(true), () => copied(true))
      : null;
  return { ...survey, hidden: copy.hidden, captions, isWhole: true, body, unhiddenBody };
}

/** What the reader selected, with what its page says of itself. */
export function selectionContents(
  document: Document,
  url: string | null,
  selection: Selection | null,
): PageContents {
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection!.getRangeAt(i));
  return partContents(document, url, copyPage(document, rootOf(document, ranges), { ranges }));
}

/** The innermost node of the page around all that is selected. */
function rootOf(document: Document, ranges: readonly Range[]): Node | null {
  if (ranges.length !== 1) return pageRoot(document);
  const around = ranges[0]!.commonAncestorContainer;
  return isText(around) ? around.parentNode : around;
}

/** What the element holds that the reader picked, with what its page says of itself. */
export function elementContents(element: Element, url: string | null): PageContents {
  const document = element.ownerDocument;
  return partContents(document, url, copyPage(document, element));
}

function partContents(document: Document, url: string | null, part: PageCopy): PageContents {
  return {
    ...surveyOf(document, url, copyPage(document)),
    ...{ hidden: part.hidden, captions: [], isWhole: false, body: bodyIn(part.body), unhiddenBody: null },
  };
}

function foundIn(copy: PageCopy, copyAgain: () => PageCopy): FoundBody | null {
  const element = mainContent(copy, copyAgain);
  const body = element && bodyIn(element);
  return body && body.blocks.length > 0 ? body : null;
}

type Survey = Pick<PageContents, 'url' | 'stated' | 'dates' | 'shown' | 'boxes'>;

/** What the page says and shows; of an article that was appended to the page only what stands in itself. */
function surveyOf(document: Document, url: string | null, copy: PageCopy, isAppended = false): Survey {
  const root = rootElement(document);
  const ofPage = statementsOf(document, root);
  const boxes = new Boxes();
  const shown = copy.blocks.map(({ text, seamed, links, block }): ShownBlock => {
    const holdsDate = block.holdsDate && mayBeDate(text);
    return { text, seamed, links, box: boxes.numberOf(block), holdsDate };
  });
  const dates = {
    marked: markedDates(copy.dates, boxes),
    headline: copy.headline ? boxes.numberOf(copy.headline) : -1,
    inScripts: root && !isAppended ? datesInScripts(root) : [],
  };
  const stated = isAppended ? { ...ofPage, isAppended, headings: headings(copy.body) } : ofPage;
  return { url, stated, dates, shown, boxes: boxes.list };
}

function mayBeDate(text: string): boolean {
  return text.length <= 200 && /[\d٠-٩۰-۹०-९০-৯๐-๙]/.test(text);
}
