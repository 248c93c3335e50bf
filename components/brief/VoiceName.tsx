import type { Person, Voice, VoiceKind } from '../../brief/model.ts';
import { type MessageKey, useWords } from '../messages.ts';

const KIND_WORDS: Readonly<Record<Exclude<VoiceKind, 'person' | 'unclear'>, MessageKey>> = {
  organisation: 'voiceOrganisation',
  document: 'voiceDocument',
  unnamed: 'voiceUnnamed',
};

export interface VoiceNameProps {
  readonly voice: Voice;
  readonly person: Person | null;
}

/** A voice as what it is: a person with their role, the article's words for an organisation, a document, somebody unnamed. */
export function VoiceName({ voice, person }: VoiceNameProps) {
  const words = useWords();
  if (voice.kind === 'unclear') return <span class="unclear">{words.t('speakerUnclear')}</span>;
  if (voice.kind === 'person') {
    const role = person?.role;
    return (
      <span>
        <b>
          <bdi>{person?.name ?? voice.name}</bdi>
        </b>{' '}
        {role && <bdi class="role">{role}</bdi>}
      </span>
    );
  }
  return (
    <span>
      <bdi class="kind">{voice.name}</bdi> · {words.t(KIND_WORDS[voice.kind])}
    </span>
  );
}

/** The same in one plain line, for labels. */
export function useVoiceLabel(): (props: VoiceNameProps) => string {
  const words = useWords();
  return ({ voice, person }) => {
    if (voice.kind === 'unclear') return words.t('speakerUnclear');
    const name = person?.name ?? voice.name ?? '';
    const what = voice.kind === 'person' ? person?.role : words.t(KIND_WORDS[voice.kind]);
    return what ? `${name}, ${what}` : name;
  };
}
