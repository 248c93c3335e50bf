/**
 * What a full stop after a word means in English news. Words are lower-case and without the stop.
 * Compiled from the AP and Guardian style books' lists of titles, states, ranks and company forms.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A stop after these never ends a sentence: a name, number or noun has to follow. */
export const NEVER_FINAL = words(`
  adm al asst atty brig bros capt cf cllr cmdr col comdr cpl det dr drs e.g esp fr ft gen gov hon i.e insp
  lt m.p maj messrs mgr mlle mm mme mmes mr mrs ms mt mx n.b pfc pp pres prof pvt rep reps ret rev rt sec sen
  sens sgt snr spc spr sr.lt ste supt vs viz vol
`);

/** Titles that are also ordinary words or ends when lower-case ("col", "sec", "rep", "pres", "fr"). */
export const TITLE_ONLY_CAPITALISED = words(
  'adm al col det fr gen hon maj mt pres rep reps ret rev sec spr st ste',
);

/** A stop after these may end a sentence: it does when a typical opening word follows. */
export const MAY_BE_FINAL = words(`
  a.d a.k.a a.m al ala ariz ark assn assoc ave b.a b.c bhd blvd calif co colo conn corp cos ct d.c del dept dist
  e.u etc fla ga govt ill inc ind intl jr kan ky l.a la ltd m.a m.b.a m.d mass md mich minn miss mo mont n.c
  n.d n.h n.j n.m n.y natl neb nev nr okla ont ore p.c p.m pa ph.d plc pm pte pty pvt r.i rd s.a s.c s.d sask
  sr st tenn tex u.a.e u.k u.n u.s u.s.a univ va vt w.va wash wis wyo
`);

/** Months and weekdays: a stop after these ends nothing, but only where they are capitalised ("sat", "mar", "dec"). */
export const CALENDAR_ABBREVIATIONS = words(`
  apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed
`);

/** Abbreviations that stand before a figure and nothing else: "No. 10", "p. 4", "Art. 5". */
export const BEFORE_A_FIGURE = words('art arts ch fig figs no nos nr p para par sec vol');

/** Words that open sentences and hardly ever go on from an abbreviation. Lower-case. */
export const SENTENCE_OPENERS = words(`
  a about according after all also although among an and another any are as at because before both but by
  can critics despite did do does during each earlier even every few for from had has have he her here his
  how however i if in instead is it its just last later many meanwhile more most my neither no nobody not
  nothing now of officials on once one only or other others our over people police so some still such than
  that the their then there these they this those though three through to today two under until was we were
  what when where whether which while who why will with without yet you your
`);

/** The openers among those that settle even a single initial ("Plan B. The", "Malcolm X. He"). */
export const CLEAR_OPENERS = words('but he in it she that the their they this we');

/** Reporting verbs that may follow a question or an exclamation in quotation marks: "Really?" Smith asked. */
export const AFTER_QUOTE_VERBS = words(`
  added answered asked asks cried cries declared exclaimed joked jokes quipped recalled recalls remarked replied
  said says shouted shouts told tweeted wondered wonders wrote writes
`);

/** Abbreviations, without their last stop, after which a capital is no sign that a sentence begins. */
export const COUNTRY_OR_HOUR: ReadonlySet<string> = new Set(['a.m', 'e.u', 'p.m', 'u.k', 'u.n', 'u.s']);

/** Verbs that go with a name before them: "Obi said". */
export const VERBS_AFTER_NAMES: ReadonlySet<string> = new Set([
  'did',
  'had',
  'has',
  'is',
  'said',
  'says',
  'told',
  'was',
  'were',
  'will',
  'would',
]);
