import { anyOf, anyWordOf, PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import { OpeningPhrases } from './opening-phrases.ts';

/**
 * Words by which short blocks inside an article give themselves away. Each pattern stands for a whole block or its
 * beginning, never for words inside a sentence, and rules use them only on short blocks. The phrases themselves are
 * the languages' own.
 */

const INSERT_PHRASES = new OpeningPhrases(
  PAGE_WORDS.buttons,
  String.raw`^[-–—*\s]{0,4}`,
  String.raw`[-–—*\s.:…»›>→]{0,4}$`,
);

/** Whether a block is nothing but a button's or a slot's words. */
export function isInsert(text: string): boolean {
  return INSERT_PHRASES.test(text, text.charAt(text.search(/[^-–—*\s]/)));
}

const LABEL_PHRASES = new OpeningPhrases(
  PAGE_WORDS.otherPage,
  String.raw`^[[(*•▶►»→–—-]*\s*`,
  String.raw`\s*(?:[:：|»›>–—-]|(?!\w))`,
);

/** Whether a block is led in by a label: "Related: …", "Also on …". */
export function isLabelled(text: string): boolean {
  return LABEL_PHRASES.test(text, text.charAt(text.search(/[^[(*•▶►»→–—\s-]/)));
}

const LIST_PHRASES = new OpeningPhrases(
  PAGE_WORDS.otherPages,
  `^(?:${anyOf(PAGE_WORDS.beforeOtherPages)} ){0,8}`,
  String.raw`\b.{0,60}$`,
);
const BEFORE_LIST = new Set(PAGE_WORDS.beforeOtherPages);

/** Whether a text is a heading over a list of other pages. */
export function isListHeading(text: string): boolean {
  let initials = text.charAt(0);
  for (let at = 0, end = text.indexOf(' '); end > 0; at = end + 1, end = text.indexOf(' ', at)) {
    if (!BEFORE_LIST.has(text.slice(at, end).toLowerCase())) break;
    initials += text.charAt(end + 1);
  }
  return LIST_PHRASES.test(text, initials);
}

const CALL_PHRASES = new OpeningPhrases(
  [
    ...PAGE_WORDS.calls.map((call) => String.raw`(?:${anyOf(PAGE_WORDS.beforeCalls)} )?(?:${call})\b`),
    ...PAGE_WORDS.notices,
  ],
  String.raw`^[\W_]*`,
  '',
);

/** Whether a text begins to follow, sign up, download, donate: the publisher speaking for itself. */
export function beginsToCall(text: string): boolean {
  // signs and letters of other scripts may come before the phrase, or begin it
  const first = text.search(/[a-z0-9]/i);
  return CALL_PHRASES.test(text, new Set(first === -1 ? text : text.slice(0, first + 1)));
}

/** What a call names, without which its first word may begin any sentence. */
export const CALL_OBJECT = new RegExp(PAGE_WORDS.callObjects.join('|'), 'i');

/** Somebody says it: no publisher speaks so of itself. */
export const REPORTED = new RegExp(String.raw`\b${anyOf(PAGE_WORDS.reporting)}\b`, 'i');

/** Where publishers call readers to, in whatever language. */
const NETWORK =
  /\b(?:facebook|flipboard|google news|instagram|linkedin|telegram|tiktok|twitter|viber|whatsapp|youtube)\b/i;
const OURSELVES = new RegExp(anyWordOf(PAGE_WORDS.ourselves), 'i');
const READERS = new RegExp(anyWordOf(PAGE_WORDS.readers), 'i');
const ASKED_FOR = new RegExp(anyOf(PAGE_WORDS.appeals), 'i');

/** Whether a text names what publishers ask readers for. */
export function namesAppeal(text: string): boolean {
  return ASKED_FOR.test(text);
}

/** Whether the publisher speaks to its readers, and asks them to pay, to give, to follow; nobody is quoted. */
export function isAppeal(text: string): boolean {
  if (/["“”„«»]/.test(text) || REPORTED.test(text)) return false;
  const isSpeaking = OURSELVES.test(text);
  return (ASKED_FOR.test(text) && (isSpeaking || READERS.test(text))) || (isSpeaking && NETWORK.test(text));
}

const WALL = new RegExp(anyOf(PAGE_WORDS.walls), 'i');

/** Whether a text says that the free part of the story ends there; nobody is quoted. */
export function isWall(text: string): boolean {
  return WALL.test(text) && !/["“”„«»]/.test(text) && !REPORTED.test(text);
}

const CONSENTS = new OpeningPhrases(PAGE_WORDS.consents, '^', '');

/** Whether a text begins to ask leave for what another site serves: a film, a map, somebody's post. */
export function asksConsent(text: string): boolean {
  return CONSENTS.test(text, text.charAt(0));
}

/** Disclaimers of the publisher. */
export const DISCLAIMER = new RegExp(PAGE_WORDS.disclaimers.join('|'), 'is');

/** Whose the words are, and not what the law says of it. */
export const RIGHTS = new RegExp(PAGE_WORDS.rights.join('|'), 'i');

/** Whose picture it is. */
export const CREDIT = new RegExp(String.raw`^[[(]?\s*(?:${PAGE_WORDS.credits.join('|')}|©|\(c\)\s)`, 'i');

/** How a caption ends in who took the picture, in brackets and after a colon. */
const IN_BRACKETS = new RegExp(String.raw`[([]${anyOf(PAGE_WORDS.creditsInBrackets)}[)\]]\.?$`, 'i');
const AFTER_COLON = new RegExp(`[.!?]["”]? ${anyOf(PAGE_WORDS.creditLabels)}s?: [^.:!?]{2,60}$`, 'i');

/** "The quay at low tide. © Agency / Ana Silva". */
const AFTER_SIGN = /[^\s©]\s?[|.]?\s?© ?[^.!?©]{2,60}$/;

/** Whether a text ends as a caption does, in the name of who took the picture. */
export function endsInCredit(text: string): boolean {
  if (/[)\]]\.?$/.test(text)) return IN_BRACKETS.test(text);
  if (text.length <= 300 && AFTER_SIGN.test(text)) return true;
  return text.includes(': ', text.length - 65) && AFTER_COLON.test(text);
}

/** Who else worked on it, and where it stood before. */
export const COLOPHON = new RegExp(PAGE_WORDS.colophons.join('|'), 'i');
