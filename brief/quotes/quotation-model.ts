import { decodeWeights, encodeWeights, type Weights } from './linear-model.ts';

/** What was learned about quotations: `quotes.bin`. */
export interface QuotationModel {
  /** Ranks the possible sources of a quotation. */
  readonly source: Weights;
  /** Tells somebody's words from titles, slogans and words held at arm's length. */
  readonly filter: Weights;
  /** Ranks the possible contents of a reporting verb without quotation. */
  readonly content: Weights;
  /** Ranks the possible sources of such speech. */
  readonly indirectSource: Weights;
}

/** Reads `quotes.bin`. Throws where the bytes are something else. */
export function decodeQuotationModel(bytes: Uint8Array): QuotationModel {
  const [source, filter, content, indirectSource] = decodeWeights(bytes);
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
  return encodeWeights([source, filter, content, indirectSource]);
}
