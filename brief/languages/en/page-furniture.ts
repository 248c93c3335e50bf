/**
 * Lines of news pages that are no part of the story, where a reader let them through. Matched at a sentence's start.
 * Without the `u` flag, like all expressions here that ignore case: with it a browser takes five times as long to
 * compile them.
 */
export const FURNITURE_OPENINGS =
  /^(?:(?:also )?read (?:more|next|also)|click (?:here|on|to)|scroll (?:down|up|through)|sign up|subscribe|follow (?:us|@|the )|share (?:this|on)|(?:watch|listen)(?: (?:the|now|live|here|more|below)|:)|watch|related(?::| (?:stories|articles|topics))|photo(?:s|graph)?\b|image|video|copyright|©|\(c\)|all rights reserved|published|(?:last )?updated|posted|for (?:more|confidential)|editor['’]s note|correction|advertisement|this (?:article|story|piece) (?:was|first|originally|has)|see also|more:|source:|contact (?:us|the)|e-?mail|call the samaritans|download|tap here|got a (?:story|tip)|join (?:us|the conversation)|(?:additional )?reporting by|editing by)/i;

/** Lines of credit that stand at the end of a story. */
export const CREDIT =
  /\b(?:contributed to this (?:report|story|article)|(?:wrote|reported) from|all rights reserved)\b/i;

/** "Retread: The minister on Tuesday": a caption's label of up to four words, the first of which begins with a letter. */
export const LABEL =
  /^[^\s:]+(?: [^\s:]+){0,3}(?<!\b(?:added|asked|read|reads|said|says|told|tweeted|wrote)): /;

/** A line of date and time. */
export const TIME = /^\d{1,2}:\d{2}\b/;

/** What captions say of the people in a picture: "(left)", "(Ann Lee, right)". */
export const PLACE_IN_PICTURE =
  /\((?:left|right|l|r|above|below|pictured|top|bottom|cent(?:re|er)|file|far (?:left|right)|second (?:left|right)|[\p{L} ]{0,20}(?:left|right))\)/iu;

/** The same in words. */
export const CAPTION =
  /, (?:left|right|cent(?:re|er)),|\b(?:pictured|file (?:photo|picture)|(?:seen|shown) (?:here|above|below|left|right))\b/i;
