import type { Span } from '../../../brief/article.ts';
import type { Language } from '../../../brief/language.ts';
import type { CommonWords } from '../../../brief/people/tagger/common-words.ts';
import { Label } from '../../../brief/people/tagger/crf.ts';
import { FeatureKeys } from '../../../brief/people/tagger/feature-keys.ts';
import { firstPassFeatures, type NameContext } from '../../../brief/people/tagger/first-pass.ts';
import { eachRun, nameContext, transitionKind } from '../../../brief/people/tagger/tagger.ts';
import { type Tokens, tokenAt, tokenize } from '../../../brief/text/tokens.ts';
import type { MarkedText } from '../corpus.ts';

/** Runs with the features and the right label of every token: what a pass learns from. Features are dense ids. */
export interface Examples {
  /** First token of each run in the arrays below, and the end of the last one. */
  readonly runs: readonly number[];
  /** Document of each run. */
  readonly documentOf: readonly number[];
  /** By token. */
  readonly kinds: Uint8Array;
  readonly labels: Uint8Array;
  /** Start of the token's features in `features`, and the end of the last one's. */
  readonly at: Int32Array;
  readonly features: Int32Array;
}

/** Gives each feature key a dense id, in the order of appearance, and remembers its template. */
export class FeatureIndex {
  private readonly ids = new Int32Array(1 << 24);
  readonly keys: number[] = [];
  readonly templates: number[] = [];

  idOf(key: number, template: number): number {
    const known = this.ids[key]!;
    if (known) return known - 1;
    this.keys.push(key);
    this.templates.push(template);
    this.ids[key] = this.keys.length;
    return this.keys.length - 1;
  }
}

/** Feature keys that remember their templates, which only pruning wants to know. */
class TemplatedKeys extends FeatureKeys {
  readonly templates = new Uint8Array(512);

  override add(template: number, value: number): void {
    this.templates[this.length] = template;
    super.add(template, value);
  }
}

/** A document ready for both passes. */
export interface Prepared {
  readonly context: NameContext;
  readonly labels: Uint8Array;
  readonly marked: MarkedText;
}

/** Tokenises a marked text and projects its marks on the tokens; a mark across token edges is dropped. */
export function prepare(marked: MarkedText, language: Language, common: CommonWords): Prepared {
  const tokens = tokenize(marked.text, language.text.words);
  const context = nameContext(tokens, language, common);
  return { context, labels: labelsOf(tokens, marked.people), marked };
}

function labelsOf(tokens: Tokens, people: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end } of people) {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1);
    if (tokens.start[first] !== start || tokens.end[last] !== end) continue;
    labels[first] = Label.begin;
    labels.fill(Label.inside, first + 1, last + 1);
  }
  return labels;
}

type Features = (document: number, start: number, end: number, i: number, out: FeatureKeys) => void;

/** Collects the examples of some documents with a feature function. */
export function collect(
  documents: readonly Prepared[],
  index: FeatureIndex,
  featuresOf: Features = (d, start, end, i, out) =>
    firstPassFeatures(documents[d]!.context, start, end, i, out),
): Examples {
  const runs: number[] = [];
  const documentOf: number[] = [];
  const kinds: number[] = [];
  const labels: number[] = [];
  const at: number[] = [0];
  let features = new Int32Array(1 << 20);
  let size = 0;
  const keys = new TemplatedKeys();
  documents.forEach(({ context, labels: gold }, d) => {
    eachRun(context.candidates, (start, end) => {
      runs.push(kinds.length);
      documentOf.push(d);
      for (let i = start; i < end; i++) {
        featuresOf(d, start, end, i, keys);
        if (size + keys.length > features.length) {
          const grown = new Int32Array(features.length * 2);
          grown.set(features);
          features = grown;
        }
        for (let k = 0; k < keys.length; k++)
          features[size++] = index.idOf(keys.keys[k]!, keys.templates[k]!);
        at.push(size);
        kinds.push(transitionKind(context.words, context.tokens.form[i]!));
        const reachable = gold[i] !== Label.inside || (i > start && labels.at(-1) !== Label.outside);
        labels.push(reachable ? gold[i]! : Label.outside);
      }
    });
  });
  runs.push(kinds.length);
  return {
    runs,
    documentOf,
    kinds: Uint8Array.from(kinds),
    labels: Uint8Array.from(labels),
    at: Int32Array.from(at),
    features: features.slice(0, size),
  };
}
