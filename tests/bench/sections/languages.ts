import { budgets } from '../budgets.ts';
import type { BuiltEngine } from '../built-engine.ts';
import { datesRight, f1 } from '../dates-right.ts';
import { type DatedText, datedTexts } from '../foreign-texts.ts';
import { contest, figureOf } from '../measure.ts';
import { type ChronoLanguage, chronoDates, peers } from '../peers.ts';
import { type Report, short } from '../report.ts';
import { articles } from '../texts.ts';

const LANGUAGES: readonly ChronoLanguage[] = ['de', 'es', 'fr', 'pt'];

/** Fresh processes in which each language reads its first article. */
const STARTS = 9;

/** Characters of a first article, the same in every language. */
const FIRST_ARTICLE = 3000;

/** The other languages beside chrono-node's locales, and a first brief in them beside one in English. */
export async function languagesSection(report: Report, built: BuiltEngine, rounds: number): Promise<void> {
  for (const lang of LANGUAGES) {
    const { dates } = await built.in(lang);
    const texts = datedTexts(lang);
    const theirs = peers.chronoIn[lang];
    const ours = (one: DatedText) => dates(one.text, one.published);
    const right = f1(texts.map((one) => datesRight(one.dates, ours(one))));
    const chrono = f1(texts.map((one) => datesRight(one.dates, chronoDates(lang, one.text, one.published))));
    report.row(`${lang}: ${texts.length} texts`, 'ours', '', 'chrono-node');
    report.row(`${lang}: dates with their value, F1`, short(right), '', short(chrono), right > chrono);
    const { ratio } = contest(
      () => texts.forEach(ours),
      () => {
        for (const { text } of texts) theirs(text);
      },
      rounds,
    );
    report.timesFaster(
      `${lang}: dates against chrono-node`,
      ratio,
      budgets.ratios['dates in other languages'],
    );
  }
  firstBriefs(report, built);
}

/** A first brief in each language against English's, in turns: nothing is loaded, nothing compiled before. */
function firstBriefs(report: Report, built: BuiltEngine): void {
  report.row('a first brief, CPU time of English’s', 'times', 'middle half', 'at most');
  const english = articleOf(articles());
  const ratios = new Map<ChronoLanguage, number[]>(LANGUAGES.map((lang) => [lang, []]));
  const texts = new Map(LANGUAGES.map((lang) => [lang, articleOf(datedTexts(lang).map(({ text }) => text))]));
  for (let start = 0; start < STARTS; start++) {
    const time = built.firstBrief('en', english);
    for (const [lang, values] of ratios) values.push(built.firstBrief(lang, texts.get(lang) ?? '') / time);
  }
  for (const [lang, values] of ratios)
    report.atMost(`${lang}: a first brief`, figureOf(values), '×', budgets.firstBrief);
}

/** As much text as a first article has, whole words. */
function articleOf(texts: readonly string[]): string {
  return texts.join('\n\n').slice(0, FIRST_ARTICLE).replace(/\S+$/, '');
}
