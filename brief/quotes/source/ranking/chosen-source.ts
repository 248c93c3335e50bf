import type { Candidate } from '../../parse/candidates.ts';
import { type Option, Origin } from './features.ts';

/** The source chosen for a quotation. */
export interface ChosenSource {
  readonly option: Option;
  /** Probability of the options that share words with it, as the ranker gives it. */
  readonly probability: number;
  /** The verb that reports the quotation without a subject, a unit; its source then stands before it. */
  readonly verb?: number;
}

/** A candidate as the source of a quotation, of its own paragraph unless told, and how sure that is. */
export const chosenFrom = (
  candidate: Candidate,
  probability: number,
  origin: Option['origin'] = Origin.same,
): ChosenSource => ({ option: { candidate, origin, from: -1 }, probability });
