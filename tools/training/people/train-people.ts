import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../../brief/language.ts';
import { mentionsOf } from '../../../brief/people/mentions.ts';
import { type NameModel, nameContext, tagNames } from '../../../brief/people/tagger/tagger.ts';
import { tokenize } from '../../../brief/text/tokens.ts';
import { type MarkedText, readMarkedTexts, readTexts } from '../corpus.ts';
import { foldsOf } from '../folds.ts';
import { learnedLists, stamped } from '../learned-lists.ts';
import { sourcesOfNames } from '../sources.ts';
import { commonWords } from './common-words.ts';
import { learnNames, NAME_TRAINING, type NameTraining } from './learn-names.ts';
import { writeNameModel } from './model-writing.ts';
import { addDocument, figures, type SpanScore } from './scoring.ts';
import { classifyWords } from './word-classes.ts';

/** What to train on and where to put it. */
export interface PeopleTraining {
  /** Grammar of the language the corpora are in. */
  readonly language: Language;
  /** Folder of the corpora. */
  readonly corpus: string;
  /** Leave the development documents out. */
  readonly measuring: boolean;
  /** Only measure, five times on four fifths, and write nothing. */
  readonly crossValidate: boolean;
  /** Corpora to learn from instead of the usual ones. */
  readonly train: readonly string[];
  readonly out: string;
  /** Times each pass is trained; null for as often as the shipped weights were. */
  readonly times: number | null;
}

/** Trains the name finder and writes its file, or measures it by cross-validation. */
export function trainPeople({
  language,
  corpus,
  measuring,
  crossValidate,
  train,
  out,
  times,
}: PeopleTraining): void {
  const sources = sourcesOfNames(language.id, corpus);
  const files = train.length ? train : sources.training;
  const development = train.length || measuring || crossValidate ? [] : sources.development;
  const inLanguage = [
    ...files.flatMap(readMarkedTexts),
    ...development.flatMap(readMarkedTexts).filter(({ id }) => id.startsWith(sources.developmentIds)),
  ];
  // names carry over from English, common words do not
  const english = train.length || crossValidate ? [] : sources.english.flatMap(readMarkedTexts);
  const marked = [...inLanguage, ...english];
  const unmarked = train.length ? [] : sources.unmarked.flatMap(readTexts);
  const { pruning } = NAME_TRAINING;
  const leastSeen = (template: number) => Math.max(sources.leastSeen, pruning.leastSeen(template));
  const recipe = { ...NAME_TRAINING, times: times ?? sources.times, pruning: { ...pruning, leastSeen } };
  if (crossValidate) {
    report(language, marked, unmarked, recipe);
    return;
  }
  const common = classesOf(language, inLanguage, unmarked);
  const { first, second } = learnNames(language, marked, common, recipe, console.log);
  const bytes = stamped(writeNameModel(common, first, second), learnedLists(language, 'people'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** Classes that common words are sorted into, and rounds of sorting. */
const CLASSES = 160;
const ROUNDS = 6;

function classesOf(
  language: Language,
  marked: readonly MarkedText[],
  unmarked: readonly string[],
): Map<string, number> {
  const texts = [...marked.map(({ text }) => text), ...unmarked];
  return classifyWords(commonWords(texts, language), texts, CLASSES, ROUNDS);
}

function report(
  language: Language,
  marked: readonly MarkedText[],
  unmarked: readonly string[],
  recipe: NameTraining,
): void {
  const fold = foldsOf(marked.length, 5);
  const scores = new Map<string, SpanScore>();
  const scoreOf = (name: string): SpanScore => {
    const score = scores.get(name) ?? { right: 0, extra: 0, missed: 0 };
    scores.set(name, score);
    return score;
  };
  for (let part = 0; part < 5; part++) {
    const kept = marked.filter((_, d) => fold[d] !== part);
    const common = classesOf(language, kept, unmarked);
    const { model } = learnNames(language, kept, common, recipe, () => {});
    marked.forEach((text, d) => {
      if (fold[d] !== part) return;
      const found = tag(text.text, language, model);
      for (const name of ['all', regionOf(text.id)]) addDocument(scoreOf(name), text.people, found);
    });
    const { p, r, f1 } = figures(scoreOf('all'));
    console.log(`after part ${part + 1}: P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f1.toFixed(4)}`);
  }
  for (const [name, score] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { p, r, f1 } = figures(score);
    console.log(
      `${name}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} (${score.right + score.missed})`,
    );
  }
}

const tag = (text: string, language: Language, model: NameModel) => {
  const tokens = tokenize(text, language.text.words);
  return mentionsOf(tokens, language, tagNames(nameContext(tokens, language, model.common), model));
};

/** "people/af_afrol_1" is of the region "af"; what has no such mark is western. */
function regionOf(id: string): string {
  return /^people\/([a-z]+)_/.exec(id)?.[1] ?? 'western';
}
