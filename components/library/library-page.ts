import type { Identities, Identity } from '../../library/identity/identities.ts';
import type { Offer } from '../../library/identity/offers.ts';
import type { KeepingPolicy } from '../../library/keeping/policy.ts';
import type { KeptArticle, ProblemKind, Summary } from '../../library/model.ts';
import type { PersonPage } from '../../library/person/page.ts';
import type { CheckedQuotation } from '../../library/quotation-check/check.ts';
import type { Facets } from '../../library/search/facets.ts';
import type { HitGroup } from '../../library/search/repeats.ts';
import type { Statement } from '../../library/search/statement-index.ts';
import type { Changes } from '../../library/versions/compare.ts';
import type { Route } from './route.ts';

/** A long piece of work: how far it is, and how to stop it. */
export interface Work {
  readonly kind: 'import' | 'export' | 'delete';
  /** 0 to 1. */
  readonly done: number;
  readonly articles: number;
}

/** An article with earlier versions. */
export interface ChangedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly day: string | null;
  /** When it was read, the first and the last time. */
  readonly first: string | null;
  readonly last: string | null;
  readonly changes: Changes;
}

/** What the page shows below its masthead. */
export type Content =
  /** `done`: share of what is kept that has been read, where that takes a while. */
  | { readonly kind: 'loading'; readonly done: number | null }
  | { readonly kind: 'problem'; readonly problem: ProblemKind }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'search';
      /** The newest until everything has been read; then what was found. */
      readonly hits: readonly HitGroup[];
      /** Null until everything has been read. */
      readonly facets: Facets | null;
      /** Folded words to mark in what was found. */
      readonly words: readonly string[];
      readonly done: number | null;
    }
  | { readonly kind: 'people'; readonly people: readonly Identity[] }
  | {
      readonly kind: 'person';
      readonly person: PersonPage;
      readonly offers: readonly Offer[];
      /** Only the newest have been read yet. */
      readonly partial: boolean;
      readonly all: readonly Identity[];
    }
  | {
      readonly kind: 'article';
      readonly article: KeptArticle;
      readonly identities: Identities;
      readonly statements: readonly Statement[];
      readonly versions: readonly KeptArticle[];
      /** Other kept articles that share people and rare words with this one. */
      readonly story: readonly ChangedArticleRef[];
    }
  | { readonly kind: 'changed'; readonly articles: readonly ChangedArticle[] }
  | { readonly kind: 'changes'; readonly article: ChangedArticle }
  | {
      readonly kind: 'check';
      readonly text: string;
      readonly checked: readonly CheckedQuotation[] | null;
      /** Articles among them that are not kept, by id: there is no copy to go to. */
      readonly notKept: ReadonlySet<string>;
      /** Quotes it was checked against. */
      readonly against: number;
      readonly busy: boolean;
    }
  | { readonly kind: 'gone' };

export interface ChangedArticleRef {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly day: string | null;
  /** Names both articles quote. */
  readonly people: readonly string[];
}

/** What is deleted: each time the reader is asked once more. */
export type Deletion =
  | { readonly what: 'article'; readonly id: string }
  | { readonly what: 'person'; readonly id: string }
  | { readonly what: 'site'; readonly host: string }
  | { readonly what: 'period'; readonly from: string; readonly to: string }
  | { readonly what: 'all' };

export type ExportKind = 'library' | 'csv' | 'markdown';

export interface LibraryActions {
  /** Goes to a state; `replace` where it is a step within one, as while typing. */
  readonly go: (route: Route, replace?: boolean) => void;
  readonly turnOn: (keep: 'hand' | 'all') => void;
  readonly importFile: (file: File) => void;
  readonly export: (kind: ExportKind) => void;
  readonly stop: () => void;
  readonly remove: (what: Deletion) => void;
  readonly same: (a: Identity, b: Identity) => void;
  readonly different: (a: Identity, b: Identity) => void;
  readonly rename: (identity: Identity, name: string) => void;
  readonly hide: (identity: Identity) => void;
  /** In these articles the name is somebody else's. */
  readonly split: (identity: Identity, articles: readonly string[], name: string) => void;
  /** `name` null: it is not clear whose it is. */
  readonly correct: (statement: Statement, name: string | null) => void;
  readonly undo: () => void;
  readonly check: (text: string) => void;
  readonly openOptions: () => void;
  readonly reload: () => void;
}

/** Something said in the status line. */
export interface Said {
  readonly message: string;
  readonly canUndo: boolean;
}

export interface LibraryPageProps {
  readonly route: Route;
  readonly content: Content;
  readonly policy: KeepingPolicy;
  readonly summary: Summary | null;
  readonly work: Work | null;
  readonly said: Said | null;
  readonly actions: LibraryActions;
}
