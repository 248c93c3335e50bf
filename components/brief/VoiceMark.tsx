import type { VoiceKind } from '../../brief/model.ts';
import { useItems } from './item-context.ts';

/** Sets `--c` to a speaker's colour, for the style sheet; nothing for who has none. */
export function colourStyle(colour: number | undefined): { readonly '--c': string } | undefined {
  return colour === undefined ? undefined : { '--c': `var(--s${colour + 1})` };
}

/**
 * Who speaks, for the eye: colour says who, shape says what. A disc is a named person (a ring where the six colours have
 * run out), a square an organisation, a lined page a document, a hatched disc somebody unnamed, a dashed ring nobody told.
 */
export function VoiceMark({ kind, id }: { readonly kind: VoiceKind; readonly id: string }) {
  const colour = useItems().colours.get(id);
  return (
    <i
      class={`mark ${kind}${kind === 'person' && colour === undefined ? ' further' : ''}`}
      style={colourStyle(colour)}
      aria-hidden="true"
    />
  );
}
