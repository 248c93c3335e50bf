import { type BylineContext, peopleOf } from './byline.ts';
import { isNode, type JsonLdNode, textOf, typesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import type { ShownBylines } from './shown-byline.ts';

/** What a page says of who wrote its story. */
export interface AuthorSources {
  /** The page's JSON-LD of the story. */
  readonly node: JsonLdNode | null;
  readonly tags: MetaTags;
  /** Text of the first place that is marked up as a byline. */
  readonly marked: string | null;
  readonly shown: ShownBylines;
}

/** A longer list is not a list of authors. */
const MOST_AUTHORS = 100;

/** `<meta>` tags that name authors, the more trusted first. */
const AUTHOR_TAGS = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dable:author',
  'dc.creator',
  'cxenseparse:author',
  'twitter:data1',
  'article:author',
];

/**
 * Who wrote the story: what the JSON-LD, the tags and the marked-up place declare, weighed against what stands beside
 * the headline. A line that says "by" decides where the two name different people: systems declare their accounts.
 */
export function authorsOf(sources: AuthorSources, context: BylineContext): string | null {
  const { node, tags, marked, shown } = sources;
  const said = firstPeople(shown.said, context);
  const persons = personsIn(node);
  const declared =
    peopleOf(persons, context) ??
    peopleOf(tagged(tags, context).slice(0, 1), context) ??
    (marked === null ? null : peopleOf([marked], context)) ??
    peopleOf(tagged(tags, context), context);
  if (declared === null)
    return said ?? confirmed(persons, shown, context) ?? firstPeople(shown.boxed, context);
  if (said === null) {
    const boxed = declared.includes(',') ? null : firstPeople(shown.boxed, context);
    return boxed?.startsWith(`${declared}, `) ? boxed : declared;
  }
  const both = new Set(namesOf(declared));
  if (!namesOf(said).some((name) => both.has(name))) return firstPeople(shown.near, context) ?? declared;
  return namesOf(said).length > both.size ? said : declared;
}

/** Names that are a site's or an office's, too: a person's where they are declared as one and shown beside "by". */
function confirmed(
  persons: readonly string[],
  { said }: ShownBylines,
  { lang }: BylineContext,
): string | null {
  const open = { siteName: null, lang, isConfirmed: true };
  const declared = peopleOf(persons, open);
  return declared !== null && firstPeople(said, open) === declared ? declared : null;
}

function namesOf(people: string): string[] {
  return people.toLowerCase().split(', ');
}

/** The first of these lines that names people. */
function firstPeople(lines: readonly string[], context: BylineContext): string | null {
  for (const line of lines) {
    const people = peopleOf([line], context);
    if (people !== null) return people;
  }
  return null;
}

/** Authors in the JSON-LD that are no organisations. */
function personsIn(node: JsonLdNode | null): string[] {
  return [node?.author, node?.creator]
    .flatMap((author): unknown[] => (Array.isArray(author) ? author.slice(0, MOST_AUTHORS) : [author]))
    .filter((author) => !isNode(author) || !typesOf(author).some((type) => type.includes('Organization')))
    .map((author) => textOf(author) ?? '');
}

/** What the tags say, but addresses, counts, and the name of whoever owns the page. */
function tagged(tags: MetaTags, { siteName }: BylineContext): string[] {
  const owner = `${tags.get('copyright') ?? ''} ${siteName ?? ''}`.toLowerCase();
  return AUTHOR_TAGS.map((name) => tags.get(name) ?? '').filter(
    (name) =>
      !/^https?:|^\d|\.\w+\/|^@/.test(name) && !(name.length > 0 && owner.includes(name.toLowerCase())),
  );
}
