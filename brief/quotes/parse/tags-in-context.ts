import type { WordClass, WordInContext } from '../../grammar/quotations.ts';
import { firstIndex } from '../../text/first-index.ts';
import { type Tokens, tokenLower } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { QuotationLexicon } from '../lexicon.ts';
import type { NamedSpan } from './named-span.ts';
import { tagOfClass } from './tags.ts';

/** What of a narration is looked at, and the tags that may change. */
interface Units {
  readonly count: number;
  readonly tag: Uint8Array;
  readonly token: Int32Array;
  readonly sentence: Int32Array;
  readonly start: Int32Array;
  readonly named: Uint8Array;
  readonly lexicon: QuotationLexicon;
}

/**
 * Gives the words of a narration the tags their neighbours make of them, as the language tells, from left to right. `names`
 * are those of persons, in text order.
 */
export function retagInContext(narration: Units, tokens: Tokens, names: readonly NamedSpan[]): void {
  const { inContext } = narration.lexicon.grammar.functionWords;
  if (!inContext) return;
  const word = new UnitInContext(narration, tokens, names);
  for (let unit = 0; unit < narration.count; unit++) {
    if (narration.token[unit]! < 0 || narration.named[unit]! > 0) continue;
    word.unit = unit;
    const found = inContext(word);
    if (found) narration.tag[unit] = tagOfClass(found);
  }
}

/** One view of the narration that is moved from unit to unit. */
class UnitInContext implements WordInContext {
  unit = 0;

  constructor(
    private readonly narration: Units,
    private readonly tokens: Tokens,
    private readonly names: readonly NamedSpan[],
  ) {}

  word(offset: number): string {
    const token = this.tokenAt(offset);
    return token < 0 ? '' : tokenLower(this.tokens, token);
  }

  is(offset: number, ...classes: WordClass[]): boolean {
    const { tag } = this.narration;
    const unit = this.unit + offset;
    return this.isInSentence(unit) && classes.some((name) => tagOfClass(name) === tag[unit]);
  }

  hasCapital(offset: number): boolean {
    const token = this.tokenAt(offset);
    return token >= 0 && (this.tokens.flags[this.tokens.form[token]!]! & Form.capital) !== 0;
  }

  isPerson(offset: number): boolean {
    const at = this.narration.start[this.unit + offset];
    if (at === undefined || this.tokenAt(offset) < 0) return false;
    const name = this.names[firstIndex(this.names.length, (i) => this.names[i]!.end > at)];
    return name !== undefined && name.start <= at;
  }

  private tokenAt(offset: number): number {
    const unit = this.unit + offset;
    return this.isInSentence(unit) ? this.narration.token[unit]! : -1;
  }

  private isInSentence(unit: number): boolean {
    const { count, sentence } = this.narration;
    return unit >= 0 && unit < count && sentence[unit] === sentence[this.unit];
  }
}
