import type { DateWordList } from '../../grammar/dates.ts';

/** Words near a date that tell whether it has been or is to come, and the function words between them. */
export const tenseWords: readonly DateWordList[] = [
  {
    class: 'Will',
    words: [
      "won't",
      'will shall scheduled expected due slated plan plans planned planning hope hopes hoping intend intends expect expects expecting payable forthcoming',
      // the present tense of timetables
      'begins closes ends expires faces hosts meets opens plays resumes starts travels',
    ],
  },
  // what was to come when it was said
  { class: 'Would', words: ['would'] },
  // "set to meet": future only with "to" and a verb after it
  {
    class: 'Bound',
    words: [
      'set agreed ready likely need needs is are promised about going poised bound supposed vowed pledged',
    ],
  },
  { class: 'Be', words: ['be being'] },
  { class: 'Been', words: ['been previously originally initially had'] },
  // what is announced may lie ahead: these say nothing of the date
  {
    class: 'Announcing',
    words: [
      'said told announced declared agreed approved called ordered asked authorized authorised extended fixed postponed',
      'delayed pledged proposed offered invited summoned subpoenaed demanded urged warned predicted voted decided',
      'confirmed threatened wanted sought reported added wrote',
    ],
  },
  // irregular pasts; regular ones are known by their -ed
  {
    class: 'PastVerb',
    words: [
      'became began bought broke brought built came caught chose did died drew drove fell felt fled fought found gave',
      'got grew heard held hit hung kept knew laid led left lost made met overthrew paid ran rose sang sank sat',
      'saw sent shook shot shut sold sought spent spoke stood stole struck swam swept swore taught thought threw',
      'took understood underwent was went were withdrew woke won wore',
    ],
  },
  {
    class: 'Function',
    words: [
      'he she it they we i you his her its their our my your who which whom whose what when where while as if but',
      'nor yet not no with without under against between among into onto upon off out up down than then there here',
      'these those such both all some more has have having do does can could may might must should because',
      'although though however also only just even still already once again ever never per via like',
    ],
  },
  // words in -ed that are no past tense
  {
    class: 'Other',
    words: [
      'aged bed bleed breed exceed feed fed hundred indeed kindred naked need proceed red sacred seed shed speed succeed united wed weed wicked',
    ],
  },
];
