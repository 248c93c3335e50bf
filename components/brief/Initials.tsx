import type { Person } from '../../brief/brief.ts';
import { initials } from './items.ts';

/** A person's initials in a ring, for the eye only: the name always stands beside it. */
export function Initials({ person }: { readonly person: Person | null }) {
  return (
    <span class="initials" aria-hidden="true" data-speaker={person?.id}>
      {person ? initials(person.name) : '?'}
    </span>
  );
}
