/**
 * Lines of news pages that are no part of the story, where a reader let them through. Matched at a sentence's start, up
 * to where a sentence of the story would go another way: "Watchdogs said", "Images from the scene show", "Updated
 * figures", "For more than a decade". Without the `u` flag, like all expressions here that ignore case: with it a
 * browser takes five times as long to compile them.
 */
export const FURNITURE_OPENINGS =
  /^(?:(?:also )?read (?:more|next|also)|click (?:here|on|to)|(?:video )?scroll (?:down|up|through)|sign up|subscribe\b|follow (?:us|@|the )|share (?:this|on)|listen(?: (?:the|now|live|here|more|below)|:)|watch\b|related(?::| (?:stories|articles|topics))|(?:photo(?:graph)?|image) of\b|(?:photo(?:s|graph)?|image|video)(?::| (?:by|caption|copyright|courtesy|credit|source)\b)|copyright(?::| (?:©|\(c\)|by|\d))|©|\(c\)|all rights reserved|(?:(?:last )?updated|published|posted)(?::| (?:(?:at|on) )?(?:[a-z]+ )?\d)|for (?:more (?:about|coverage|details|from|information|news|on|stories)\b|confidential)|editor['’]s note|corrections?(?::| (?:and|&) clarifications?)|advertisement\b|this (?:article|story|piece) (?:was|first|originally|has)|see also|more:|source:|contact (?:us|the)|e-?mail(?::| (?:him|me|the|them|us|your)\b)|call the samaritans|download (?:our|the|your)|tap here|got a (?:story|tip)|join (?:us|the conversation)|(?:additional )?reporting by|editing by)/i;

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
  /, (?:left|right|cent(?:re|er)),|\b(?:pictured|file (?:photo|picture)|(?:seen|shown) (?:above|below|left|right|here (?:at|during|in|on|together|with)))\b/i;
