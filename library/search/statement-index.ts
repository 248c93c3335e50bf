import type { VoiceKind } from '../../brief/model.ts';
import type { Identities, Identity } from '../identity/identities.ts';
import type { ArticleHead, StoredVoice } from '../model.ts';
import { foldText, narrowed } from './fold-text.ts';

/** One article as its statements are listed: what they need, and nothing else of the record. */
export interface ListedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly statements: readonly Statement[];
  /** Its voices in the order of the record's. */
  readonly voices: readonly { readonly voice: StoredVoice }[];
}

/** One article as it is searched. */
export interface IndexedArticle extends ListedArticle {
  readonly foldedTitle: string;
  readonly foldedOutlet: string;
  /** `folded` of all its statements, one after the other: looked through once for all of them. */
  readonly folded: string;
  readonly statements: readonly IndexedStatement[];
  readonly voices: readonly IndexedVoice[];
}

export interface IndexedVoice {
  readonly voice: StoredVoice;
  /** Its name, folded. */
  readonly foldedName: string;
}

/** A quote kept in the library. */
export interface Statement {
  readonly article: ListedArticle;
  /** Index in the record's quotes. */
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'indirect';
  /** As the article has it; what the reader said about it comes from `speakerOf`. */
  readonly voice: StoredVoice;
  /** Index in the article's voices. */
  readonly voiceAt: number;
  readonly continues: number | null;
}

/** A statement as it is searched. */
export interface IndexedStatement extends Statement {
  readonly article: IndexedArticle;
  /** The words, the voice's name and its role, folded, a line each. */
  readonly folded: string;
  /** The same for the same folded words, and nearly always another for others. */
  readonly wordsHash: number;
}

const NOBODY: StoredVoice = {
  kind: 'unclear',
  name: null,
  key: null,
  role: null,
  gender: null,
  grounds: null,
};

/** A record -> its statements as they are listed. Nothing is folded: that takes most of the time of `indexArticle`. */
export function listArticle(record: ArticleHead): ListedArticle {
  const statements: Statement[] = [];
  // The last one for a quote whose voice is not there.
  const voices = [...record.voices, NOBODY].map((voice) => ({ voice }));
  const article: ListedArticle = { ...shownOf(record), statements, voices };
  record.quotes.forEach(({ text, start, end, kind, voice: place, continues }, index) => {
    const voiceAt = Math.min(place, voices.length - 1);
    const { voice } = voices[voiceAt]!;
    statements.push({ article, index, text, start, end, kind, voice, voiceAt, continues });
  });
  return article;
}

/** A record -> what is searched of it. */
export function indexArticle(record: ArticleHead): IndexedArticle {
  const statements: IndexedStatement[] = [];
  const voices = [...record.voices, NOBODY].map(searched);
  const lines = record.quotes.map(({ text, voice }) => {
    const { foldedName, foldedRole } = voices[voice] ?? voices.at(-1)!;
    return `${foldText(text)}\n${foldedName}\n${foldedRole}\n`;
  });
  const article: IndexedArticle = {
    ...shownOf(record),
    foldedTitle: foldText(record.title ?? ''),
    foldedOutlet: foldText(record.outlet ?? ''),
    folded: narrowed(lines.join('')),
    statements,
    voices,
  };
  let at = 0;
  record.quotes.forEach(({ text, start, end, kind, voice: place, continues }, index) => {
    const voiceAt = Math.min(place, voices.length - 1);
    // A part of the article's own string: engines share it, so the words are in memory once.
    const folded = article.folded.slice(at, at + lines[index]!.length);
    at += lines[index]!.length;
    statements.push({
      article,
      index,
      text,
      start,
      end,
      kind,
      voice: voices[voiceAt]!.voice,
      voiceAt,
      continues,
      folded,
      wordsHash: hashOf(folded),
    });
  });
  return article;
}

function shownOf({ id, url, canonicalUrl, title, outlet, day }: ArticleHead) {
  return { id, url: url ?? canonicalUrl, title, outlet, day };
}

function searched(voice: StoredVoice) {
  return { voice, foldedName: foldText(voice.name ?? ''), foldedRole: foldText(voice.role ?? '') };
}

/** FNV-1a over the first line, 30 bits of it: what V8 keeps in a map without an object of its own. */
function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  const end = folded.indexOf('\n');
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash & 0x3fffffff;
}

/** The folded words of a statement, without its voice. */
export function wordsOf({ folded }: IndexedStatement): string {
  return folded.slice(0, folded.indexOf('\n'));
}

/** Whose a statement is, after the reader's corrections. */
export interface Speaker {
  readonly kind: VoiceKind;
  /** Null where unclear. */
  readonly name: string | null;
  /** Who it is over all articles; null for voices nobody can be told by. */
  readonly identity: Identity | null;
  readonly role: string | null;
  readonly corrected: boolean;
}

/** Whose a statement is, as the article has it or the reader corrected it. */
export function speakerOf({ article, start, voiceAt }: Statement, identities: Identities): Speaker {
  const correction = identities.corrected(article.id, start);
  if (!correction) return speakersIn(article, identities)[voiceAt]!;
  if (correction.key === null)
    return { kind: 'unclear', name: null, identity: null, role: null, corrected: true };
  const identity = identities.of(correction.key, article.id);
  return { kind: 'person', name: correction.name, identity, role: null, corrected: true };
}

/** The speakers of articles, as long as who is who stays the same: looked up once, and read with every key typed. */
const known = new WeakMap<Identities, WeakMap<ListedArticle, readonly Speaker[]>>();

/** Whose an article's voices are, in their order, before the reader's corrections of single statements. */
export function speakersIn(article: ListedArticle, identities: Identities): readonly Speaker[] {
  let byArticle = known.get(identities);
  if (!byArticle) {
    byArticle = new WeakMap();
    known.set(identities, byArticle);
  }
  let speakers = byArticle.get(article);
  if (!speakers) {
    speakers = article.voices.map(({ voice: { kind, name, key, role } }) => ({
      kind,
      name,
      identity: key === null ? null : identities.of(key, article.id),
      role,
      corrected: false,
    }));
    byArticle.set(article, speakers);
  }
  return speakers;
}

/** Newest first; statements without a day last; within an article as they stand there. */
export function newestFirst(a: ListedArticle, b: ListedArticle): number {
  if (a.day === b.day) return a.id < b.id ? -1 : 1;
  return (a.day ?? '') > (b.day ?? '') ? -1 : 1;
}
