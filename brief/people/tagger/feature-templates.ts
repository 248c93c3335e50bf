/**
 * The templates of the tagger's features, by the numbers that the learned weights know them by: a number once given is
 * never given to another. "Word" is a token in lower case, "run" a stretch of capitalised tokens, "cluster" the class that
 * common words were sorted into.
 */

/** Features of the first pass. */
export const First = {
  /** Always there. */
  bias: 0,
  /** The word, capitals kept. */
  spelling: 1,
  /** The word, lower-case; a rare one by its shape. */
  word: 2,
  /** Capitals, figures and marks in it. */
  shape: 3,
  /** Whether the word opens a sentence, and is a common one. */
  case: 4,
  /** How its line is written. */
  lineCase: 5,
  /** The first of eight: beginnings and endings of the word. */
  affix: 6,
  /** The class of a common word. */
  cluster: 14,
  previousWord: 16,
  nextWord: 17,
  wordBeforePrevious: 18,
  wordAfterNext: 19,
  twoPreviousWords: 20,
  twoNextWords: 21,
  previousAndWord: 22,
  wordAndNext: 23,
  previousAndNext: 24,
  /** Of a capitalised neighbour. */
  previousCapitalAffix: 25,
  previousCapitalShapes: 26,
  previousCapitalCommon: 27,
  /** Of a neighbour without a capital. */
  previousShape: 28,
  nextCapitalAffix: 29,
  nextCapitalShapes: 30,
  nextCapitalCommon: 31,
  nextShape: 32,
  afterTitle: 33,
  afterTitleAndCapital: 34,
  /** A verb of persons. */
  beforeVerb: 35,
  /** And the word after it. */
  beforeComma: 36,
  /** With the length of the run of capitals. */
  placeInRun: 40,
  wordLeftOfRun: 41,
  wordRightOfRun: 42,
  firstOfRun: 43,
  lastOfRun: 44,
  lastOfRunAffix: 45,
  twoWordsLeftOfRun: 46,
  twoWordsRightOfRun: 47,
  commonEndsOfRun: 48,
  /** In the whole document, as all that follow. */
  seenInLowerCase: 50,
  lowerCaseAgainstMiddle: 51,
  /** With a capital that no sentence explains. */
  seenInMiddle: 52,
  seenTitled: 53,
  seenBeforeVerbs: 54,
  /** At the end of a run. */
  seenLast: 55,
  seenFirst: 56,
  seenAlone: 57,
  /** The four of them. */
  seenAsName: 58,
  seenPlaces: 59,
  seenAsOwner: 60,
  seenAfterPlaceWords: 61,
  /** Of those with the word. */
  placeInLongestRun: 62,
  firstOfLongestRun: 63,
  lastOfLongestRun: 64,
  commonEndsOfLongestRun: 65,
  leftOfLongestRun: 66,
  rightOfLongestRun: 67,
  titleBeforeLongestRun: 68,
  neverInLongerRun: 69,
  /** Those remembered, wherever the word stands. */
  wordsBefore: 70,
  wordsAfter: 71,
  wordsBeforeRuns: 72,
  wordsAfterRuns: 73,
  /** Where the neighbour stands in its runs. */
  placesOfPrevious: 74,
  placesOfNext: 75,
  /** A noun for what somebody is. */
  role: 80,
  previousRole: 81,
  nextRole: 82,
  seenWithRole: 83,
  seenWithRoleAndPlaces: 84,
  previousCluster: 100,
  nextCluster: 101,
  clusterBeforePrevious: 102,
  clusterAfterNext: 103,
  previousAndNextCluster: 104,
  twoPreviousClusters: 105,
  twoNextClusters: 106,
  clusterLeftOfRun: 107,
  clusterRightOfRun: 108,
  clustersBefore: 110,
  clustersAfter: 111,
  clustersBeforeRuns: 112,
  clustersAfterRuns: 113,
  /** How the word is made, and how its neighbours end, where every noun has a capital. */
  given: 120,
  previousGiven: 121,
  nextGiven: 122,
  headCluster: 123,
  headClusterAndPlace: 124,
  previousEnding: 125,
  nextEnding: 126,
  /** What the words beside the run say it is. */
  appositionAfter: 150,
  appositionAfterAndSize: 151,
  appositionBefore: 152,
  appositionBeforeAndSize: 153,
  appositions: 154,
} as const;

/** Features of the second pass. */
export const Second = {
  bias: 0,
  case: 1,
  lineCase: 2,
  shape: 3,
  previousShape: 4,
  nextShape: 5,
  /** The word or the one before it is one. */
  titles: 6,
  placeInRun: 7,
  /** What the first pass thinks of the token. */
  opinion: 8,
  opinionBegin: 9,
  opinionInside: 10,
  /** Of the other places of the word. */
  meanOfOthers: 11,
  meanOfOthersAndOpinion: 12,
  meanOfOthersAndCount: 13,
  mostOfAll: 14,
  /** How often as the last, the first, the only word of a name. */
  taggedPlaces: 15,
  taggedPlacesAndOpinion: 16,
  /** The first of three about a neighbour in the run. */
  opinionOfPrevious: 20,
  opinionOfNext: 24,
} as const;
