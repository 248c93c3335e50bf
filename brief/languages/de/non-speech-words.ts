import { words } from '../words.ts';

/**
 * Words that show what stands between marks as something displayed, shouted together or named, and not as what
 * somebody told: „Schilder mit der Aufschrift“, „das Lied“. Lower-case, sorted.
 */

/** What carries words for all to see. */
export const SIGNS = words`
  anstecker aufdruck aufkleber aufschrift aufschriften banner bannern fahne fahnen graffiti inschrift kappe mütze
  plakat plakate plakaten schild schilder schildern schriftzug shirt shirts spruchband spruchbänder t-shirt t-shirts
  tafel transparent transparente transparenten
`;

/** Verbs a sign has as speakers have them. */
export const SIGN_VERBS = words`heißt hieß lautet lautete prangt prangte stand steht verkündet verkündete`;

/** What may stand between a sign and its words, last, beside those verbs. */
export const SIGN_LINKS = words`mit wie`;

/** What a crowd does together. */
export const CHANTS = words`
  rufe rufen skandieren skandiert skandierte skandierten sprechchor sprechchöre sprechchören
`;

/** Words made to be repeated. */
export const SLOGANS = words`
  hashtag hashtags leitspruch losung losungen motto mottos parole parolen slogan slogans spruch sprüche wahlspruch
  werbespruch
`;

/** What has a title. */
export const WORKS = words`
  alben album artikel aufführung aufsatz ausstellung ballade band bestseller bild biografie blog buch bücher
  bühnenstück comic doku dokumentarfilm dokumentation drama erzählung essay fernsehfilm fernsehserie festival film
  filme filmen gedicht gemälde hit hymne hörspiel inszenierung interview kampagne kapitel kolumne komödie krimi
  kurzfilm lied lieder magazin musical oper operette podcast programm projekt reihe reportage roman romane sachbuch
  schau sendung serie show single song songs spielfilm spot stück tanzstück theaterstück thriller titel tournee
  vortrag wanderausstellung werk workshop zeitschrift zeitung
`;

/** What gives a name or a title. */
export const NAMINGS = words`
  benannt betitelt bezeichnet bezeichneten genannt genannte genannten getauft getaufte heißen heißt hieß namens
  nannte nannten nennen nennt sogenannte sogenannten sogenannter titel titelt titelte überschrieben
`;

/** What is done with a song or a play. */
export const PERFORMING = words`
  aufgeführt gespielt gesungen inszeniert inszenierte sang sangen singen singt spielen spielt spielte spielten
`;

/** Reporting verbs whose object, if it has capitals, is a work. */
export const TITLE_VERBS = words`geschrieben schreibt schrieb schrieben`;

/** Right before the marks, these hold the words at arm's length. */
export const SO_CALLED = words`
  angebliche angeblichen sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen
`;
