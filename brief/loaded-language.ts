import type { Language } from './language.ts';
import { readNameModel } from './people/tagger/model-file.ts';
import type { NameModel } from './people/tagger/tagger.ts';
import { decodeQuotationModel, decodeSpeechModel, type QuotationModel } from './quotes/quotation-model.ts';

/**
 * The learned weights of a language, as bytes read from `public/models`: whoever calls the engine reads them (fetch in
 * the extension, the file system in the command), so that the engine itself does no I/O.
 */
export interface ModelFiles {
  /** Person-name tagger. */
  readonly people: Uint8Array | null;
  /** Quotation filter, source ranker and reported speech. */
  readonly quotes: Uint8Array | null;
  /** A quotation filter in place of that one, or null. */
  readonly speech: Uint8Array | null;
}

/** Decoded weights, made once and shared by every brief. */
export interface Models {
  /** The name finder, decoded when first asked for. Throws on bytes that are no such model. */
  names(): NameModel | null;
  /** What was learned about quotations, decoded when first asked for. Throws on bytes that are no such model. */
  quotations(): QuotationModel | null;
}

/** A grammar and its weights, ready to read with. */
export interface LoadedLanguage {
  readonly language: Language;
  readonly models: Models;
}

/** Puts a grammar and its weight files together; each file is decoded once, when first needed. */
export function loadedLanguage(language: Language, files: ModelFiles): LoadedLanguage {
  let names: NameModel | null | undefined;
  let quotations: QuotationModel | null | undefined;
  const models: Models = {
    names() {
      if (names === undefined) names = files.people && readNameModel(files.people);
      return names;
    },
    quotations() {
      if (quotations === undefined) quotations = decodeQuotations(files);
      return quotations;
    },
  };
  return { language, models };
}

function decodeQuotations({ quotes, speech }: ModelFiles): QuotationModel | null {
  const model = quotes && decodeQuotationModel(quotes);
  return model && speech ? { ...model, filter: decodeSpeechModel(speech) } : model;
}
