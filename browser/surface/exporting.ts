import { browser } from 'wxt/browser';
import type { Span } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import type { Preferences } from '../../components/settings/preferences.ts';
import type { ItemRef } from '../../components/surface.ts';
import type { FileFormatId } from '../../sharing/formats.ts';
import type { ExportOptions, ExportWords } from '../../sharing/options.ts';

/** Items as citations, one under the other, or the whole brief: in plain text, which is Markdown, and in HTML. */
export async function written(
  brief: Brief,
  what: readonly ItemRef[] | 'all',
  preferences: Preferences,
): Promise<{ readonly text: string; readonly html: string }> {
  const options = await exportOptions(brief, preferences);
  if (what !== 'all') {
    const { citeItem } = await import('../../sharing/citation.ts');
    const citations = what.flatMap((item) => citeItem(brief, item, options) ?? []);
    if (citations.length > 0) {
      return {
        text: citations.map(({ text }) => text).join('\n\n'),
        html: citations.map(({ html }) => html).join('\n'),
      };
    }
  }
  const { exportBrief } = await import('../../sharing/formats.ts');
  const content = async (format: 'markdown' | 'html') =>
    (await exportBrief(format, brief, options))?.content ?? '';
  return { text: await content('markdown'), html: await content('html') };
}

/** Saves the brief as a file of the reader's downloads. False where there is nothing to write or it could not be. */
export async function saveOut(
  brief: Brief,
  format: FileFormatId,
  preferences: Preferences,
): Promise<boolean> {
  const { exportBrief } = await import('../../sharing/formats.ts');
  const file = await exportBrief(format, brief, await exportOptions(brief, preferences));
  if (!file) return false;
  const { fileName, mimeType, content } = file;
  download(new Blob([content], { type: mimeType }), fileName);
  return true;
}

/** Saves a quote as a picture. False where there is none, or it could not be drawn. */
export async function savePicture(brief: Brief, index: number): Promise<boolean> {
  const quote = brief.quotes[index];
  if (!quote) return false;
  const [{ quoteCard }, { safeFileName }] = await Promise.all([
    import('./quote-card.ts'),
    import('../../sharing/file-name.ts'),
  ]);
  const picture = await quoteCard(brief, quote);
  if (!picture) return false;
  download(picture, safeFileName(brief.article, 'png'));
  return true;
}

/** The address that opens a page at a passage of its text; null where the page has no web address. */
export async function linkTo(url: string | null, text: string, span: Span): Promise<string | null> {
  const { linkToPassage } = await import('../../sharing/text-fragment.ts');
  return linkToPassage(url, text, span);
}

function download(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function exportOptions(brief: Brief, preferences: Preferences): Promise<ExportOptions> {
  const { dateFormat, exportTemplate } = preferences;
  const now = new Date();
  const [{ selectQuotes }, { localDay }] = await Promise.all([
    import('../../components/brief/shown-quotes.ts'),
    import('../../sharing/local-day.ts'),
  ]);
  return {
    words: exportWords(),
    ...(dateFormat === 'locale' ? { locale: browser.i18n.getUILanguage() } : {}),
    quotes: selectQuotes(brief, preferences).shown.map(({ quote }) => quote),
    savedAt: now.toISOString(),
    today: localDay(now),
    note: { template: exportTemplate },
  };
}

function exportWords(): ExportWords {
  const { getMessage } = browser.i18n;
  return {
    keyPoints: getMessage('keyPoints'),
    quotes: getMessage('quotes'),
    people: getMessage('people'),
    dates: getMessage('dates'),
    speakerUnclear: getMessage('speakerUnclear'),
    reported: getMessage('indirectShort'),
    showInPage: getMessage('exportInPage'),
    untitled: getMessage('untitled'),
  };
}
