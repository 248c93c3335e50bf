/** Lines of news pages that are no part of the story, where a reader let them through. Matched at a sentence's start. */
export const FURNITURE_OPENINGS =
  /^(?:(?:also )?read (?:more|next|also)|click (?:here|on|to)|scroll (?:down|up|through)|sign up|subscribe|follow (?:us|@|the )|share (?:this|on)|(?:watch|listen)(?: (?:the|now|live|here|more|below)|:)|watch|related(?::| (?:stories|articles|topics))|photo(?:s|graph)?\b|image|video|copyright|©|\(c\)|all rights reserved|published|(?:last )?updated|posted|by [\p{Lu}][\p{L}'’.-]+ [\p{Lu}]|for (?:more|confidential)|editor['’]s note|correction|advertisement|this (?:article|story|piece) (?:was|first|originally|has)|see also|more:|source:|contact (?:us|the)|e-?mail|call the samaritans|download|tap here|got a (?:story|tip)|join (?:us|the conversation)|(?:additional )?reporting by|editing by)/iu;

/** Lines of credit that stand at the end of a story. */
export const CREDIT =
  /\b(?:contributed to this (?:report|story|article)|(?:wrote|reported) from|all rights reserved)\b/i;

/** "Retread: The minister on Tuesday": a caption's label of up to four words; and a line of date and time. */
export const LABEL =
  /^\p{L}[^\s:]*(?: [^\s:]+){0,3}(?<!\b(?:added|asked|read|reads|said|says|told|tweeted|wrote)): |^\d{1,2}:\d{2}\b/u;

/** What captions say of the people in a picture: "(left)", "(Ann Lee, right)". */
export const PLACE_IN_PICTURE =
  /\((?:left|right|l|r|above|below|pictured|top|bottom|cent(?:re|er)|file|far (?:left|right)|second (?:left|right)|[\p{L} ]{0,20}(?:left|right))\)/iu;

/** The same in words. Without the `u` flag, with which a search that ignores case takes five times as long. */
export const CAPTION =
  /, (?:left|right|cent(?:re|er)),|\b(?:pictured|file (?:photo|picture)|(?:seen|shown) (?:here|above|below|left|right))\b/i;
