import { words } from '../words.ts';

/** What only a business has for a period ("Nordvik Marine's third-quarter profit"). */
export const RESULTS = words`earnings ebitda loss profit results revenue revenues sales turnover`;

/** The period, or the kind of result. */
export const KINDS_OF_RESULT = words`
  annual first-half first-quarter fourth-quarter full-year half half-year interim net operating pre-tax pretax
  quarter quarterly second-quarter third-quarter
`;

/** What tells one period from another, in words of their own. */
export const ORDINALS_OF_PERIOD = words`first fourth second third`;
