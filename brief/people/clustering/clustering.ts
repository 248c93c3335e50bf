import type { NameGrammar } from '../../grammar/names.ts';
import type { Cluster, NamedMention, ReadMention } from './cluster.ts';
import { joinFullNames } from './full-names.ts';
import { joinAliases } from './join-aliases.ts';
import { type Name, ofParts, readName } from './name.ts';
import { joinShortNames } from './short-names.ts';

/**
 * Groups mentions by individual. Names of several parts come first: one of them joins another it begins, ends
 * or lies inside. Then single names, in text order, join the person whose name holds them; where several could
 * be meant, the one last so called, unless another was named in full since; nobody where a couple is all that was
 * named. Returned in order of first mention.
 */
export function clusterMentions(mentions: readonly NamedMention[], grammar: NameGrammar): Cluster[] {
  const read = readNames(mentions, grammar);
  const owner = new Map<ReadMention, Cluster>();
  const byPart = joinFullNames(read.filter(isFull), owner, grammar);
  joinAliases(read, byPart, owner);
  joinShortNames(read, byPart, owner, grammar);
  const told = read.filter((mention) => owner.has(mention));
  for (const mention of told) owner.get(mention)!.mentions.push(mention);
  return [...new Set(told.map((mention) => owner.get(mention)!))];
}

/** The words a mention is read as. */
const wordsOf = ({ text, sharedSurname }: NamedMention): string =>
  sharedSurname ? `${text} ${sharedSurname}` : text;

/** Takes each distinct name apart once. */
function readNames(mentions: readonly NamedMention[], grammar: NameGrammar): ReadMention[] {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const words = wordsOf(mention);
    if (!names.has(words)) names.set(words, readName(words, grammar));
  }
  const { nominativesOf } = grammar;
  const parts = new Set(nominativesOf ? [...names.values()].flatMap((name) => name.parts) : []);
  return mentions.map((mention) => {
    const name = names.get(wordsOf(mention))!;
    const base = nominativesOf && nominativeIn(name, parts, mention.ownsNoun, nominativesOf);
    return readMention(mention, base || name, Boolean(base));
  });
}

/** Field by field: an object that is spread has no shape the engine knows, and these are read from all over. */
function readMention(mention: NamedMention, name: Name, isGenitive: boolean): ReadMention {
  const { start, end, firstToken, lastToken, text, sentence, gender, saysOf, kin } = mention;
  const { isLedTo, isAlias, introducedBy, seniority, ownsNoun, sharedSurname, isCoupled } = mention;
  return {
    start,
    end,
    firstToken,
    lastToken,
    text,
    sentence,
    gender,
    saysOf,
    kin,
    isLedTo,
    isAlias,
    introducedBy,
    seniority,
    ownsNoun,
    sharedSurname,
    isCoupled,
    name,
    isGenitive,
  };
}

/**
 * The name that a mention is the genitive of: "merkels" of "merkel", where the text has that name too, or a noun follows
 * that is owned. Null where it is none: "Hans Albers".
 */
function nominativeIn(
  name: Name,
  parts: ReadonlySet<string>,
  ownsNoun: boolean,
  nominativesOf: (part: string) => readonly string[],
): Name | null {
  const forms = nominativesOf(name.parts.at(-1)!);
  const base = forms.find((form) => parts.has(form)) ?? (ownsNoun ? forms[0] : undefined);
  return base === undefined ? null : { ...name, ...ofParts([...name.parts.slice(0, -1), base]) };
}

const isFull = ({ name }: ReadMention): boolean =>
  name.parts.length > 1 || (name.initials.length > 0 && name.parts[0]!.length > 1);
