import type { Span } from '../../article.ts';

/** A name of a person in a text; an owner where it is in the genitive ("Merkels Sprecher"). */
export interface NamedSpan extends Span {
  readonly isOwner: boolean;
}
