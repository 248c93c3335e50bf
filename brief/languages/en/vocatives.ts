/** How English speaks to somebody by name: "We heard you, Ann.", "Ann, you knew it". */

/** What ends before the name that closes a sentence. */
export const BEFORE_VOCATIVE = /\byou, $/i;

/** What follows the name that opens one. */
export const AFTER_VOCATIVE = /^, you\b/;
