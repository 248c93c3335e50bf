import { decodeModels, encodeModels, type LinearModel } from './linear-model.ts';

/** What was learned about quotations: `quotes.bin`. */
export interface QuotationModel {
  /** Ranks the possible sources of a quotation. */
  readonly source: LinearModel;
  /** Tells somebody's words from titles, slogans and words held at arm's length. */
  readonly filter: LinearModel;
  /** Ranks the possible contents of a reporting verb without quotation. */
  readonly content: LinearModel;
  /** Ranks the possible sources of such speech. */
  readonly indirectSource: LinearModel;
}

/** Reads `quotes.bin`. Throws where the bytes are something else. */
export function decodeQuotationModel(bytes: Uint8Array): QuotationModel {
  const [source, filter, content, indirectSource] = decodeModels(bytes);
  if (!source || !filter || !content || !indirectSource) throw new Error('quotation weights are incomplete');
  return { source, filter, content, indirectSource };
}

/** Writes `quotes.bin`. */
export function encodeQuotationModel({
  source,
  filter,
  content,
  indirectSource,
}: QuotationModel): Uint8Array {
  return encodeModels([source, filter, content, indirectSource]);
}

/** Reads `speech.bin`: a filter alone. Throws where the bytes are something else. */
export function decodeSpeechModel(bytes: Uint8Array): LinearModel {
  const [filter] = decodeModels(bytes);
  if (!filter) throw new Error('a file of quotation weights without a filter');
  return filter;
}

/** Writes `speech.bin`. */
export function encodeSpeechModel(filter: LinearModel): Uint8Array {
  return encodeModels([filter]);
}
