import { words } from '../words.ts';
import { PERSONS, SEVERAL_PERSONS } from './person-nouns.ts';

/** Roles by kin: they name a person through another. */
export const KIN = words`
  bruder brüder cousin cousine ehefrau ehemann eltern enkel enkelin frau freund freundin gatte gattin geschwister
  großmutter großvater kind kinder lebensgefährte lebensgefährtin mann mutter neffe nichte oma onkel opa partner
  partnerin schwager schwester schwestern schwiegermutter schwiegersohn schwiegertochter schwiegervater sohn stiefvater
  söhne tante tochter töchter vater verlobte verlobter witwe witwer zwillingsbruder zwillingsschwester
`;

/** What a role says of somebody by another person only. */
export const RELATIONS = words`
  amtskollege amtskollegen amtskollegin gegner gegnerin kollege kollegen kollegin konkurrent konkurrentin nachfolger
  nachfolgerin rivale rivalin vorgänger vorgängerin
`;

/** Words for anybody: a role only with a place or the like. */
export const VAGUE = words`frau frauen junge kind mann mensch mädchen person`;

/** Nouns for persons that head a role, though nobody is quoted by them. */
const MORE_ROLES = words`
  bundestagsabgeordnete bundestagsabgeordneter chefkoch chefköchin chefökonom chefökonomin ehrenvorsitzende
  ehrenvorsitzender eigengewächs fernsehkoch finanzvorstand fraktionsvize gewichtheber gewichtheberin hauptfigur idol
  ikone ikonen intimus koryphäe legende mastermind nummer parteichef parteichefin parteivize personalvorstand sechser
  spitzenkandidat spitzenkandidatin spitzenkoch spitzenköchin sportvorstand stammkraft sternekoch sterneköchin
  technikvorstand torfrau vertriebsvorstand vize vizechef vizechefin
`;

/** Words for somebody that are listed neither as speakers nor made like them. */
export const LISTED_ROLES: ReadonlySet<string> = new Set(
  [...PERSONS, ...SEVERAL_PERSONS, ...MORE_ROLES, ...KIN, ...RELATIONS].filter(({ length }) => length > 2),
);

/** How unlisted nouns for somebody end: "Langstreckenläuferin", "Feinmechaniker", "Kriminologe". */
const ENDING =
  /(?:ler|lerin|iker|ikerin|loge|login|logen|nom|nomin|graf|grafin|grafen|ist|istin|isten|trainer|trainerin|macher|macherin|steher|treter|treterin|leiter|leiterin|händler|geber|nehmer|meister|meisterin|mann|frau|eur|eurin|ant|antin|anten)$/;
const NOT_ROLES = words`
  dominant elefant interessant konstant mechanist militant prägnant relevant restaurant signifikant tolerant
`;

/** Whether an unlisted word is a compound of a role, or made like one. */
export function isMadeRole(word: string): boolean {
  if (word.length < 5) return false;
  if (PERSONS.headOf(word) !== null || SEVERAL_PERSONS.headOf(word) !== null) return true;
  return word.length > 6 && ENDING.test(word) && !NOT_ROLES.has(word);
}

/** Whether a word, perhaps with its stop, says what somebody is. */
export function isRole(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return (
    word !== 'herr' && word !== 'herrn' && word !== 'frau' && (LISTED_ROLES.has(word) || isMadeRole(word))
  );
}

/** Whether a word stands for several. */
export function isSeveral(word: string): boolean {
  return SEVERAL_PERSONS.has(word) && !PERSONS.has(word);
}

/** Words that no role runs over on its left: determiners, prepositions, verbs, connectives, words of time. */
export const ROLE_STOPS = words`
  ab aber alle allem allen aller als also am an andere anderem anderen april auch auf aufs august aus außer außerdem
  begleitete begrüßte bei beide beiden beim beschuldigte besuchte bezeichnete bis bislang da dabei dafür daher damit
  danach dann daran das dass dein dem den denen denn dennoch der deren des deshalb dessen dezember die dienstag dies
  diese diesem diesen dieser dieses doch donnerstag dort drei durch ein eine einem einen einer eines er erklärte erst
  es etwa euch euer februar folgte forderte fragte freitag freute für gab gegen gestern gewann gibt habe haben hat
  hatte hatten heißt heute hier hieß hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist
  januar jede jeder jedoch jetzt juli juni kam kann kein keine konnte kritisierte laut lautet lobte löst löste mai man
  mehrere mein meine mit mittwoch montag morgen muss musste märz nach nachdem nannte neben nennt nicht noch november
  nun nur ob oder ohne oktober sagt sagte samstag samt sehr sei sein seine seinem seinen seiner seit september sich sie
  siegte sind so sogar soll sollte sonntag sowie später statt stellte traf trotz um und uns unser unsere unter verlor
  vom von vor war waren warnte was wegen weil welche wenn wer wie wieder will wir wird wo wobei wollen wollte worden
  wurde wurden während zahlreiche zitiert zitierte zu zudem zufolge zum zur zwei zwischen über
`;
