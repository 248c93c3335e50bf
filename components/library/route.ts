import type { VoiceKind } from '../../brief/model.ts';
import type { Narrowing } from '../../library/search/search.ts';

/** Every state of the library page that has an address of its own: back and forward walk them. */
export type Route =
  | {
      readonly page: 'search';
      readonly typed: string;
      readonly narrowing: Narrowing;
      readonly oldestFirst: boolean;
    }
  | { readonly page: 'people' }
  | {
      readonly page: 'person';
      readonly id: string;
      readonly outlet: string | null;
      readonly oldestFirst: boolean;
    }
  /** `at`: the quote to show, by its place in the text. */
  | { readonly page: 'article'; readonly id: string; readonly at: number | null }
  | { readonly page: 'changed' }
  | { readonly page: 'changes'; readonly id: string }
  | { readonly page: 'check' };

const NOTHING: Narrowing = { person: null, outlet: null, source: null, from: null, to: null };

/** Where the page starts. */
export const START: Route = { page: 'search', typed: '', narrowing: NOTHING, oldestFirst: false };

const SOURCES: readonly VoiceKind[] = ['person', 'organisation', 'document', 'unnamed', 'unclear'];

/** A search string ("?page=person&id=…") -> route; the start for whatever is none. */
export function readRoute(search: string): Route {
  const given = new URLSearchParams(search);
  const id = given.get('id');
  const oldestFirst = given.get('order') === 'oldest';
  switch (given.get('page')) {
    case 'people':
      return { page: 'people' };
    case 'person':
      return id === null ? START : { page: 'person', id, outlet: given.get('outlet'), oldestFirst };
    case 'article': {
      const at = given.get('at');
      return id === null
        ? START
        : { page: 'article', id, at: at !== null && /^\d{1,9}$/.test(at) ? Number(at) : null };
    }
    case 'changed':
      return id === null ? { page: 'changed' } : { page: 'changes', id };
    case 'check':
      return { page: 'check' };
    default: {
      const source = SOURCES.find((kind) => kind === given.get('source')) ?? null;
      const day = (name: string) => {
        const value = given.get(name);
        return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
      };
      return {
        page: 'search',
        typed: given.get('q') ?? '',
        narrowing: {
          person: given.get('person'),
          outlet: given.get('outlet'),
          source,
          from: day('from'),
          to: day('to'),
        },
        oldestFirst,
      };
    }
  }
}

/** A route's address within the page. */
export function routeAddress(route: Route): string {
  const set: Record<string, string | null> =
    route.page === 'search'
      ? { q: route.typed || null, ...route.narrowing, order: route.oldestFirst ? 'oldest' : null }
      : route.page === 'changes'
        ? { page: 'changed', id: route.id }
        : {
            page: route.page,
            id: 'id' in route ? route.id : null,
            outlet: 'outlet' in route ? route.outlet : null,
            at: 'at' in route && route.at !== null ? String(route.at) : null,
            order: 'oldestFirst' in route && route.oldestFirst ? 'oldest' : null,
          };
  const search = new URLSearchParams(
    Object.entries(set).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return `?${search}`;
}
