import { decodeWeights, encodeWeights, type Weights } from './weights.ts';

/** What was learned about quotations: `quotes.bin`. */
export interface QuotationModel {
  /** Ranks the possible sources of a quotation. */
  readonly source: Weights;
  /** Tells somebody's words from titles, slogans and words held at arm's length. */
  readonly filter: Weights;
}

/** Reads `quotes.bin`. Throws where the bytes are something else. */
export function decodeQuotationModel(bytes: Uint8Array): QuotationModel {
  const [source, filter] = decodeWeights(bytes);
  if (!source || !filter) throw new Error('quotation weights are incomplete');
  return { source, filter };
}

/** Writes `quotes.bin`. */
export function encodeQuotationModel({ source, filter }: QuotationModel): Uint8Array {
  return encodeWeights([source, filter]);
}
