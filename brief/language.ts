import type { DateGrammar } from './grammar/dates.ts';
import type { KeyPointGrammar } from './grammar/key-points.ts';
import type { NameGrammar } from './grammar/names.ts';
import type { QuotationGrammar } from './grammar/quotations.ts';
import type { RoleGrammar } from './grammar/roles.ts';
import type { TextGrammar } from './grammar/text.ts';

/**
 * What a language has to give so that the engine can read its news. The engine itself knows no word of any language:
 * every word, ending and rule that belongs to one comes through this interface, carried by the document.
 * `brief/languages/<id>/index.ts` is one object of this type, fetched only for an article in that language.
 */
export interface Language {
  /** BCP 47 primary language subtag: "en", "pt". */
  readonly id: string;
  /** Its learned weights, as paths below `public/models`; null where nothing was learned for it. */
  readonly models: {
    /** Person-name tagger. */
    readonly people: string | null;
    /** Quotation filter, source ranker and reported speech. */
    readonly quotes: string | null;
    /** A quotation filter of its own, in place of the one in `quotes`, where that file is another language's; null where it is not. */
    readonly speech: string | null;
  };
  /** How its text is cut into words and sentences. */
  readonly text: TextGrammar;
  /** How it writes dates. */
  readonly dates: DateGrammar;
  /** Which sentences tell the news. */
  readonly keyPoints: KeyPointGrammar;
  /** Names of persons: what they are made of, what stands beside them, what tells one person from another. */
  readonly names: NameGrammar;
  /** Words for what somebody is. */
  readonly roles: RoleGrammar;
  /** How it quotes and reports what was said, and speaks of people again. */
  readonly quotations: QuotationGrammar;
}
