import type { Article } from '../../../brief/article.ts';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { type LoadedLanguage, loadedLanguage, type ModelFiles } from '../../../brief/loaded-language.ts';
import { summarize } from '../../../brief/summarize.ts';
import { readingOf } from '../../../reading/article/reading.ts';
import type { PageContents } from '../../../reading/page-contents.ts';

/** What a popup does with a page's contents, in steps that are timed one by one. */
let files: ModelFiles;
let english: LoadedLanguage;
let contents: PageContents;
let article: Article | null;

Object.assign(globalThis, {
  async fetchModels() {
    const [people = null, quotes = null] = await Promise.all(['people', 'quotes'].map(file));
    files = { people, quotes, speech: null };
  },
  take(given: PageContents) {
    contents = given;
  },
  unpackModels() {
    english = loadedLanguage(ENGLISH, files);
    english.models.names();
    english.models.quotations();
  },
  readContents() {
    const reading = readingOf(contents, { now: Date.now() });
    article = reading.kind === 'article' ? reading.article : null;
  },
  lengthOfArticle: () => article?.text.length ?? 0,
  makeBrief: () => article && summarize(article, english),
});

async function file(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`/models/${name}`)).arrayBuffer());
}
