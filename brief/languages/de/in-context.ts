import type { CommonNouns, WordClass, WordInContext } from '../../grammar/quotations.ts';
import { words } from '../words.ts';
import { ONLY_WITH_PARTICLE, SAYING, SEPARABLE } from './reporting-verbs.ts';

/** How far behind a verb its particle stands, in words. */
const REACH = 25;

/** Articles that are genitives where they follow a noun: "der Sprecher der Polizei". */
const GENITIVES = words`der des dieser dieses einer eines ihrer ihres seiner seines unserer`;

/** Articles that are relative pronouns where no noun follows: "Müller, der das Haus leitet". */
const RELATIVES = words`das dem den der deren dessen die`;

/** What a word is by its place in a German sentence. */
export function inContext(word: WordInContext): WordClass | null {
  const spelling = word.word(0);
  if (RELATIVES.has(spelling) && opensRelativeClause(word)) return 'who';
  if (RECIPIENTS.has(spelling) && (isToldTo(word) || isToldFirst(word))) return 'to';
  if (GENITIVES.has(spelling) && word.is(0, 'determiner') && followsNoun(word)) return 'of';
  if (word.is(0, 'personNoun') && word.word(-1) === 'als') return 'word';
  if (word.is(0, 'personNoun', 'sourceNoun') && OBLIQUE.has(word.word(-1)) && word.is(-2, 'saying'))
    return 'word';
  if (spelling === 'so') return leadsToSource(word) ? 'saying' : null;
  const particles = SEPARABLE.get(spelling);
  if (particles) {
    if (hasParticle(word, particles)) return 'saying';
    return ONLY_WITH_PARTICLE.has(spelling) && !word.hasCapital(0) ? 'word' : null;
  }
  return isVerbBehindQuotation(word, spelling) ? 'saying' : null;
}

/** Articles of those whom something is told: "sagte Müller der Zeitung". */
const RECIPIENTS = words`dem den der einem einer`;

/** Of these, those that no subject has. */
const OBLIQUE = words`dem den einem`;

/** How far before the article the verb of saying stands, in words. */
const TOLD_WITHIN = 6;

/** "sagte Müller der Zeitung", "sagte er dem Sender": an article behind the name or pronoun of who says it. */
function isToldTo(word: WordInContext): boolean {
  // "schilderte den Ermittlern": never the subject
  if (OBLIQUE.has(word.word(0)) && word.is(-1, 'saying')) return true;
  if (!word.is(-1, 'capital', 'pronoun')) return false;
  for (let at = -2; at >= -TOLD_WITHIN; at--) {
    if (word.is(at, 'saying')) return true;
    if (!word.is(at, 'capital', 'personNoun', 'sourceNoun', 'determiner', 'word')) return false;
  }
  return false;
}

/** How feminine nouns end: behind them the article "der" is a dative. */
const FEMININE = /(?:agentur|ei|heit|ion|keit|presse|schaft|[^rw]ung)$/;

/** What ends in -en before a noun and is no adjective. */
const NOT_ADJECTIVES = words`außen eben gegen innen neben oben unten`;

/** "Dem Sender sagte sie", "Der englischsprachigen Zeitung sagte sie": the article that opens a sentence, before whom something is told. */
function isToldFirst(word: WordInContext): boolean {
  if (word.word(-1) !== '' || word.is(-1, 'quotation', 'phrase')) return false;
  for (let at = 1; at <= TOLD_WITHIN; at++) {
    if (word.is(at, 'saying')) return at > 1 && isDative(word, at);
    if (!word.is(at, 'capital', 'personNoun', 'phrase', 'sourceNoun', 'word')) return false;
  }
  return false;
}

/** Whether the article of a phrase that ends before `verb` is no subject's: "der" only by an adjective or the noun behind it. */
function isDative(word: WordInContext, verb: number): boolean {
  const article = word.word(0);
  // "Den Antrag begründete sie" is of no hearer
  if (article === 'den') return word.is(verb - 1, 'personNoun', 'sourceNoun');
  if (article !== 'der') return OBLIQUE.has(article);
  const next = word.word(1);
  if (FEMININE.test(next)) return word.hasCapital(1);
  return verb > 2 && word.hasCapital(2) && next.endsWith('en') && !NOT_ADJECTIVES.has(next);
}

const NOUN: readonly WordClass[] = ['personNoun', 'sourceNoun', 'word'];

/** Whether a common noun stands right before: what follows is whose it is. */
const followsNoun = (word: WordInContext): boolean => word.is(-1, ...NOUN) && word.hasCapital(-1);

/** ", der das Haus leitet": behind a comma and a noun or a name, and before no noun phrase. */
function opensRelativeClause(word: WordInContext): boolean {
  if (!word.is(-1, 'comma') || !word.is(-2, 'capital', ...NOUN)) return false;
  return word.is(
    1,
    'auxiliary',
    'determiner',
    'in',
    'on',
    'at',
    'by',
    'for',
    'from',
    'preposition',
    'pronoun',
    'with',
  );
}

/** „…“, so der Minister: behind a comma or a quotation, before who said it, and no more of a sentence but where and when. */
function leadsToSource(word: WordInContext): boolean {
  if (!word.is(-1, 'comma', 'quotation', 'phrase') || word.hasCapital(0)) return false;
  return (
    word.is(1, 'capital', 'determiner', 'personNoun', 'sourceNoun') ||
    (word.is(1, 'pronoun') && word.word(1) !== 'es')
  );
}

const ENDS_CLAUSE: readonly WordClass[] = [
  'and',
  'colon',
  'comma',
  'dash',
  'phrase',
  'question',
  'quotation',
  'stop',
  'that',
];

/** "teilte die Polizei am Montag mit": one of the particles stands at the end of the clause. */
function hasParticle(word: WordInContext, particles: ReadonlySet<string>): boolean {
  for (let at = 1; at < REACH; at++) {
    if (word.is(at, 'stop', 'question', 'colon')) return false;
    if (!particles.has(word.word(at))) continue;
    if (word.word(at + 1) === '' || word.is(at + 1, ...ENDS_CLAUSE)) return true;
  }
  return false;
}

/** „…“, grinst der Trainer: what stands behind a quotation and a comma, and before who said it, is a verb of saying. */
function isVerbBehindQuotation(word: WordInContext, spelling: string): boolean {
  if (!word.is(0, 'judging', 'past', 'word') || word.hasCapital(0) || !word.is(-1, 'comma')) return false;
  // "weiß", "fand" are known by themselves
  if (!word.is(-2, 'quotation', 'phrase')) return false;
  if (!word.is(0, 'judging') && !/(?:t|te|ten|en)$/.test(spelling)) return false;
  return word.is(1, 'capital', 'determiner', 'personNoun', 'pronoun', 'sourceNoun');
}

/** What stands before a word that opens its sentence. */
const BEGINNINGS = new Set(['', '!', '"', '.', ':', '?', '“', '”', '«', '»']);

/** How adverbs end that open a sentence before its verb: "Gesellschaftspolitisch betonte sie". */
const ADVERB = /(?:ens|haft|ig|isch|lich|los|mal|maßen|sam|wärts|weise)$/;

/** German nouns have capitals: an unlisted one is a name where it says something by itself, and else a noun. */
export const COMMON_NOUNS: CommonNouns = {
  isNoun(word, before, after) {
    if (after === ':' && BEGINNINGS.has(before)) return false;
    if (BEGINNINGS.has(before) && ADVERB.test(word)) return true;
    return !(SAYING.has(before) || SAYING.has(after) || before === 'laut' || after === 'zufolge');
  },
};
