import type { KeyPointGrammar } from '../../grammar/key-points.ts';
import { lineOpenings } from '../../text/line-openings.ts';
import { words } from '../words.ts';
import { calendarWords } from './calendar-words.ts';
import { NAME_PARTICLES } from './name-words.ts';

/** What points back after a preposition: "Nach dieser Entscheidung" does, "In diesem Jahr" does not. */
const BACKWARDS =
  /^ (?:diese|diesem|diesen|dieser|dieses|ihm|ihn|ihnen|ihr|jenem|jener)\b(?! (?:abend|frühjahr|herbst|jahr|jahres|jahrhundert|jahrzehnt|monat|morgen|nachmittag|sommer|tagen|winter|woche|wochenende|dienstag|donnerstag|freitag|mittwoch|montag|samstag|sonntag))/;
const PERSON = /^ (?:er|sie)\b/;
const PICTURE = /^(?::| (?:von|oben|unten)\b)/;
const STAMP = /^(?::| (?:am )?\d)/;
const WHOLE = /^/;
/** What anybody may be called again, before a verb: "Der Politiker sagte", "Die 61-Jährige hat"; "der Politiker der SPD" is told. */
const TAKEN_UP =
  /^ (?:\d+-jährige|angeklagte|autorin|autor|beschuldigte|expertin|experte|forscherin|forscher|künstlerin|künstler|mann|minister|ministerin|politikerin|politiker|sängerin|sänger|schauspielerin|schauspieler|sportlerin|sportler|stürmer|trainer|trainerin|verdächtige|wissenschaftlerin|wissenschaftler)(?: selbst)? (?:gab|ging|hat|hatte|ist|kam|konnte|musste|sagte|sei|soll|war|werde|will|wird|wollte|wurde)(?![a-zäöüß])/;

/** "Schlanders – ", "Berlin (dpa) – ", "Leipzig taz | ": no article opens a place. */
const DATELINE =
  /^(?!(?:Das|Der|Die|Ein|Eine|Es|Kein|Keine|So)\b)\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}){0,2}(?:(?: ?\([^()]{1,40}\))? [–—-]| \p{L}{2,6} \|) (?=\p{Lu})/u;

/** First words of days, months and holidays. */
const CALENDAR: ReadonlySet<string> = new Set(
  calendarWords.flatMap(({ class: is, words }) =>
    is === 'Month' || is === 'Weekday' || is === 'Holiday' ? words.flatMap((word) => word.split(' ')) : [],
  ),
);

/** How German sentences tell the news. */
export const KEY_POINTS: KeyPointGrammar = {
  stopWords: words`
    ab aber alle allem allen aller alles als also am an andere anderen auch auf aus außerdem bei beide beim bereits bin
    bis bisher da dabei dadurch dafür daher damit danach dann daran darauf darüber das dass dazu dein dem den denen
    denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort dr durch ein eine einem
    einen einer eines einige er erst es etwa etwas euch für gab ganz gar geben gegen gegenüber gehen geht gemacht gibt
    gilt große großen gut habe haben hat hatte hatten her herr heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen kommen
    kommt konnte konnten können könnte lassen laut liegt machen macht man mehr mein mit muss musste möchte müssen nach
    nachdem neben neue neuen nicht nichts noch nun nur ob oder ohne schon sehr sei seien sein seine seinem seinen
    seiner seit sich sie sind so sogar soll sollen sollte sondern sowie später statt stehen steht um und uns unser
    unter viel viele vielen vom von vor wann war waren was weil weiter weitere weiteren welche wenn wer werde werden
    wie wieder will wir wird wo wollen worden wurde wurden während wäre würde würden zu zum zur zwar zwei zwischen über
  `,
  stemOf,
  leaning: {
    pronouns: words`
      beide diese diesem diesen dieser dieses er es ihm ihn ihnen ihr ihre ihrem ihren jene jener letztere letzterer
      sein seine seinem seinen sie solche
    `,
    conjunctions: words`
      aber allerdings also andernfalls auch außerdem dabei dadurch dafür dagegen daher damit danach daneben dann daran
      darauf daraufhin darin darum darunter darüber davon davor dazu demnach denn dennoch deshalb deswegen doch ebenso
      entsprechend ferner folglich hierzu hingegen hinzu immerhin indes insofern jedoch nämlich oder schließlich somit
      sondern sonst sowohl stattdessen trotzdem und vielmehr weiter weiterhin zudem überdies
    `,
    innerConjunctions: words`allerdings dagegen dennoch hingegen indes jedoch nämlich trotzdem wiederum`,
    phrases: lineOpenings([
      [
        'an auf aus bei durch für gegen gegenüber in mit nach neben seit trotz unter von vor während wegen zu über',
        BACKWARDS,
      ],
      ['am', /^ (?:tag|abend) (?:danach|darauf|davor|zuvor)\b/],
      ['auf', /^ (?:diese weise|der anderen seite)\b/],
      ['bis', /^ dahin\b/],
      ['das', /^ (?:ist|war|sei|gilt|heißt|bedeutet|hat|zeigt|betrifft|soll|wird|sagte|teilte)\b/],
      ['der die', TAKEN_UP],
      ['dies', WHOLE],
      ['gestern heute hier jetzt morgen nun später vielleicht', PERSON],
      ['im', /^ (?:gegenteil|gegenzug|übrigen|anschluss)\b/],
      ['zum', /^ (?:beispiel|einen|anderen)\b/],
    ]),
    personalPronouns: words`er ihm ihn ihnen ihr ihre sein seine sie`,
  },
  voicePronouns: words`euch euer ich mein meine meinem meinen meiner mich mir uns unser unsere unserem unseren unserer wir`,
  notVoice: new Set(),
  dateline: DATELINE,
  boilerplate: {
    openings: lineOpenings([
      ['abonnieren', WHOLE],
      ['alle', /^ rechte vorbehalten/],
      ['anzeige werbung', WHOLE],
      ['aktualisiert stand veröffentlicht', STAMP],
      ['bild bilder foto fotos grafik video', PICTURE],
      ['copyright', /^(?::| (?:©|\(c\)|by|\d))/],
      ['das', /^ könnte sie auch interessieren/],
      ['dieser', /^ (?:artikel|beitrag|text) (?:ist|wurde|erschien|stammt)/],
      ['folgen', /^ sie (?:uns|@)/],
      ['hier', /^ (?:geht es|können sie|finden sie)/],
      ['jetzt', /^ (?:abonnieren|anmelden|lesen|registrieren|testen)/],
      ['korrektur', /^:/],
      ['lesen', /^ sie (?:auch|hier|mehr|weiter)/],
      ['mehr', /^ (?:zum thema|dazu|informationen|lesen)/],
      ['melden', /^ sie sich/],
      ['quelle quellen', /^:/],
      ['teilen', /^ sie/],
    ]),
    copyrightSigns: ['(c)', '©'],
    credits: ['alle rechte vorbehalten', 'mit material von', 'mit agenturmaterial', 'mit informationen der'],
    labelsInCapitals: words`analyse bild eilmeldung foto fotos interview kommentar lesen video`,
    beforeSpeech: words`erklärt erklärte fragt fragte heißt hieß lautet meint meinte sagt sagte schreibt schrieb steht`,
    captions: {
      places: words`archiv archivbild archivfoto hinten l links m mitte o oben r rechts u unten vorn`,
      sides: ['links', 'rechts', 'mitte', 'vorn'],
      betweenCommas: [', links,', ', rechts,', ', mitte,'],
      phrases: ['archivbild', 'archivfoto', 'im bild', 'symbolbild', 'symbolfoto'],
    },
    byline: { leads: words`von`, particles: NAME_PARTICLES, notNames: CALENDAR },
  },
};

/** Without the endings of cases, plurals and verbs: enough to count words together. */
function stemOf(word: string): string {
  if (word.length <= 5) return word;
  for (const ending of ['innen', 'ern', 'en', 'em', 'er', 'es', 'in', 'e', 's', 'n', 't'])
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  return word;
}
