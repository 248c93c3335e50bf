import { compileOnce } from '../grammar/compile-once.ts';
import type { BoilerplateGrammar, BylineGrammar, CaptionGrammar } from '../grammar/key-points.ts';
import { Char, factsAt, factsOf, lengthAt } from '../text/characters.ts';
import { opensLike } from '../text/line-openings.ts';
import { holdsPhrase } from '../text/phrases.ts';

/** A sentence below this many words tells nothing, above the other it is no point. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 70;

/**
 * Whether a sentence is one of the story at all: not a label, a caption, a credit, a question, an invitation. Before the
 * first one the place may stand, in capitals.
 */
export function tellsSomething(
  sentence: string,
  words: number,
  grammar: BoilerplateGrammar,
  isFirst = false,
): boolean {
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (!endsWithMark(sentence)) return false;
  if ((hasLabel(sentence, grammar) && !(isFirst && hasDateline(sentence, grammar))) || TIME.test(sentence))
    return false;
  if (opensLike(grammar.openings, sentence) || isByline(sentence, grammar.byline)) return false;
  const lower = sentence.toLowerCase();
  return (
    !grammar.copyrightSigns.some((sign) => lower.startsWith(sign)) &&
    !holdsPhrase(lower, phrasesOfOthers(grammar)) &&
    !isCaption(lower, grammar.captions)
  );
}

/** A line of date and time. */
const TIME = /^\d{1,2}:\d{2}\b/;

/** The most words and code units a caption's label has. */
const LABEL_WORDS = 4;
const LONGEST_LABEL = 80;
/** The fewest letters of a place before the news. */
const SHORTEST_PLACE = 3;

/** "Retread: The minister on Tuesday": a label of up to four words, the first of which begins with a letter. */
function hasLabel(sentence: string, { beforeSpeech }: BoilerplateGrammar): boolean {
  if (!(factsAt(sentence, 0) & Char.letter)) return false;
  const colon = sentence.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 0 || sentence[colon + 1] !== ' ') return false;
  const label = sentence.slice(0, colon).split(/\s/);
  return label.length <= LABEL_WORDS && !label.includes('') && !beforeSpeech.has(label.at(-1)!);
}

/** "RAJGARH: The minister", "New Delhi: A court": a place by its capitals, and not "WATCH: …" or "Retread: …". */
function hasDateline(sentence: string, { labelsInCapitals }: BoilerplateGrammar): boolean {
  const label = sentence.slice(0, sentence.indexOf(':'));
  if (label.length < SHORTEST_PLACE) return false;
  const words = label.split(' ');
  const isInCapitals = label === label.toUpperCase();
  const isOfCapitals = words.length > 1 && words.every((word) => factsAt(word, 0) & Char.upper);
  if (!isInCapitals && !isOfCapitals) return false;
  return !words.some((word) => labelsInCapitals.has(word.toLowerCase()));
}

/** The phrases of credits and captions, which are looked for together. */
const phrasesOfOthers = compileOnce(({ credits, captions }: BoilerplateGrammar): readonly string[] => [
  ...credits,
  ...captions.phrases,
]);

/** Whether a sentence in lower case says where somebody is to be seen in a picture, by more than a phrase. */
function isCaption(lower: string, captions: CaptionGrammar): boolean {
  return captions.betweenCommas.some((side) => lower.includes(side)) || hasPlaceInPicture(lower, captions);
}

/** What stands in brackets of a caption is no longer, in code units. */
const LONGEST_PLACE = 25;

/** "(left)", "(second right)", "(Ann Lee, right)": brackets with letters alone, the last word a side. */
function hasPlaceInPicture(lower: string, { places, sides }: CaptionGrammar): boolean {
  for (let open = lower.indexOf('('); open !== -1; open = lower.indexOf('(', open + 1)) {
    const close = lower.indexOf(')', open);
    if (close === -1) return false;
    if (close - open - 1 > LONGEST_PLACE) continue;
    const inside = lower.slice(open + 1, close);
    if (places.has(inside)) return true;
    if (sides.some((side) => inside.endsWith(side)) && isOfLetters(inside)) return true;
  }
  return false;
}

function isOfLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += lengthAt(text, at))
    if (!(factsAt(text, at) & (Char.letter | Char.mark)) && !' ,'.includes(text[at]!)) return false;
  return true;
}

/** No two names are longer, in code units. */
const LONGEST_BYLINE = 100;

/** "By Ann Lee": two words with capitals, the first no day or month; between them a particle may stand ("By Jan de Vries"). */
function isByline(sentence: string, { leads, particles, notNames }: BylineGrammar): boolean {
  if (!(factsAt(sentence, 0) & Char.upper)) return false;
  const opening = sentence.slice(0, LONGEST_BYLINE);
  const blank = opening.indexOf(' ');
  if (blank < 0 || !leads.has(opening.slice(0, blank).toLowerCase())) return false;
  const [, first = '', second = '', third = ''] = opening.split(' ', 4);
  if (!isName(first) || notNames.has(first.toLowerCase())) return false;
  return isName(second) || (particles.has(second) && isName(third));
}

/** A capital, and letters with the marks of names. */
function isName(word: string): boolean {
  if (!(factsAt(word, 0) & (Char.upper | Char.title))) return false;
  for (let at = 0; at < word.length; at += lengthAt(word, at))
    if (!(factsAt(word, at) & (Char.letter | Char.mark)) && !"'’.-,".includes(word[at]!)) return false;
  return !word.slice(0, -1).includes(',');
}

/** Whether a final mark stands at the end, perhaps inside closing marks. */
function endsWithMark(sentence: string): boolean {
  let last = sentence.length - 1;
  while (
    factsOf(sentence.charCodeAt(last)) & Char.closing ||
    sentence[last] === '"' ||
    sentence[last] === "'"
  )
    last--;
  return '.!…'.includes(sentence[last] ?? ' ');
}
