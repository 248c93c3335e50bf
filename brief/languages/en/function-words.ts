/** Closed-class words of English, by what they do in a sentence around a quotation. */

export const SUBJECT_PRONOUNS = `he she they it i we you who someone somebody everyone everybody anyone nobody others another neither both`;

/** Articles, possessives and quantifiers: a noun phrase begins here. */
export const DETERMINERS = `a an the this these those his her its their my our your whose some many several most all every each
one two three four five six seven eight nine ten dozens hundreds thousands few any no another both such`;

export const AUXILIARIES = `is are was were be been being am has have had having do does did will would can could may might must shall
should 's 're 've 'd 'll 'm ought`;

export const PREPOSITIONS = `about above across after against along amid among around before behind below beneath beside besides between
beyond despite down during except inside into like near off onto out outside over past per since through throughout
toward towards under until up upon via within without ahead amidst alongside following concerning regarding`;

/** Days, months and words of time: capitalised or not, never a source. */
export const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. yesterday today tomorrow
tonight morning afternoon evening night week weekend month year years days hours later earlier ago now then
mon tue wed thu fri sat sun recently also again still just even however meanwhile moreover nevertheless instead here there
yet though although once indeed perhaps maybe yes no well likewise additionally nonetheless besides finally thus therefore hence furthermore otherwise
somehow anyway`;
