import type { Brief, Person } from '../../brief/model.ts';
import type { VoiceShare } from './voices.ts';

/** The people of a brief: who is quoted word for word, and who is only talked about. */
export interface ListedPeople {
  /** Who says most first. */
  readonly quoted: readonly Person[];
  /** Who is named most first. */
  readonly silent: readonly Person[];
}

/** People as the list has them; somebody whose only quotes are too short to be shown is quoted all the same. */
export function listedPeople({ people, quotes }: Brief, shares: readonly VoiceShare[]): ListedPeople {
  const shown = new Set(shares.flatMap(({ person }) => person ?? []));
  const directly = new Set(quotes.flatMap(({ kind, voice }) => (kind === 'direct' ? voice.id : [])));
  const hidden = people.filter((person) => directly.has(person.id) && !shown.has(person));
  const silent = people.filter((person) => !directly.has(person.id));
  return {
    quoted: [...shown, ...hidden],
    silent: silent.sort((a, b) => b.mentions.length - a.mentions.length),
  };
}
