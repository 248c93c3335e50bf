import { type Candidate, mayBeSubject } from '../../parse/candidates.ts';
import { beginningAt, firstFrom } from '../../parse/candidates-at.ts';
import { type Narration, sentenceStart } from '../../parse/narration.ts';
import { MARKER_TAGS, Tag } from '../../parse/tags.ts';
import { isAside } from '../dropped/subject-of-verb.ts';

/** How sure it is that whoever a verb of citing tells of says what stands beside it. */
export const SURE_OF_CITED = 0.95;

/**
 * Whose words a quotation has that somebody cites, in a language whose verb comes second: the witness of "Die Zeitung zitiert
 * eine Zeugin mit den Worten: „…“" and of "„…“, zitiert die Zeitung eine Zeugin", Ann Lee of "Ann Lee wird mit den Worten
 * zitiert: „…“". Null where no such verb stands there, or it tells of nobody.
 */
export function whoIsCited(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag, word, lexicon } = n;
  if (!lexicon.grammar.functionWords.verbComesSecond) return null;
  if (tag[unit + 1] === Tag.comma && lexicon.repeating.has(word[unit + 2]!)) {
    const subject = beginningAt(here, unit + 3);
    return subject ? citedBehind(n, subject.to, here) : null;
  }
  if (tag[unit - 1] !== Tag.colon) return null;
  const from = sentenceStart(n, unit);
  if (lexicon.passiveOfSpeakers.has(word[unit - 2]!)) return subjectOfPassive(n, from, unit - 2, here);
  let verb = unit - 2;
  while (verb > from && !lexicon.repeating.has(word[verb]!)) verb--;
  if (verb <= from) return null;
  const subject = here[firstFrom(here, verb) - 1];
  // "Der „Bote“ zitiert"
  const opens = tag[verb - 1] === Tag.phrase ? verb - 1 : verb;
  const isBefore = opens === from || (subject?.to === opens && subject.from <= from + 1);
  const inverted = beginningAt(here, verb + 1);
  const begins = isBefore ? verb + 1 : inverted ? inverted.to : unit;
  const cited = citedBehind(n, begins, here);
  return cited && cited.to < unit && leadsToColon(n, cited.to, unit - 1) ? cited : null;
}

/** What may stand before whoever is cited: the name of a paper in marks, days, adverbs. */
const BEFORE_CITED: ReadonlySet<number> = new Set([Tag.adverb, Tag.phrase, Tag.time, MARKER_TAGS.on]);

/** The first who may speak from a unit on; null where anything but days, adverbs and words in marks stands before. */
function citedBehind(n: Narration, from: number, here: readonly Candidate[]): Candidate | null {
  let u = from;
  while (BEFORE_CITED.has(n.tag[u]!)) u++;
  const cited = beginningAt(here, u);
  return cited && mayBeSubject(n, cited) && !isAside(n, cited) ? cited : null;
}

/** Whether nothing stands before a colon, or what calls the words so: "mit folgenden Worten". */
function leadsToColon({ word, lexicon }: Narration, from: number, colon: number): boolean {
  return from === colon || lexicon.ownWords.has(word[colon - 1]!);
}

/** The subject of the passive that a participle closes: right before its auxiliary at the sentence's beginning, or right behind it. */
function subjectOfPassive(
  n: Narration,
  from: number,
  participle: number,
  here: readonly Candidate[],
): Candidate | null {
  let u = from + 1;
  while (u < participle && !n.lexicon.passive.has(n.word[u]!)) u++;
  if (u >= participle) return null;
  const opening = here[firstFrom(here, from)];
  if (opening && opening.from <= from + 1 && opening.to <= u && !isAside(n, opening)) return opening;
  const behind = beginningAt(here, u + 1);
  return behind && behind.to < participle ? behind : null;
}
