import type { Person } from '../../brief/model.ts';
import { usePaint } from './item-context.ts';
import { initials } from './items.ts';

/** A person's initials in a ring, for the eye only: the name always stands beside it. */
export function Initials({ person }: { readonly person: Person | null }) {
  const paint = usePaint(person?.id ?? null);
  return (
    <span class="initials" aria-hidden="true" style={paint}>
      {person ? initials(person.name) : '?'}
    </span>
  );
}
