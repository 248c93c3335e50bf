import type { Markers, QuotationGrammar } from '../grammar/quotations.ts';
import type { Language } from '../language.ts';
import { NumbersByWord } from '../text/numbers-by-word.ts';
import { hashesOf } from '../text/spelling-hash.ts';
import { MARKER_TAGS, Tag } from './parse/tags.ts';

/** A language's quotation words as tables that are asked by spelling, or by its hash (`Hashes`). */
export interface QuotationLexicon {
  readonly language: Language;
  /** The language's section on quotations. */
  readonly grammar: QuotationGrammar;
  /** Whether order tells a subject, and a capital a name: in a language whose nouns neither come first nor have capitals. */
  readonly orderTells: boolean;
  /** Tag of each listed word; the same by the hash of its spelling. */
  readonly tags: ReadonlyMap<string, number>;
  readonly tagsByHash: NumbersByWord;
  readonly nonSpeech: ReadonlyMap<string, number>;
  readonly signVerbs: ReadonlySet<string>;
  readonly signLinks: ReadonlySet<string>;
  readonly chantNouns: ReadonlySet<string>;
  readonly soCalled: ReadonlySet<string>;
  readonly ofThemselves: ReadonlySet<string>;
  readonly titleVerbs: ReadonlySet<string>;
  readonly nameJoints: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
  readonly postNominals: ReadonlySet<string>;
  readonly possessiveClitics: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  /** The phrases that name a source without a verb, by their first word, where its tag does not tell them. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly afterAccordingTo: ReadonlySet<string>;
  readonly viewpoints: Hashes;
  readonly speakersOwn: ReadonlySet<string>;
  readonly pointingBack: ReadonlySet<string>;
  readonly pointsBack: Hashes;
  readonly ofWhom: Hashes;
  readonly pointers: ReadonlySet<string>;
  readonly introducing: ReadonlySet<string>;
  readonly introduces: Hashes;
  /** Pronouns that begin a noun phrase as well: "another", "both". */
  readonly alsoDeterminers: ReadonlySet<string>;
  readonly it: ReadonlySet<string>;
  /** The same words, where they may stand for a clause to come: "it is fair to say". */
  readonly standsAhead: Hashes;
  readonly that: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly him: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly her: ReadonlySet<string>;
  /** Object forms of he and she, one person. */
  readonly objects: Hashes;
  readonly hypernyms: ReadonlySet<string>;
  readonly ownWords: Hashes;
  readonly repeating: Hashes;
  readonly pronouncements: Hashes;
  readonly accused: Hashes;
  readonly sending: Hashes;
  readonly turns: Hashes;
  readonly characters: Hashes;
  readonly playing: Hashes;
  readonly playingAs: Hashes;
  readonly answering: Hashes;
  readonly asking: Hashes;
  readonly writers: Hashes;
  readonly documents: Hashes;
  readonly people: Hashes;
  readonly severalSpeak: Hashes;
  readonly severalSubjects: Hashes;
  readonly beside: Hashes;
  readonly jointly: Hashes;
  readonly passive: Hashes;
  readonly passiveOfSpeakers: Hashes;
  readonly attitudes: Hashes;
  readonly seen: Hashes;
  readonly particles: Hashes;
  readonly articles: Hashes;
  readonly prepositionsOfClauses: Hashes;
  readonly noLonger: Hashes;
  readonly alsoNouns: Hashes;
  readonly spokenTo: Hashes;
  readonly hearing: Hashes;
  readonly hearers: Hashes;
  readonly beforeSpokenTo: Hashes;
  readonly withObject: Hashes;
  readonly withNoun: Hashes;
  readonly alike: Hashes;
  readonly telling: Hashes;
  readonly ordering: Hashes;
  readonly pointing: Hashes;
  readonly toldToBeforeClause: Hashes;
  readonly toldTo: Hashes;
  readonly negations: Hashes;
  readonly reluctant: Hashes;
  readonly nobodies: Hashes;
  readonly modals: Hashes;
  readonly connectives: Hashes;
  readonly addressing: Hashes;
  readonly opensReport: Hashes | null;
  readonly sayingSo: Hashes;
  readonly reportedMood: Hashes;
}

export type Hashes = ReadonlySet<number>;

/** How the words around a stretch between marks show that nobody said it. */
export const NonSpeech = {
  none: 0,
  sign: 1,
  chant: 2,
  slogan: 3,
  work: 4,
  naming: 5,
  performing: 6,
} as const;

let latest: QuotationLexicon | null = null;

/** The tables of a language, compiled when it is another than the one asked for last. */
export function lexiconOf(language: Language): QuotationLexicon {
  if (latest?.language !== language) latest = compile(language);
  return latest;
}

function compile(language: Language): QuotationLexicon {
  const grammar = language.quotations;
  const { functionWords, reporting, pronouns, indirect, nonSpeech } = grammar;
  const tags = tagsOf(grammar);
  return {
    language,
    grammar,
    orderTells: !functionWords.nounsComeFirst && !functionWords.commonNouns,
    tags,
    tagsByHash: new NumbersByWord(tags),
    nonSpeech: nonSpeechOf(grammar),
    signVerbs: new Set(nonSpeech.signVerbs),
    signLinks: new Set([...nonSpeech.signLinks, ...nonSpeech.signVerbs]),
    chantNouns: new Set(nonSpeech.chantNouns),
    soCalled: new Set(nonSpeech.soCalled),
    ofThemselves: new Set(pronouns.ofThemselves),
    titleVerbs: new Set(nonSpeech.titleVerbs),
    nameJoints: new Set(functionWords.nameJoints),
    neverLast: new Set(functionWords.neverLast),
    postNominals: new Set([...language.names.edges.postNominals].map((letters) => letters.toLowerCase())),
    possessiveClitics: new Set(functionWords.possessiveClitics),
    enclitics: new Set(functionWords.enclitics),
    accordingTo: byFirstWord(reporting.accordingTo.filter(([first]) => tags.get(first!) !== Tag.according)),
    afterAccordingTo: new Set(pronouns.afterAccordingTo),
    viewpoints: hashesOf(reporting.viewpoints),
    speakersOwn: new Set(pronouns.speakersOwn),
    pointingBack: new Set(pronouns.pointingBack),
    pointsBack: hashesOf(pronouns.pointingBack),
    ofWhom: hashesOf(pronouns.ofWhom),
    pointers: new Set(pronouns.pointers),
    introducing: new Set(pronouns.introducing),
    introduces: hashesOf(pronouns.introducing),
    alsoDeterminers: inBoth(functionWords.determiners, functionWords.subjectPronouns),
    it: new Set(pronouns.it),
    standsAhead: hashesOf(pronouns.it),
    that: new Set(functionWords.markers.that),
    they: new Set(pronouns.they),
    both: new Set(pronouns.both),
    indefinite: new Set(pronouns.indefinite),
    definiteArticles: new Set(functionWords.definiteArticles),
    he: new Set(pronouns.he.subjects),
    him: new Set(pronouns.he.objects),
    she: new Set(pronouns.she.subjects),
    her: new Set(pronouns.she.objects),
    objects: hashesOf([...pronouns.he.objects, ...pronouns.she.objects]),
    hypernyms: new Set(grammar.speakers.hypernyms),
    ownWords: hashesOf(grammar.speakers.ownWords),
    repeating: hashesOf(grammar.speakers.repeating),
    pronouncements: hashesOf(grammar.speakers.pronouncements),
    accused: hashesOf(grammar.speakers.accused),
    sending: hashesOf(grammar.speakers.sending),
    turns: hashesOf(grammar.speakers.turns),
    characters: hashesOf(grammar.speakers.parts?.nouns ?? []),
    playing: hashesOf(grammar.speakers.parts?.playing ?? []),
    playingAs: hashesOf(grammar.speakers.parts?.playingAs ?? []),
    answering: hashesOf(grammar.speakers.answering),
    asking: hashesOf(grammar.speakers.asking),
    writers: hashesOf(pronouns.writers),
    documents: hashesOf(grammar.sources.documents),
    people: hashesOf(grammar.sources.people),
    severalSpeak: hashesOf(reporting.several?.verbs ?? []),
    severalSubjects: hashesOf(reporting.several?.subjects ?? []),
    beside: hashesOf(reporting.beside),
    jointly: hashesOf(reporting.jointly),
    passive: hashesOf(reporting.passive),
    passiveOfSpeakers: hashesOf(reporting.passiveOfSpeakers),
    attitudes: hashesOf(reporting.attitudes),
    seen: hashesOf(reporting.seen),
    particles: hashesOf(language.names.classes.particles),
    articles: hashesOf(functionWords.articles),
    prepositionsOfClauses: hashesOf(functionWords.prepositionsOfClauses),
    noLonger: hashesOf(grammar.speakers.noLonger),
    alsoNouns: hashesOf([...reporting.alsoNouns, ...nonSpeech.chants]),
    spokenTo: hashesOf(indirect.spokenTo),
    hearing: hashesOf(indirect.hearing),
    hearers: hashesOf(indirect.hearers),
    beforeSpokenTo: hashesOf(indirect.beforeSpokenTo),
    withObject: hashesOf(indirect.withObject),
    withNoun: hashesOf(indirect.withNoun),
    alike: hashesOf(indirect.alike),
    telling: hashesOf(indirect.telling),
    ordering: hashesOf(indirect.ordering),
    pointing: hashesOf(indirect.pointing),
    toldToBeforeClause: hashesOf(indirect.toldToBeforeClause),
    toldTo: hashesOf(indirect.toldTo),
    negations: hashesOf(indirect.negations),
    reluctant: hashesOf(indirect.reluctant),
    nobodies: hashesOf(indirect.nobodies),
    modals: hashesOf(language.roles.phrase.modals),
    connectives: hashesOf(indirect.connectives),
    addressing: hashesOf(indirect.addressing),
    opensReport: indirect.opensReport && hashesOf(indirect.opensReport),
    sayingSo: hashesOf(indirect.sayingSo),
    reportedMood: hashesOf(indirect.reportedMood),
  };
}

function inBoth(words: Iterable<string>, others: Iterable<string>): ReadonlySet<string> {
  const known = new Set(others);
  return new Set([...words].filter((word) => known.has(word)));
}

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const known = found.get(phrase[0]!);
    if (known) known.push(phrase);
    else found.set(phrase[0]!, [phrase]);
  }
  return found;
}

/** Where a word is in several classes the last one here counts. */
function tagsOf({ functionWords, reporting, sources }: QuotationGrammar): Map<string, number> {
  const tags = new Map<string, number>();
  const put = (words: Iterable<string>, tag: number): void => {
    for (const word of words) tags.set(word, tag);
  };
  put(sources.all, Tag.sourceNoun);
  put(sources.persons, Tag.personNoun);
  put(reporting.judging, Tag.judging);
  put(reporting.saying, Tag.saying);
  put(functionWords.timeWords, Tag.time);
  put(functionWords.prepositions, Tag.preposition);
  put(functionWords.auxiliaries, Tag.auxiliary);
  put(functionWords.determiners, Tag.determiner);
  put(functionWords.subjectPronouns, Tag.pronoun);
  for (const [marker, tag] of Object.entries(MARKER_TAGS))
    put(functionWords.markers[marker as keyof Markers], tag);
  put(functionWords.relative, Tag.who);
  // "according" leads to its phrase; a word that is another thing elsewhere is told by the narration
  for (const phrase of reporting.accordingTo)
    if (phrase.length > 1 && !tags.has(phrase[0]!)) tags.set(phrase[0]!, Tag.according);
  return tags;
}

function nonSpeechOf({ nonSpeech }: QuotationGrammar): Map<string, number> {
  const kinds = new Map<string, number>();
  const put = (words: Iterable<string>, kind: number): void => {
    for (const word of words) kinds.set(word, kind);
  };
  put(nonSpeech.signs, NonSpeech.sign);
  put(nonSpeech.chants, NonSpeech.chant);
  put(nonSpeech.slogans, NonSpeech.slogan);
  put(nonSpeech.works, NonSpeech.work);
  put(nonSpeech.namings, NonSpeech.naming);
  put(nonSpeech.performing, NonSpeech.performing);
  return kinds;
}
