import { words } from '../words.ts';

/** Closed-class words of German, by what they do in a sentence around a quotation. */

export const SUBJECT_PRONOUNS = words`
  andere beide dieser du einer er es etliche ich ihr jeder jemand keiner man manch manche niemand sie viele wer wir
`;

/** The definite article in its cases. */
export const DEFINITE_ARTICLES = words`das dem den der des die`;
export const INDEFINITE_ARTICLES = words`ein eine einem einen einer eines`;

/** Articles, possessives and quantifiers: a noun phrase begins here. */
export const DETERMINERS = words`
  alle allen aller alles beide beiden das dein deine deinem deinen deiner dem den der deren des dessen die diese diesem
  diesen dieser dieses drei ein eine einem einen einer eines einige einigen einiger elf etliche euer eure fünf ihr ihre
  ihrem ihren ihrer ihres jede jedem jeden jeder jedes jene jenem jenen jener jenes kein keine keinem keinen keiner
  keines manche mehrere mehreren mein meine meinem meinen meiner meines neun sechs sein seine seinem seinen seiner
  seines sieben sämtliche unser unsere unserem unseren unserer unseres viele vielen vier weitere weiteren welche
  welchem welchen welcher welches wenige wenigen zahlreiche zahlreichen zehn zwei zwölf
`;

export const AUXILIARIES = words`
  bin bist darf durfte durften dürfe dürfen dürfte dürften hab habe haben habest habet hast hat hatte hatten hätte
  hätten ist kann konnte konnten könne können könnte könnten mag mochte muss musste mussten möchte möchten möge mögen
  müsse müssen müsste müssten sei seid seien sein sind soll solle sollen sollte sollten war ware waren werd werde
  werden will wird wolle wollen wollte wollten worden wurde wurden wäre wären würde würden
`;

/** Prepositions that are no markers. */
export const PREPOSITIONS = words`
  ab abseits angesichts anhand anlässlich anstelle außer außerhalb bezüglich bis dank diesseits entgegen entlang gegen
  gegenüber gemäß hinsichtlich hinter infolge inmitten innerhalb jenseits mangels mithilfe mittels nach neben nebst
  oberhalb ohne per pro rund samt seit seitens statt trotz um ums ungeachtet unter unterhalb unters via vor vors wegen
  während zeit zugunsten zwecks zwischen über übers
`;

/** Days, months and words of time: never a source. */
export const TIME_WORDS = words`
  abend abends anschließend april auch august außerdem bald bereits bisher bislang dabei dagegen daher damals danach
  dann darauf daraufhin darin dazu demnach dennoch derzeit deshalb dezember dienstag dienstagabend donnerstag
  donnerstagabend dort ebenfalls erst erstmals februar ferner freitag freitagabend freitagmorgen früh gestern
  gleichzeitig heute hier hierzu hingegen immer indes indessen inzwischen jahr jahre jahren jahres januar jedoch
  jetzt juli juni jänner kürzlich mai mittag mittags mitternacht mittwoch mittwochabend mittwochmorgen monat monate
  monaten montag montagabend montagmorgen montagnachmittag morgen morgens märz nachmittag nachmittags nacht nachts
  nochmals november nun nur oktober samstag samstagabend schließlich schon sogar sonnabend sonntag sonntagabend
  später stets stunden tag tage tagen tags trotzdem uhr vorgestern vormittag weiter weiterhin wieder woche wochen
  wochenende zudem zugleich zuletzt zunächst zuvor zwischenzeitlich überdies übermorgen
`;

/** Words that never close a noun phrase. */
export const NEVER_LAST = words`allein einst erneut erst gestern heute jetzt nur selbst sogar`;

const ADJECTIVE = /^[a-zäöüß-]{2,}(?:ig|lich|isch|sam|bar|los|haft|är|iv|ell|al|ant|ent)(?:e|en|er|es|em)$/;

/** Whether a lower-case word is an adjective before a noun, by its ending. */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word);

/** The class that the ending of an unlisted word in lower case suggests. */
export function classByEnding(word: string): 'adverb' | 'auxiliary' | 'gerund' | 'past' | null {
  const { length } = word;
  if (length > 6 && word.endsWith('weise')) return 'adverb';
  if (length > 6 && /(?:end|ende[nrms]?)$/.test(word)) return 'gerund';
  if (length > 5 && /^ge.*t$/.test(word)) return 'past';
  if (length > 4 && /[^aeiou]te(?:n)?$/.test(word)) return 'past';
  return null;
}
