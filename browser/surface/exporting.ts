import { browser } from 'wxt/browser';
import type { Span } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import { exportWords } from '../../components/export-words.ts';
import type { GetMessage } from '../../components/messages.ts';
import type { Preferences } from '../../components/settings/preferences.ts';
import type { ItemRef } from '../../components/surface.ts';
import type { ExportedFile, FileFormatId } from '../../sharing/formats.ts';
import type { ExportOptions } from '../../sharing/options.ts';
import { loadTemplate } from '../storage/templates-store.ts';
import { putOnClipboard } from './clipboard.ts';

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
  const file = await fileOf(brief, format, preferences);
  if (!file) return false;
  const { fileName, mimeType, content } = file;
  download(new Blob([content], { type: mimeType }), fileName);
  return true;
}

/**
 * Adds the brief as a note to Obsidian, by its own kind of address: the tab in front asks the system for the app, and
 * stays where it is. False where the browser would not, or where a long note could not be put on the clipboard.
 */
export async function addToObsidian(brief: Brief, preferences: Preferences): Promise<boolean> {
  const file = await fileOf(brief, 'note', preferences);
  if (!file) return false;
  const { obsidianRequest } = await import('../../sharing/obsidian.ts');
  const { address, clipboard } = obsidianRequest({
    name: file.fileName.replace(/\.md$/, ''),
    content: file.content,
    vault: preferences.obsidianVault,
    folder: preferences.obsidianFolder,
  });
  if (clipboard !== null && !(await putOnClipboard({ 'text/plain': Promise.resolve(clipboard) })))
    return false;
  return browser.tabs.update({ url: address }).then(
    () => true,
    () => false,
  );
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

async function fileOf(
  brief: Brief,
  format: FileFormatId,
  preferences: Preferences,
): Promise<ExportedFile | null> {
  const { exportBrief } = await import('../../sharing/formats.ts');
  const options = await exportOptions(brief, preferences);
  if (format !== 'note') return exportBrief(format, brief, options);
  const { noteTemplate, noteWikiLinks, noteTags } = preferences;
  const { tagsIn } = await import('../../sharing/tags.ts');
  const template = await loadTemplate(noteTemplate);
  const note = { template, wikiLinks: noteWikiLinks, tags: tagsIn(noteTags) };
  return exportBrief(format, brief, { ...options, note });
}

async function exportOptions(brief: Brief, preferences: Preferences): Promise<ExportOptions> {
  const { dateFormat } = preferences;
  const now = new Date();
  const [{ selectQuotes }, { localDay }] = await Promise.all([
    import('../../components/brief/shown-quotes.ts'),
    import('../../sharing/local-day.ts'),
  ]);
  return {
    words: exportWords(browser.i18n.getMessage as GetMessage),
    ...(dateFormat === 'locale' ? { locale: browser.i18n.getUILanguage() } : {}),
    quotes: selectQuotes(brief, preferences).shown.map(({ quote }) => quote),
    savedAt: now.toISOString(),
    today: localDay(now),
  };
}
