import { articleFromText } from '../../../brief/article.ts';
import type { Brief, Quote, Voice, VoiceKind } from '../../../brief/model.ts';
import type { Decision } from '../../../library/identity/decisions.ts';
import { type Identities, identitiesOf } from '../../../library/identity/identities.ts';
import { addRows, type PersonRow, rowsOfArticle } from '../../../library/identity/person-row.ts';
import type { ArticleRecord, KeptArticle } from '../../../library/model.ts';
import { keptArticle } from '../../../library/record/article-record.ts';

/** What somebody says in a made-up article. */
export interface Line {
  readonly who: string | null;
  readonly said: string;
  readonly kind?: VoiceKind;
  readonly role?: string;
  readonly gender?: 'female' | 'male';
}

export interface Story {
  readonly url?: string | null;
  readonly canonicalUrl?: string | null;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string | null;
  readonly lines: readonly Line[];
  /** Paragraphs before and after what is said. */
  readonly around?: readonly string[];
}

/** A brief of an article in which each line is a paragraph: “words,” said WHO. */
export function briefOf({
  url = 'https://meridian.example/story',
  canonicalUrl = null,
  ...story
}: Story): Brief {
  const paragraphs = story.lines.map(({ who, said }) => `“${said}” said ${who ?? 'one of them'}.`);
  const text = [...paragraphs, ...(story.around ?? [])].join('\n\n');
  const names = [...new Set(story.lines.filter(isPerson).map(({ who }) => who as string))];
  const people = names.map((name, index) => {
    const line = story.lines.find(({ who }) => who === name);
    const at = text.indexOf(name);
    return {
      id: `p${index + 1}`,
      name,
      role: line?.role ?? null,
      roles: [],
      mentions: [{ start: at, end: at + name.length, text: name }],
      gender: line?.gender ?? null,
      quotes: story.lines.filter(({ who }) => who === name).length,
      share: 0,
    };
  });
  let from = 0;
  const quotes = story.lines.map((line): Quote => {
    const start = text.indexOf(line.said, from);
    from = start + line.said.length;
    const voice = voiceOf(line, story.lines, names);
    return {
      start,
      end: from,
      text: line.said,
      kind: 'direct',
      source: null,
      cue: null,
      speaker: voice.kind === 'person' ? voice.id : null,
      voice,
      confidence: 0.9,
      continues: null,
    };
  });
  return {
    article: {
      ...articleFromText({
        text,
        url,
        title: story.title ?? 'A story',
        published: story.published ?? null,
        lang: 'en',
      }),
      canonicalUrl,
      siteName: story.outlet ?? 'The Meridian',
    },
    coverage: 'full',
    keyPoints: [],
    quotes,
    people,
    dates: [],
    timeline: [],
  };
}

function isPerson({ who, kind }: Line): boolean {
  return who !== null && (kind ?? 'person') === 'person';
}

function voiceOf(line: Line, lines: readonly Line[], names: readonly string[]): Voice {
  if (line.who === null) return { kind: 'unclear', id: 'unclear', name: null, grounds: null };
  const kind = line.kind ?? 'person';
  if (kind === 'person')
    return { kind, id: `p${names.indexOf(line.who) + 1}`, name: line.who, grounds: null };
  const others = [...new Set(lines.filter((one) => !isPerson(one)).map(({ who }) => who))];
  return { kind, id: `v${others.indexOf(line.who) + 1}`, name: line.who, grounds: null };
}

/** A story as it is kept. */
export function keep(
  story: Story,
  readAt: readonly string[] = ['2026-11-26T08:14:00Z'],
  engine = '1',
): KeptArticle {
  return keptArticle(briefOf(story), { engine, readAt });
}

/** The people of some records, as the store keeps them. */
export function rowsOf(records: readonly ArticleRecord[]): PersonRow[] {
  const rows = new Map<string, PersonRow>();
  for (const row of records.flatMap(rowsOfArticle)) {
    const before = rows.get(row.key);
    rows.set(row.key, before ? addRows(before, row, 1) : row);
  }
  return [...rows.values()];
}

export function whoIsWho(records: readonly ArticleRecord[], log: readonly Decision[] = []): Identities {
  return identitiesOf(rowsOf(records), log);
}

/** A library of people who each say one thing. */
export function people(...names: readonly string[]): ArticleRecord[] {
  return names.map(
    (who, index) =>
      keep({ url: `https://meridian.example/${index}`, lines: [{ who, said: `This is number ${index}.` }] })
        .record,
  );
}

let last = 0;

/** A decision, later than all before it. */
export function decided<D extends object>(decision: D): D & { id: string; at: string } {
  last++;
  return { ...decision, id: `d${last}`, at: new Date(Date.UTC(2026, 0, 1) + last * 1000).toISOString() };
}
