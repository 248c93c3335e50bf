import { articleFromText } from '../../brief/article.ts';
import type { Content } from '../../components/library/library-page.ts';
import { checkQuotations } from '../../library/quotation-check/check.ts';
import { keptArticle } from '../../library/record/article-record.ts';
import { type IndexedArticle, indexArticle } from '../../library/search/statement-index.ts';
import { briefsOfSession } from '../storage/brief-cache.ts';
import type { LoadedLibrary } from './loaded-library.ts';

/** Articles checked between two glances at the page. */
const STRIDE = 400;

/**
 * The quotations of a draft against everything kept, and against what has been read since the browser was opened, the
 * page in front among it. The draft is read by the engine, and kept nowhere.
 */
export async function checkDraft(
  text: string,
  library: LoadedLibrary,
): Promise<Extract<Content, { kind: 'check' }>> {
  const { briefOf } = await import('../engine.ts');
  const check = checkQuotations(await briefOf(articleFromText({ text }), 1));
  const articles = await library.articles(() => undefined);
  for (let from = 0; from < articles.length; from += STRIDE) {
    for (const article of articles.slice(from, from + STRIDE)) check.add(article);
    await new Promise((done) => setTimeout(done));
  }
  const kept = new Set(articles.map(({ id }) => id));
  const unkept = (await readLately()).filter(({ id }) => !kept.has(id));
  for (const article of unkept) check.add(article);
  const checked = check.finish(await library.identities());
  const notKept = new Set(unkept.map(({ id }) => id));
  return { kind: 'check', text, checked, against: check.seen(), notKept, busy: false };
}

/** Articles of this session, each once, as they are searched. What cannot be read of them is left out. */
async function readLately(): Promise<readonly IndexedArticle[]> {
  const briefs = await briefsOfSession().catch(() => []);
  const articles = new Map<string, IndexedArticle>();
  for (const brief of briefs) {
    const { record } = keptArticle(brief, { engine: '', readAt: [] });
    if (!articles.has(record.id)) articles.set(record.id, indexArticle(record));
  }
  return [...articles.values()];
}
