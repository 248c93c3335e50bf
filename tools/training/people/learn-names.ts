import type { Language } from '../../../brief/language.ts';
import type { CommonWords } from '../../../brief/people/tagger/common-words.ts';
import type { Weights } from '../../../brief/people/tagger/crf.ts';
import { RARE_TEMPLATES } from '../../../brief/people/tagger/first-pass.ts';
import { keyTableOf } from '../../../brief/people/tagger/key-table.ts';
import { secondPassFeatures } from '../../../brief/people/tagger/second-pass.ts';
import { firstOpinion, type NameModel } from '../../../brief/people/tagger/tagger.ts';
import type { MarkedText } from '../corpus.ts';
import { foldsOf } from '../folds.ts';
import { type TrainingOptions, trainMeanPass } from './crf-training.ts';
import { collect, type Examples, FeatureIndex, prepare } from './examples.ts';
import { commonKeys, type PackedPass, type Pruning, packPass } from './model-writing.ts';

/** Everything about the training that can be chosen. */
export interface NameTraining {
  readonly first: TrainingOptions;
  readonly second: TrainingOptions;
  readonly pruning: Pruning;
  /** Parts the first pass is trained without in turn, to give the second pass honest opinions. */
  readonly folds: number;
  /** Times each pass is trained, in different orders, to take the mean. */
  readonly times: number;
}

/** The recipe of the shipped model. */
export const NAME_TRAINING: NameTraining = {
  first: { epochs: 8, rate: 0.06, dropout: 0.3, seed: 1 },
  second: { epochs: 6, rate: 0.05, dropout: 0.1, seed: 2 },
  pruning: { least: 0.09, leastSeen: (template) => (RARE_TEMPLATES.has(template) ? 3 : 1) },
  folds: 5,
  times: 9,
};

/** A trained model, packed for its file, and as the tagger wants it. */
export interface LearntNames {
  readonly first: PackedPass;
  readonly second: PackedPass;
  readonly model: NameModel;
}

/** The common words as the runtime looks them up. */
export function lookUp(common: ReadonlyMap<string, number>): CommonWords {
  const byKey = commonKeys(common);
  return { classOf: (key) => byKey.get(key) ?? 0 };
}

/** Learns the two passes from marked texts. The result depends on the texts, their order and the options alone. */
export function learnNames(
  language: Language,
  texts: readonly MarkedText[],
  common: ReadonlyMap<string, number>,
  { first, second, pruning, folds, times }: NameTraining,
  log: (line: string) => void,
): LearntNames {
  const words = lookUp(common);
  const documents = texts.map((text) => prepare(text, language, words));
  const index = new FeatureIndex();
  const examples = collect(documents, index);
  log(`${documents.length} documents, ${examples.labels.length} candidates, ${index.keys.length} features`);

  const learnFirst = (runs: Int32Array, seed: number): PackedPass =>
    packPass(
      trainMeanPass(examples, index.keys.length, runs, { ...first, seed }, times),
      index,
      occurrences(examples, index.keys.length, runs),
      pruning,
    );
  const all = Int32Array.from(examples.documentOf, (_, run) => run);
  const firstPass = learnFirst(all, first.seed);
  log(`first pass: ${firstPass.keys.length} features kept`);

  const fold = foldsOf(documents.length, folds);
  const opinions = new Array<ReturnType<typeof firstOpinion>>(documents.length);
  for (let part = 0; part < folds; part++) {
    const without = all.filter((run) => fold[examples.documentOf[run]!] !== part);
    const weights = asWeights(learnFirst(without, first.seed + part + 1));
    documents.forEach(({ context }, d) => {
      if (fold[d] === part) opinions[d] = firstOpinion(context, weights);
    });
    log(`second opinion on part ${part + 1} of ${folds}`);
  }
  const secondIndex = new FeatureIndex();
  const secondExamples = collect(documents, secondIndex, (d, start, end, i, out) =>
    secondPassFeatures(documents[d]!.context, opinions[d]!, start, end, i, out),
  );
  const secondPass = packPass(
    trainMeanPass(secondExamples, secondIndex.keys.length, all, second, times),
    secondIndex,
    occurrences(secondExamples, secondIndex.keys.length, all),
    { least: 0.03, leastSeen: () => 2 },
  );
  log(`second pass: ${secondPass.keys.length} features kept`);
  return {
    first: firstPass,
    second: secondPass,
    model: { common: words, first: asWeights(firstPass), second: asWeights(secondPass) },
  };
}

function asWeights({ keys, steps, transitions }: PackedPass): Weights {
  return { keys: keyTableOf(keys), steps, transitions };
}

function occurrences({ runs, at, features }: Examples, count: number, chosen: Int32Array): Int32Array {
  const seen = new Int32Array(count);
  for (const run of chosen) for (let k = at[runs[run]!]!; k < at[runs[run + 1]!]!; k++) seen[features[k]!]!++;
  return seen;
}
