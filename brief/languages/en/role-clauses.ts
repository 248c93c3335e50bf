import { words } from '../words.ts';

/** Words around a role in its noun phrase or clause. Lower-case, sorted. */

/** What a noun phrase may open with. */
export const DETERMINERS = words`a an another her his its my one our the their`;

/** Of these, the ones that say whose: "his wife" is a role only through him. */
export const POSSESSIVES = words`her his its my our their`;

/** What links a role noun to the rest of its phrase: "head of the clinic". */
export const ROLE_LINKS = words`and at for from in of on representing to with`;

/** Words a role does not end in. */
export const NEVER_LAST: ReadonlySet<string> = new Set([...ROLE_LINKS, '&', 'a', 'an', 'or', 'the']);

/** Articles and the like that may stand inside a role's phrase: "coroner for that case". */
export const OWN_ARTICLES = words`a an that the this`;

/** Words for anybody: a role only with a place or the like ("a woman from Pune", not "a petite woman"). */
export const VAGUE_ROLES = words`boy girl lady man woman`;

/** Links that make a role of such a word. */
export const TELLING_LINKS = words`at behind for from of`;

/** After "named" and a name, what shows that the verb gives an office: "The mayor named Lo as his deputy". */
export const NAMED_AS = words`a an as her his its the their to`;

/** "X is the chairman". */
export const COPULAS = words`became becomes is remains was`;

/** Before "shipping minister" and the like these say that the first word is no verb. */
export const TRADE_OPENERS = words`assistant chief deputy ex former senior veteran`;

/** Which of two of a name is meant: "the elder Obi" says no role. */
export const SENIORITY = words`elder senior younger`;

/** Honours that may stand between a role with its comma and the name: "the Emir of Dutse, HRH Alhaji X". */
export const HONOURS: ReadonlySet<string> = new Set(
  'adv alhaja alhaji arc barr barrister dr engr hajiya he hm hon hrh mallam prof professor'.split(' '),
);

/** What a role says of somebody by another person only: any other role goes before it. */
export const RELATIONS: ReadonlySet<string> = new Set(
  'classmate colleague counterpart neighbor neighbour predecessor rival successor teammate'.split(' '),
);

/** "who serves as chairman". */
export const SERVING = words`acted acting acts served serves serving worked working works`;

/** "was appointed chairman". */
export const APPOINTED = words`appointed crowned elected made named`;

/**
 * "who chairs the committee": an office told by its verb, which then opens the role. Only what is said of a standing
 * duty; verbs of single acts ("who opened the meeting") tell nothing of who somebody is.
 */
export const DUTIES = words`
  captains chairs co-chairs co-founded co-owns coaches commands coordinates directs edits founded heads hosts leads
  manages oversees owns represents researches runs studies supervises teaches
`;

/** After these the verb is no duty: "who leads by three strokes", "who heads to Paris". */
export const NO_OBJECT = words`
  after again against ahead away back by for from home into off on out over through to up with
`;

/** What may stand before the verb of a clause that tells a role. */
export const CLAUSE_ADVERBS = words`
  also currently first formerly herself himself now once previously recently still then
`;

/** Verbs, and what stands for one, that end a role's noun phrase. */
export const PHRASE_ENDING_VERBS: ReadonlySet<string> = new Set([
  ...COPULAS,
  "'d",
  "'ll",
  "'ve",
  'added',
  'also',
  'are',
  'born',
  'can',
  'could',
  'did',
  'does',
  'found',
  'had',
  'has',
  'held',
  'known',
  'may',
  'might',
  'said',
  'says',
  'seen',
  'shot',
  'told',
  'tweeted',
  'were',
  'will',
  'would',
  'wrote',
]);

/** Words that open a clause of their own, after which the role's phrase is over. */
export const CLAUSE_OPENERS = words`as because but that when where which while who whose`;

/** "X, prosecuting,": what somebody does in court, by itself after the name. */
export const COURT_PARTS = words`defending mitigating prosecuting`;

/** Between several people and some of them by name: "ministers including X and Y". */
export const INCLUSIONS: readonly (readonly string[])[] = [
  [',', 'including'],
  [',', 'such', 'as'],
  [',', 'who', 'include'],
  ['including'],
  ['such', 'as'],
  ['who', 'include'],
];

/** Numbers before those who are then named: "the two ministers, X and Y". */
export const SMALL_NUMBERS: ReadonlySet<string> = new Set(
  'both eight eighteen eleven fifteen five four fourteen nine nineteen seven seventeen six sixteen ten thirteen three twelve twenty two'.split(
    ' ',
  ),
);

/** Verbs that an infinitive follows, so that no role begins right after them. */
export const MODALS: ReadonlySet<string> = new Set(
  'can cannot could did do does may might must shall should will would'.split(' '),
);
