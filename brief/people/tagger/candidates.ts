import { Gap, type Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { Word, type Words } from './word-classes.ts';

/** Runs of tokens that may be names, and where they stand. Everything outside a run is no name. */
export interface Candidates {
  /** First token of each run and the token after its last one. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly runs: number;
  /** By token: 1 where a sentence or something like one may start. */
  readonly opens: Uint8Array;
  /** By token: 2 on a line mostly in capitals, 1 on one mostly capitalised, else 0. */
  readonly lineCase: Uint8Array;
}

const OPENERS = new Set([...'.!?:"“”„«»•·▪●*–—-…|', '..', '...', '....', "''", '``', '’’', '‘‘', '…']);
const SOFT_OPENERS = new Set(['(', '[', "'", '‘', '’']);

/** Finds the runs of capitalised words, with particles and quoted nicknames inside them. Linear. */
export function findCandidates(tokens: Tokens, words: Words): Candidates {
  const { count, form, gap } = tokens;
  const inRun = new Uint8Array(count + 1);
  for (let i = count - 1; i >= 0; i--) {
    const fact = words.facts[form[i]!]!;
    if (fact & Word.candidate) inRun[i] = 1;
    else if (fact & Word.particle && inRun[i + 1] && gap[i + 1] === Gap.blank) inRun[i] = 1;
  }
  markNicknames(tokens, words, inRun);
  markLooseArticles(tokens, words, inRun);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < count; ) {
    if (!inRun[i]) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < count && inRun[j] && gap[j]! < Gap.line) j++;
    starts.push(i);
    ends.push(j);
    i = j;
  }
  return {
    runStart: Int32Array.from(starts),
    runEnd: Int32Array.from(ends),
    runs: starts.length,
    opens: findOpenings(tokens),
    lineCase: findLineCase(tokens),
  };
}

/** José "Pepe" Mujica: the marks belong to the run. */
function markNicknames({ count, form, forms, flags, gap }: Tokens, words: Words, inRun: Uint8Array): void {
  const candidate = (i: number): boolean => (words.facts[form[i]!]! & Word.candidate) !== 0;
  for (let i = 1; i + 3 < count; i++) {
    if (inRun[i] || !candidate(i - 1) || !candidate(i + 1) || gap[i] !== Gap.blank) continue;
    const open = forms[form[i]!]!;
    if (!'"“‘\'(„'.includes(open)) continue;
    // "(ESP)", "(PML)": where somebody comes from.
    if (open === '(' && flags[form[i + 1]!]! & Form.allCaps) continue;
    const close = candidate(i + 2) ? i + 3 : i + 2;
    const mark = forms[form[close]!]!;
    // „Pepe“ closes with the mark that opens “Pepe”
    const closing = open === '(' ? ')' : open === '„' ? '“' : '"”’\'';
    const closes = closing.includes(mark);
    if (!closes || close + 1 >= count || !candidate(close + 1) || gap[close + 1] !== Gap.blank) continue;
    if (gap[i + 1] === Gap.none && gap[close] === Gap.none) inRun[i] = inRun[close] = 1;
  }
}

/** "Al- Sabah": an Arabic article torn from its name keeps its hyphen in the run. */
function markLooseArticles(
  { count, form, forms, lower, gap }: Tokens,
  { grammar: { classes } }: Words,
  inRun: Uint8Array,
): void {
  for (let i = 1; i + 1 < count; i++) {
    if (inRun[i] || !inRun[i + 1] || gap[i] !== Gap.none || gap[i + 1] !== Gap.blank) continue;
    if (forms[form[i]!] !== '-' || !classes.joinedArticles.has(forms[lower[form[i - 1]!]!]!)) continue;
    inRun[i - 1] = inRun[i] = 1;
  }
}

function findOpenings({ count, form, forms, flags, gap }: Tokens): Uint8Array {
  const opens = new Uint8Array(count);
  const kinds = new Uint8Array(forms.length);
  for (let id = 0; id < forms.length; id++) {
    if (flags[id]! & (Form.word | Form.number)) continue;
    kinds[id] = OPENERS.has(forms[id]!) ? 2 : SOFT_OPENERS.has(forms[id]!) ? 1 : 0;
  }
  for (let i = 0; i < count; i++) {
    if (gap[i]! >= Gap.line) opens[i] = 1;
    else {
      const kind = kinds[form[i - 1]!]!;
      opens[i] = kind === 2 || (kind === 1 && opens[i - 1]) ? 1 : 0;
    }
  }
  return opens;
}

function findLineCase({ count, form, flags, gap, start, end }: Tokens): Uint8Array {
  const lineCase = new Uint8Array(count);
  for (let i = 0; i < count; ) {
    let all = 0;
    let capital = 0;
    let caps = 0;
    let j = i;
    do {
      const flag = flags[form[j]!]!;
      if (flag & Form.word && end[j]! - start[j]! > 3) {
        all++;
        if (flag & Form.capital) capital++;
        if (flag & Form.allCaps) caps++;
      }
      j++;
    } while (j < count && gap[j]! < Gap.line);
    if (all >= 4) lineCase.fill(caps > 0.6 * all ? 2 : capital > 0.6 * all ? 1 : 0, i, j);
    i = j;
  }
  return lineCase;
}
