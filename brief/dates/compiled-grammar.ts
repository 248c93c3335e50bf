import { compileOnce } from '../grammar/compile-once.ts';
import type { DateGrammar } from '../grammar/dates.ts';
import { RuleIndex } from './rule-index.ts';
import { WordTable } from './word-table.ts';

/** A grammar ready to read with. */
export interface CompiledDates {
  readonly grammar: DateGrammar;
  readonly words: WordTable;
  readonly rules: RuleIndex;
}

export const compiledDates = compileOnce(
  (grammar: DateGrammar): CompiledDates => ({
    grammar,
    words: new WordTable(grammar.words),
    rules: new RuleIndex(grammar.rules),
  }),
);
