import { lineOpenings } from '../../text/line-openings.ts';

/** What "photo", "image" and "video" have after them as labels. */
const PICTURE = /^(?::| (?:by|caption|copyright|courtesy|credit|source)\b)/;
/** What a line of date and time has after its first word. */
const STAMP = /^(?::| (?:(?:at|on) )?(?:[a-z]+ )?\d)/;
const WHOLE = /^/;

/**
 * Lines of news pages that are no part of the story, where a reader let them through, by their first words. Matched up
 * to where a sentence of the story would go another way: "Watchdogs said", "Images from the scene show", "Updated
 * figures", "For more than a decade".
 */
export const BOILERPLATE_OPENINGS = lineOpenings([
  ['additional', /^ reporting by/],
  ['advertisement subscribe watch', WHOLE],
  ['all', /^ rights reserved/],
  ['also', /^ read (?:more|next|also)/],
  ['call', /^ the samaritans/],
  ['click', /^ (?:here|on|to)/],
  ['contact', /^ (?:us|the)/],
  ['copyright', /^(?::| (?:©|\(c\)|by|\d))/],
  ['correction corrections', /^(?::| (?:and|&) clarifications?)/],
  ['download', /^ (?:our|the|your)/],
  ['e', /^-mail(?::| (?:him|me|the|them|us|your)\b)/],
  ['editing reporting', /^ by/],
  ['editor', /^['’]s note/],
  ['email', /^(?::| (?:him|me|the|them|us|your)\b)/],
  ['follow', /^ (?:us|@|the )/],
  ['for', /^ (?:more (?:about|coverage|details|from|information|news|on|stories)\b|confidential)/],
  ['got', /^ a (?:story|tip)/],
  ['image photo photograph', /^ of\b/],
  ['image photo photograph photos video', PICTURE],
  ['join', /^ (?:us|the conversation)/],
  ['last', /^ updated(?::| (?:(?:at|on) )?(?:[a-z]+ )?\d)/],
  ['listen', /^(?::| (?:the|now|live|here|more|below))/],
  ['more source', /^:/],
  ['posted published updated', STAMP],
  ['read', /^ (?:more|next|also)/],
  ['related', /^(?::| (?:stories|articles|topics))/],
  ['scroll', /^ (?:down|up|through)/],
  ['see', /^ also/],
  ['share', /^ (?:this|on)/],
  ['sign', /^ up/],
  ['tap', /^ here/],
  ['this', /^ (?:article|story|piece) (?:was|first|originally|has)/],
  ['video', /^ scroll (?:down|up|through)/],
]);

/** Signs that open a line of copyright, in lower case. */
export const COPYRIGHT_SIGNS: readonly string[] = ['(c)', '©'];

/** Lines of credit that stand at the end of a story. */
export const CREDITS: readonly string[] = [
  'all rights reserved',
  'contributed to this article',
  'contributed to this report',
  'contributed to this story',
  'reported from',
  'wrote from',
];

/** "Retread: The minister on Tuesday": a caption's label of up to four words, the first of which begins with a letter. */
export const LABEL =
  /^[^\s:]+(?: [^\s:]+){0,3}(?<!\b(?:added|asked|read|reads|said|says|told|tweeted|wrote)): /;

/** A line of date and time. */
export const TIME = /^\d{1,2}:\d{2}\b/;

/** What captions say in brackets of a picture, or of the people in it: "(left)". */
export const PLACES_IN_PICTURE: ReadonlySet<string> = new Set([
  'above',
  'below',
  'bottom',
  'center',
  'centre',
  'file',
  'l',
  'left',
  'pictured',
  'r',
  'right',
  'top',
]);

/** The last word in brackets that hold a name, too: "(Ann Lee, right)". */
export const SIDES: readonly string[] = ['left', 'right'];

/** The same in words: what stands between commas, and what needs none. */
export const SIDES_BETWEEN_COMMAS: readonly string[] = [', center,', ', centre,', ', left,', ', right,'];
export const CAPTION_PHRASES: readonly string[] = [
  'file photo',
  'file picture',
  'pictured',
  ...['seen', 'shown'].flatMap((verb) =>
    [
      'above',
      'below',
      'here at',
      'here during',
      'here in',
      'here on',
      'here together',
      'here with',
      'left',
      'right',
    ].map((place) => `${verb} ${place}`),
  ),
];
