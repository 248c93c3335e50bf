import type { EvidentNames, NameGrammar } from '../../grammar/names.ts';
import { withoutAccents } from '../../text/characters.ts';
import { Gap, type Tokens, tokenLower } from '../../text/tokens.ts';
import type { NameContext } from './first-pass.ts';

/** What `Candidates.lineCase` says of a line in capitals. */
export const IN_CAPITALS = 2;

/** What stands around a capitalised run, for those who complete the labels by it. */
export class NameEvidence {
  protected readonly tokens: Tokens;
  protected readonly names: NameGrammar;
  protected readonly words: EvidentNames;

  constructor(
    protected readonly context: NameContext,
    protected readonly labels: Uint8Array,
  ) {
    this.tokens = context.tokens;
    this.names = context.language.names;
    this.words = context.language.names.evident;
  }

  /** Whether nothing goes on from a run: a mark, a line's end, a preposition or an "and". */
  protected isClosed(end: number): boolean {
    if (!this.isInLine(end)) return true;
    const word = this.lower(end);
    const { links } = this.context.language.roles.phrase;
    return ',.;:?!)'.includes(word) || links.has(word) || this.words.after.has(word);
  }

  protected isGivenName(i: number): boolean {
    const { femaleGivenNames, maleGivenNames } = this.names.gender;
    const word = withoutAccents(this.lower(i));
    return [femaleGivenNames, maleGivenNames, this.words.neutralGivenNames].some((names) => names.has(word));
  }

  protected isInLine(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.gap[i]! < Gap.line;
  }

  protected lower(i: number): string {
    return i >= 0 && i < this.tokens.count ? tokenLower(this.tokens, i) : '';
  }
}
