import { words } from '../words.ts';

/**
 * Words that show what stands between marks as something displayed, shouted together or named, and not as what
 * somebody told: "signs reading “…”", "chants of “…”", "the song “…”". Lower-case, sorted.
 */

/** What carries words for all to see. */
export const SIGNS = words`
  badge badges banner banners billboard billboards button buttons cap caps cardboard flag flags graffiti hat hats
  hoodie mural murals pin pins placard placards plaque plaques poster posters shirt shirts sign signs sticker
  stickers sweatshirt t-shirt t-shirts tee tees tote
`;

/** Verbs a sign has as speakers have them: "a banner that said “…”". */
export const SIGN_VERBS = words`read reading reads said say saying says`;

/** What may stand between a sign and its words, last, beside those verbs. */
export const SIGN_LINKS = words`as bearing bore declaring including like of proclaiming with`;

/** What a crowd does together. */
export const CHANTS = words`chant chanted chanting chants chorus choruses`;

/** Words made to be repeated. */
export const SLOGANS = words`
  catchphrase catchphrases hashtag hashtags motto mottos slogan slogans tagline taglines theme themes
`;

/** What has a title. */
export const WORKS = words`
  album albums anthem anthology article ballad bestseller biography blockbuster book books cartoon chapter column
  comedy documentaries documentary drama editorial episode essay exhibit exhibition film films game headline
  headlines hit hymn lecture magazine memoir memoirs movie movies musical novel novels op-ed opera painting paper
  play plays podcast poem poems program programme prologue report segment series show shows single sitcom sitcoms
  song songs soundtrack story studio study thriller track tune video webinar
`;

/** What gives a name, a title or a meaning. */
export const NAMINGS = words`
  christened dubbed entitled headlined known mean meaning means meant named nicknamed signifies signify
  so-called subtitled titled translates
`;

/** What is done with a song or a play. */
export const PERFORMING = words`
  blared blaring closed directed hosted hosting hosts hummed opened perform performed performing play played playing
  plays recorded sang sing singing sings starred starring stars wrote
`;

/** Reporting verbs whose object, if it has capitals, is a work or whom somebody speaks to: "told “Morning Call”", "wrote “The Salt Road”". */
export const TITLE_VERBS = words`tell telling tells told write writes writing written wrote`;
