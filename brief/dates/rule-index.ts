import type { DateRule } from '../grammar/dates.ts';
import { MEANINGS, type Resolver } from './meanings.ts';
import { ANYTHING, codeSet, compilePattern, NO_MATCH, type Pattern } from './pattern.ts';
import { HIGHEST_CODE } from './token-class.ts';

/** A rule ready to run. */
export interface Rule extends Pattern {
  readonly unlessBefore: ReadonlySet<number>;
  readonly resolve: Resolver;
}

/** Rules by the codes of the first two tokens of a match; gathered when two such tokens are first met. */
export class RuleIndex {
  /** By code: the rules that may begin with it, in the order of the grammar. */
  private readonly byFirst: readonly Rule[][] = Array.from({ length: HIGHEST_CODE + 1 }, () => []);
  private readonly byTwo = new Map<number, readonly Rule[]>();

  constructor(rules: readonly DateRule[]) {
    const compiled = rules.map(({ pattern, unlessBefore = '', means }): Rule => {
      const { match, firsts } = compilePattern(pattern);
      return { match, firsts, unlessBefore: codeSet(unlessBefore), resolve: MEANINGS[means] };
    });
    for (const rule of compiled) for (const code of rule.firsts) this.byFirst[code]!.push(rule);
  }

  /** The rules that may match at a token with this code and the next one's, in the order of the grammar. */
  at(first: number, second: number): readonly Rule[] {
    const some = this.byFirst[first]!;
    if (some.length === 0) return some;
    const key = first * (HIGHEST_CODE + 1) + second;
    let fitting = this.byTwo.get(key);
    if (!fitting) {
      const opening = Uint8Array.of(first, second, ANYTHING);
      fitting = some.filter(({ match }) => match(opening, 0) !== NO_MATCH);
      this.byTwo.set(key, fitting);
    }
    return fitting;
  }
}
