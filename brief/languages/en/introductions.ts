import { words } from '../words.ts';

/** Words that introduce a name. Lower-case, sorted. */

/** Before a word for kin: whose it is, or that it is one of several. */
export const KIN_OPENERS = words`a an another her his my one our their whose your`;

/** Those whom one person calls theirs as they do their kin: "her neighbour, Leela,". */
export const COMPANIONS = words`
  accomplice assistant bodyguard bridesmaid caregiver carer classmate co-worker colleague companion comrade
  driver flatmate friend godfather godmother housemate interpreter mentor nanny neighbor neighbour
  nurse pupil roommate schoolmate secretary student teacher teammate tenant translator tutor
`;

/** What stands between a word for somebody and the name: "a woman who gave her name only as Denise". */
export const NAMINGS: readonly (readonly string[])[] = [
  'asked to be called',
  'asked to be identified as',
  'asked to be identified only as',
  'by the name',
  'called',
  'calls herself',
  'calls himself',
  'gave her name as',
  'gave her name only as',
  'gave his name as',
  'gave his name only as',
  'goes by',
  'goes by the name',
  'going by the name',
  'identified as',
  'identified herself as',
  'identified himself as',
  'identified only as',
  'known as',
  'known only as',
  'named',
  'named only as',
  'nicknamed',
  'surnamed',
  'under the pseudonym',
  'using the name',
  'using the pseudonym',
  'whose name is',
  'whose name was',
].map((phrase) => phrase.split(' '));

/** Who did what for an article: "(Reporting by Ann Obi; editing by Lou Reza)". */
export const CREDIT_VERBS = words`compiled edited editing reported reporting writing written`;

/** Words of a picture's credit that are nobody. */
export const PICTURE_WORDS = words`file handout photo photograph pool stringer via`;

/** Agencies that stand before a slash and the photographer's name. */
export const PHOTO_AGENCIES = words`afp ap bloomberg epa getty reuters shutterstock upi xinhua`;

/** Forms of address and honours that stand before names of persons only. */
export const SURE_ADDRESS = words`
  cik dame dr encik haji khun mr mrs ms mx princess prof professor puan rev sayyid shaikh sheik sheikh shri
  sir smt swami tuan ustaz wpc
`;

/** What somebody of a country is called, which is nothing else. */
export const DEMONYMS = words`
  briton dane dutchman dutchwoman englishman englishwoman finn frenchman frenchwoman irishman irishwoman scot scotsman
  spaniard swede welshman welshwoman
`;

/** Verbs whose object is a person. */
export const DONE_TO_PEOPLE = words`
  befriended beheaded kidnapped killed kissed married marries murdered raped shot stabbed strangled wed widowed
`;

/** What only players do: "goals from X and Y". */
export const DEEDS = words`
  goal goals half-centuries half-century hat-trick hat-tricks header headers strike strikes touchdown touchdowns
  tries try wicket wickets
`;

/** What only befalls players, after the name. */
export const PLAYER_EVENTS: readonly (readonly string[])[] = [
  'was booked',
  'was dismissed for',
  'was sent off',
  'was shown a',
  'was substituted',
].map((phrase) => phrase.split(' '));

/** Words after the object of a verb by which its name is over. */
export const AFTER_OBJECTS = words`
  after again as because before but during here last on outside since there today tomorrow tonight twice when while who
  yesterday
`;

/** Before the name of a place. */
export const PLACING = words`across around at from in inside into near outside through toward towards`;

/** Letters of honour and of seats that follow names of persons only. */
export const LETTERS_OF_HONOUR: ReadonlySet<string> = new Set(
  'CBE DBE GBE KBE KC MBE MEP MHK MLA MP MSP OBE PhD QC QPM SAN'.split(' '),
);

/** Particles, as they are written, that no name of a place has. */
export const SURE_PARTICLES = words`bin bint binti ibn van von`;

/** Verbs of saying that a name stands before as their subject. */
export const SPEAKING_VERBS = words`added argued explained recalled replied said says spoke tells told wrote`;

/** Before the name of somebody. */
export const NAMED_FOR: readonly (readonly string[])[] = [
  'in honor of',
  'in honour of',
  'in memory of',
  'named after',
  'named for',
].map((phrase) => phrase.split(' '));

/** What people are one by one, and no firm, country or team; beside the words that tell a sex. */
export const PLAIN_PEOPLE = words`
  accountant activist artist barber bricklayer carpenter child cleaner cook dentist detainee doctor driver
  electrician engineer evacuee eyewitness farmer fisherman gardener goatherd grandparent hairdresser herder
  herdsman hostage inmate jogger journalist laborer labourer lawyer local maid mechanic medic midwife motorist musician
  native nomad nurse onlooker orphan painter paramedic passenger passer-by patient pedestrian pensioner
  pharmacist photographer physician pilot plumber porter pupil rancher refugee resident retiree sailor schoolteacher
  seamstress shepherd shopkeeper shopper singer soldier student surgeon survivor teacher teenager tourist
  villager volunteer weaver witness worker
`;
