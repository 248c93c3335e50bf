import { articleFromText } from '../../brief/article.ts';
import type { Content } from '../../components/library/library-page.ts';
import { checkQuotations } from '../../library/quotation-check/check.ts';
import type { LoadedLibrary } from './loaded-library.ts';

/** Articles checked between two glances at the page. */
const STRIDE = 400;

/** The quotations of a draft against everything kept. The draft is read by the engine, and kept nowhere. */
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
  const checked = check.finish(await library.identities());
  return { kind: 'check', text, checked, against: check.seen(), busy: false };
}
