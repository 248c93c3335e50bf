import { readNameModel } from './people/tagger/model-file.ts';
import type { NameModel } from './people/tagger/tagger.ts';
import { decodeQuotationModel, type QuotationModel } from './quotes/quotation-model.ts';

/**
 * The learned weights, as bytes read from `public/models`: whoever calls the engine reads them (fetch in
 * the extension, the file system in the command), so that the engine itself does no I/O.
 */
export interface ModelFiles {
  /** Person-name tagger: `people.bin`. */
  readonly people: Uint8Array | null;
  /** Quotation filter, source ranker and indirect speech: `quotes.bin`. */
  readonly quotes: Uint8Array | null;
}

/** Decoded weights, made once by `loadModels` and shared by every brief. */
export interface Models {
  readonly files: ModelFiles;
  /** The name finder, decoded when first asked for. Throws on bytes that are no such model. */
  names(): NameModel | null;
  /** What was learned about quotations, decoded when first asked for. Throws on bytes that are no such model. */
  quotations(): QuotationModel | null;
}

/** Takes the weight files; each is decoded once, when first needed. */
export function loadModels(files: ModelFiles): Models {
  let names: NameModel | null | undefined;
  let quotations: QuotationModel | null | undefined;
  return {
    files,
    names() {
      if (names === undefined) names = files.people && readNameModel(files.people);
      return names;
    },
    quotations() {
      if (quotations === undefined) quotations = files.quotes && decodeQuotationModel(files.quotes);
      return quotations;
    },
  };
}
