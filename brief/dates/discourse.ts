import type { DateGrammar } from '../grammar/dates.ts';
import type { CalendarValue } from './calendar.ts';

/** The day of publication as the resolvers need it. */
export interface Today {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the text has said of time so far: relative words point at it. */
export interface Discourse {
  /** How the text's language writes dates. */
  readonly grammar: DateGrammar;
  /** Publication day; null where it is not known. */
  readonly today: Today | null;
  /** Whether 03/04/2022 is 3 April here; null where neither language nor country tells. */
  readonly dayFirst: boolean | null;
  /** The month fiscal years begin with here; null where nothing tells it. */
  fiscalStart: number | null;
  /** Whether its seasons are those of the south. */
  readonly southern: boolean;
  /** The last date the text set. */
  last: CalendarValue | null;
  /** The last date that set the story in a year before publication, and the token at which it ended; null once the story has come back. */
  told: { readonly value: CalendarValue; readonly end: number } | null;
  /** Whether the last date is the day somebody spoke. */
  spoken: boolean;
  /** The latest quarter named so far, at which date and at which token. */
  quarter: {
    readonly year: number;
    readonly number: number;
    readonly at: number;
    readonly token: number;
  } | null;
  /** Token at which the last date ended. */
  end: number;
  /** Dates read so far. */
  read: number;
}
