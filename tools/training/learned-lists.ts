import { createHash } from 'node:crypto';
import type { Language } from '../../brief/language.ts';

/**
 * The word lists that learned weights were computed with. A weight belongs to what a word was at the time: move the word to
 * another list, and the weights speak of something else. So a model file ends with the hashes of its lists, its stamp, and a
 * test compares them with the lists of today.
 *
 * A stamp: of each list, in the order below, the first four bytes of the SHA-256 of its sorted words; then their number in
 * one byte, then "list". The engine does not read so far.
 */

/** The models a language may have, by the name of their file. */
export type ModelName = keyof Language['models'];

type WordLists = Readonly<Record<string, Iterable<string>>>;

/** The word lists that the features of a model are computed with, each by its path in `Language`. */
export function learnedLists(language: Language, model: ModelName): WordLists {
  return model === 'people' ? listsOfPeople(language) : listsOfQuotes(language);
}

function listsOfPeople({ names: { classes, gender, introductions }, roles: { nouns } }: Language): WordLists {
  const givenNames = {
    'names.gender.femaleGivenNames': gender.femaleGivenNames,
    'names.gender.maleGivenNames': gender.maleGivenNames,
    'names.introductions.givenNamesTell': introductions.givenNamesTell ?? [],
  };
  return {
    'names.classes.titles': classes.titles,
    'names.classes.formsOfAddress': classes.formsOfAddress,
    'names.classes.particles': classes.particles,
    'names.classes.joinedArticles': classes.joinedArticles,
    'names.classes.personVerbs': classes.personVerbs,
    'names.classes.beforeNouns': classes.beforeNouns,
    'names.classes.placeWords': classes.placeWords,
    'names.classes.appositionOpeners': classes.appositionOpeners,
    'names.classes.appositionEnds': classes.appositionEnds,
    'names.classes.relativePronouns': classes.relativePronouns,
    'names.classes.roleLinks': classes.roleLinks,
    'roles.nouns.listed': nouns.listed,
    // read only where every noun has a capital
    ...(classes.beforeNouns.size > 0 ? givenNames : {}),
  };
}

function listsOfQuotes(language: Language): WordLists {
  const { functionWords, reporting, sources, nonSpeech, pronouns } = language.quotations;
  return {
    'quotations.sources.all': sources.all,
    'quotations.sources.persons': sources.persons,
    'quotations.reporting.judging': reporting.judging,
    'quotations.reporting.saying': reporting.saying,
    'quotations.reporting.alsoNouns': reporting.alsoNouns,
    'quotations.reporting.accordingTo': reporting.accordingTo.map((phrase) => phrase.join(' ')),
    'quotations.functionWords.timeWords': functionWords.timeWords,
    'quotations.functionWords.prepositions': functionWords.prepositions,
    'quotations.functionWords.auxiliaries': functionWords.auxiliaries,
    'quotations.functionWords.determiners': functionWords.determiners,
    'quotations.functionWords.subjectPronouns': functionWords.subjectPronouns,
    'quotations.functionWords.markers': Object.entries(functionWords.markers).flatMap(([marker, words]) =>
      Array.from(words, (word) => `${marker} ${word}`),
    ),
    'quotations.functionWords.relative': functionWords.relative,
    'quotations.functionWords.possessiveClitics': functionWords.possessiveClitics,
    'quotations.functionWords.neverLast': functionWords.neverLast,
    'quotations.functionWords.nameJoints': functionWords.nameJoints,
    'quotations.functionWords.enclitics': functionWords.enclitics,
    'quotations.pronouns.afterAccordingTo': pronouns.afterAccordingTo,
    ...under('quotations.nonSpeech', nonSpeech),
  };
}

const under = (path: string, lists: object): WordLists =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [`${path}.${name}`, words]));

const MARK = Buffer.from('list');

/** A model file with the stamp of these lists, replacing the one it had. */
export function stamped(file: Uint8Array, lists: WordLists): Uint8Array {
  const hashes = Object.values(lists).map(hashOf);
  return Buffer.concat([withoutStamp(file), ...hashes, Buffer.of(hashes.length), MARK]);
}

/** The paths of the lists that have changed since a model file was stamped; all of them if it has no such stamp. */
export function movedLists(file: Uint8Array, lists: WordLists): string[] {
  const paths = Object.keys(lists);
  const stamp = stampOf(file);
  if (stamp.length !== paths.length) return paths;
  return paths.filter((path, i) => !hashOf(lists[path]!).equals(stamp[i]!));
}

function hashOf(list: Iterable<string>): Buffer {
  const words = [...new Set(list)].sort();
  return createHash('sha256').update(words.join('\n')).digest().subarray(0, 4);
}

function stampOf(file: Uint8Array): Buffer[] {
  const end = file.length - MARK.length - 1;
  if (end < 0 || !MARK.equals(file.subarray(end + 1))) return [];
  const start = end - file[end]! * 4;
  return Array.from({ length: file[end]! }, (_, i) =>
    Buffer.from(file.subarray(start + i * 4, start + i * 4 + 4)),
  );
}

const withoutStamp = (file: Uint8Array): Uint8Array => {
  const hashes = stampOf(file).length;
  return hashes ? file.subarray(0, file.length - MARK.length - 1 - hashes * 4) : file;
};
