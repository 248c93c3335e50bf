import { Gap, type Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { First } from './feature-templates.ts';
import { Word, type Words } from './word-classes.ts';

/** How far after its opening the noun of an apposition is looked for, in tokens. */
const REACH_AFTER = 5;
/** The same before a name, where "of the clinic" may stand between. */
const REACH_BEFORE = 6;

/** Adds what the words beside the run [start, end) say that it is, as features of its token `i`. */
export function appositionFeatures(
  tokens: Tokens,
  words: Words,
  start: number,
  end: number,
  i: number,
  out: FeatureKeys,
): void {
  const common = words.facts[tokens.form[i]!]! & Word.common ? 1 : 0;
  const size = Math.min(7, end - start) * 2 + common;
  const after = appositionAfter(tokens, words, end);
  const before = appositionBefore(tokens, words, start);
  const afterPlace = after * 4 + Math.min(3, end - 1 - i);
  const beforePlace = before * 4 + Math.min(3, i - start);
  if (after) {
    out.add(First.appositionAfter, afterPlace);
    out.add(First.appositionAfterAndSize, afterPlace * 16 + size);
  }
  if (before) {
    out.add(First.appositionBefore, beforePlace);
    out.add(First.appositionBeforeAndSize, beforePlace * 16 + size);
  }
  if (after && before) out.add(First.appositions, after * 64 + before);
}

/** What an apposition after a run tells, by the number that the weights know it by. */
const After = {
  nothing: 0,
  /** ", a young teacher" */
  openedRole: 1,
  /** ", deputy head" */
  role: 2,
  /** ", 34," */
  age: 3,
  /** ", who" */
  relative: 4,
  /** "(captain)" */
  roleInBrackets: 5,
  /** ", teachers at the school" */
  severalPersons: 6,
  /** ", 34, a teacher" */
  ageAndRole: 7,
} as const;

/** What stands before a run, by the number that the weights know it by. */
const Before = {
  nothing: 0,
  /** "the teacher, " */
  role: 1,
  /** "the teachers " */
  severalPersons: 2,
  /** "the teachers, " */
  severalPersonsAndComma: 3,
  /** "the head of the clinic, " */
  roleOfSomething: 4,
} as const;

/** What an apposition after a run tells; `end` is the token after the run. */
function appositionAfter(tokens: Tokens, words: Words, end: number): number {
  const { classes } = words.grammar;
  const mark = textAt(tokens, end);
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return After.nothing;
  let at = end + 1;
  if (classes.relativePronouns.has(textAt(tokens, at))) return After.relative;
  const aged = isAge(tokens, at);
  if (aged) at += 2;
  const opened = classes.appositionOpeners.has(textAt(tokens, at));
  if (opened) at++;
  for (let k = 0; k < REACH_AFTER; k++, at++) {
    const text = textAt(tokens, at);
    if (classes.appositionEnds.has(text)) break;
    if (!(words.facts[tokens.form[at]!]! & Word.role)) continue;
    if (classes.isPlural(text)) return aged ? After.age : After.severalPersons;
    if (aged) return After.ageAndRole;
    return opened ? After.openedRole : mark === '(' ? After.roleInBrackets : After.role;
  }
  return aged ? After.age : After.nothing;
}

/** What stands before a run. */
function appositionBefore(tokens: Tokens, words: Words, start: number): number {
  const { isPlural, roleLinks } = words.grammar.classes;
  let at = start - 1;
  if (isRole(tokens, words, at))
    return isPlural(textBefore(tokens, at)) ? Before.severalPersons : Before.nothing;
  const mark = textBefore(tokens, at);
  if (mark !== ',' && mark !== ':') return Before.nothing;
  at--;
  if (isRole(tokens, words, at))
    return isPlural(textBefore(tokens, at)) ? Before.severalPersonsAndComma : Before.role;
  for (let k = 0; k < REACH_BEFORE; k++, at--) {
    const text = textBefore(tokens, at);
    if (text === ',' || text === '.' || text === ';') return Before.nothing;
    if (roleLinks.has(text) && isRole(tokens, words, at - 1)) return Before.roleOfSomething;
  }
  return Before.nothing;
}

/** "34," or "34)". */
function isAge(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || !(tokens.flags[tokens.form[i]!]! & Form.number)) return false;
  if (textAt(tokens, i).length > 2) return false;
  const after = textAt(tokens, i + 1);
  return after === ',' || after === ')';
}

/** Lower-case text of a token on the line of the one before it; a full stop where there is none. */
function textAt({ count, gap, form, forms, lower }: Tokens, i: number): string {
  return i < count && gap[i]! < Gap.line ? forms[lower[form[i]!]!]! : '.';
}

/** Lower-case text of a token on the line of the one after it; a full stop where there is none. */
function textBefore({ gap, form, forms, lower }: Tokens, i: number): string {
  return i >= 0 && gap[i + 1]! < Gap.line ? forms[lower[form[i]!]!]! : '.';
}

function isRole({ gap, form }: Tokens, words: Words, i: number): boolean {
  return i >= 0 && gap[i + 1]! < Gap.line && (words.facts[form[i]!]! & Word.role) !== 0;
}
