import { type Candidate, mayBeSubject } from '../../parse/candidates.ts';
import { firstFrom } from '../../parse/candidates-at.ts';
import { Named, type Narration, sentenceStart } from '../../parse/narration.ts';
import { Tag } from '../../parse/tags.ts';

/** How sure it is that whoever opens a sentence says what follows its colon. */
export const SURE_OF_NAME = 0.85;

/**
 * "Ann Obi brachte es auf die Formel: „…“", "Su vecino, el joyero Jo Obi, no lloró: «…»": who opens the sentence in [from,
 * unit) by a name, alone or in apposition, and is the only one before the colon who may speak; null for nobody.
 */
export function namedBeforeColon(
  n: Narration,
  from: number,
  unit: number,
  here: readonly Candidate[],
): Candidate | null {
  if (n.tag[unit - 1] !== Tag.colon) return null;
  let at = firstFrom(here, from);
  let opening = here[at];
  if (!opening || opening.from > from + 1 || opening.to >= unit - 1) return null;
  const apposed = here[at + 1];
  if (!endsInName(n, opening) && apposed && isApposed(n, opening, apposed)) {
    opening = apposed;
    at++;
  }
  if (!endsInName(n, opening)) return null;
  for (let i = at + 1; i < here.length && here[i]!.from < unit; i++)
    if (here[i]!.to > opening.to && mayBeSubject(n, here[i]!)) return null;
  return opening;
}

/** How sure it is that the subject behind a verb of saying, right before a colon, says what follows. */
export const SURE_BEHIND_VERB = 0.95;

/** "Das sehe man, so die Forscherin: „…“", "…, sagt Obi weiter: „…“": the subject behind the verb of saying that a comma parts from a clause; null for none. */
export function subjectBeforeColon(n: Narration, unit: number, here: readonly Candidate[]): Candidate | null {
  const { tag, sentence, lexicon } = n;
  if (!lexicon.grammar.functionWords.commonNouns || tag[unit - 1] !== Tag.colon) return null;
  for (let i = firstFrom(here, unit) - 1; i >= 0 && sentence[here[i]!.from] === sentence[unit - 1]; i--) {
    const { from, to } = here[i]!;
    if (unit - 1 - to > 1) return null;
    if (tag[from - 1] === Tag.saying && tag[from - 2] === Tag.comma) return here[i]!;
  }
  return null;
}

/** "Su vecino, el joyero Jo Obi,": the second between commas, right behind the first. */
function isApposed({ tag }: Narration, first: Candidate, second: Candidate): boolean {
  return tag[first.to] === Tag.comma && second.from === first.to + 1 && tag[second.to] === Tag.comma;
}

/** Whether a candidate closes with a person's name, and not in the genitive; where capitals tell names, with a capital. */
export function endsInName(n: Narration, { from, to }: Candidate): boolean {
  if (!n.lexicon.grammar.functionWords.commonNouns) return n.tag[to - 1] === Tag.capital;
  for (let u = from; u < to; u++) if (n.named[u] === Named.owner) return false;
  return n.named[to - 1] === Named.name;
}

/** How far from its beginning a sentence may name whom it is about: "El también joyero Jo Obi", in units. */
const OPENING = 4;

/** Whether the sentence of a quotation opens with a name, before it, or with a source whose name it does not tell ("Una fuente"). */
export function opensWithName(n: Narration, unit: number, here: readonly Candidate[]): boolean {
  const from = sentenceStart(n, unit);
  const opening = here[firstFrom(here, from)];
  if (opening === undefined || opening.from >= Math.min(unit, from + OPENING)) return false;
  return endsInName(n, opening) || (opening.from === from && isUnnamed(n, opening));
}

/** "Una fuente", "Fontes do governo", where a verb may leave its subject out. */
const isUnnamed = ({ tag, word, lexicon }: Narration, { from, head }: Candidate): boolean =>
  lexicon.grammar.functionWords.subjectsMayBeDropped &&
  tag[head] === Tag.personNoun &&
  (from === head || lexicon.introduces.has(word[from]!));
