import type { Tokens } from '../../text/tokens.ts';
import { Form } from '../../text/vocabulary.ts';
import { type FormTags, MARKER_TAGS, Tag } from './tags.ts';

/** What may stand behind a name that opens a sentence: a verb, a comma, a bracket. */
const BEHIND_NAME: ReadonlySet<number> = new Set([
  Tag.auxiliary,
  Tag.comma,
  Tag.dash,
  Tag.judging,
  Tag.opening,
  Tag.past,
  Tag.saying,
  Tag.colon,
  MARKER_TAGS.and,
  MARKER_TAGS.of,
]);

/** "Deja cuatro hijos": whether an unlisted word that opens a sentence is no name, by what follows and where else it stands. */
export function opensWithVerb(tokens: Tokens, tags: FormTags, t: number, proper: Uint8Array): boolean {
  const { count, flags, form } = tokens;
  if (proper[form[t]!] || flags[form[t]!]! & Form.allCaps || t + 1 >= count) return false;
  const next = form[t + 1]!;
  return !(flags[next]! & Form.capital) && !BEHIND_NAME.has(tags.of(next));
}
