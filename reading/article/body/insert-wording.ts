import { CALL_OBJECTS, CALLS, INSERTS, LABELS, LIST_HEADINGS, NOTICES } from './insert-phrases.ts';
import { OpeningPhrases } from './opening-phrases.ts';

/**
 * Words by which short blocks inside an article give themselves away. Each pattern stands for a whole block or its
 * beginning, never for words inside a sentence, and rules use them only on short blocks. The phrases themselves are
 * in `insert-phrases.ts`.
 */

const INSERT_PHRASES = new OpeningPhrases(
  INSERTS,
  String.raw`^[-–—*\s]{0,4}`,
  String.raw`[-–—*\s.:…»›>→]{0,4}$`,
);

/** Whether a block is nothing but a button's or a slot's words. */
export function isInsert(text: string): boolean {
  return INSERT_PHRASES.test(text, text.charAt(text.search(/[^-–—*\s]/)));
}

const LABEL_PHRASES = new OpeningPhrases(
  LABELS,
  String.raw`^[[(*•▶►»→–—-]*\s*`,
  String.raw`\s*(?:[:：|»›>–—-]|(?!\w))`,
);

/** Whether a block is led in by a label: "Related: …", "Also on …". */
export function isLabelled(text: string): boolean {
  return LABEL_PHRASES.test(text, text.charAt(text.search(/[^[(*•▶►»→–—\s-]/)));
}

const LIST_PHRASES = new OpeningPhrases(
  LIST_HEADINGS,
  '^(?:(?:more|other|our|the|top|all) )*(?:great )?',
  String.raw`\b.{0,60}$`,
);
const BEFORE_LIST = new Set(['all', 'great', 'more', 'other', 'our', 'the', 'top']);

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
  [...CALLS.map((call) => String.raw`(?:you can )?(?:${call})\b`), ...NOTICES],
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
export const CALL_OBJECT = new RegExp(CALL_OBJECTS.join('|'), 'i');

/** Somebody says it: no publisher speaks so of itself. */
export const REPORTED =
  /\b(?:according to|added|advised|asked|complained|joked|said|says|shouted|told|warned|wrote)\b/i;

/** Whose the words are, and not what the law says of it. */
export const RIGHTS =
  /©|\(c\) |\ball rights reserved\b|\bcopyright (?:©|\(c\)|(?:19|20)\d\d)|\b(?:subject to|protected by) copyright\b|^\W{0,3}copyright\b(?! (?:act|bill|case|claim|dispute|holder|infring|law|owner|protect|rule|suit|violat))/i;

/** Whose picture it is. */
export const CREDIT =
  /^[[(]?\s*(?:(?:(?:header|main|lead|featured|cover|top|file|stock|hero)\s+)?(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|foto|bild|imagen|crédits?|credits?|immagine|фото)(?:\s+(?:credit|by|from|courtesy|source|via|copyright|illustration)s?(?:\s+of)?)?\s*(?:[:：=|/]|\b(?:by|courtesy|via|of)\b)|©|\(c\)\s|courtesy(?: of)?\b|via\s+\S+$)/i;

/** How a caption ends in who took the picture, in brackets and after a colon. */
const IN_BRACKETS =
  /[([](?:(?:photo|picture|image|credit|file|courtesy|foto|bild)\b[^()]{0,80}|[^()]{0,60}\b(?:photos?|images?|via (?:ap|getty|reuters)|(?:getty|ap|afp|epa|reuters)(?: (?:photos?|images?))?(?:\/[^()]{0,60})?))[)\]]\.?$/i;
const AFTER_COLON = /[.!?]["”]? (?:photo(?:graph)?s?|picture|image|foto)s?: [^.:!?]{2,60}$/i;

/** Whether a text ends as a caption does, in the name of who took the picture. */
export function endsInCredit(text: string): boolean {
  if (/[)\]]\.?$/.test(text)) return IN_BRACKETS.test(text);
  return text.includes(': ', text.length - 65) && AFTER_COLON.test(text);
}

/** Who else worked on it, and where it stood before. */
export const COLOPHON =
  /\bcontributed (?:to|reporting)\b|^[([]?(?:additional )?reporting by\b(?! (?:an?|the)\b)|^[([]?(?:edited|editing|compiled|translated|written|produced) by\b(?! (?:an?|hand|the)\b)|^\S+(?: \S+){0,8} (?:reported|contributed) from\b/i;

/** "By Jane Doe", "Von …"; case matters for the name. */
export const BYLINE =
  /^(?:(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ee]dited|[Pp]ublished|[Rr]eporting|[Ss]tory|[Tt]ext|[Aa]nalysis|[Ww]ords) )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Автор:?|[Aa]uthor:|by|[Tt]exto:?|[Tt]ext:)\s+(?=\p{Lu})/u;
