import { useRef } from 'preact/hooks';
import { useWords } from '../messages.ts';
import { useItems } from './item-context.ts';
import { colourStyle, VoiceMark } from './VoiceMark.tsx';
import { useVoiceLabel } from './VoiceName.tsx';
import { shortName, type VoiceFilter, type VoiceShare } from './voices.ts';

/** Voices the legend names, and voices the bar has room for as parts of their own. */
const NAMED = 3;
/** Letters of three names that fit beside one another; where there are more, two are named. */
const NAMED_LETTERS = 20;
const PARTS = 16;

export interface VoiceBarProps {
  readonly shares: readonly VoiceShare[];
  readonly filter: VoiceFilter;
  readonly onFilter: (voice: VoiceFilter) => void;
  /** Leads to the list of everybody. */
  readonly onPeople: () => void;
}

/**
 * Who speaks: one bar of the quoted words by voice, a part a click or arrows and Enter choose to show that voice alone.
 * Nothing where one voice has all the words.
 */
export function VoiceBar({ shares, filter, onFilter, onPeople }: VoiceBarProps) {
  const words = useWords();
  const { colours } = useItems();
  const label = useVoiceLabel();
  const bar = useRef<HTMLDivElement>(null);
  if (shares.length < 2) return null;

  const quoted = shares.reduce((sum, share) => sum + share.words, 0);
  const parts = shares.slice(0, PARTS);
  const rest = shares.slice(PARTS).reduce((sum, share) => sum + share.words, 0);
  const tabbable = Math.max(
    0,
    parts.findIndex(({ voice }) => voice.id === filter),
  );
  const three = shares.slice(0, NAMED);
  const letters = three.reduce((sum, share) => sum + (nameOf(share) ?? words.t('speakerUnclear')).length, 0);
  const named = letters > NAMED_LETTERS ? 2 : NAMED;
  const chosen = shares.find(({ voice }) => voice.id === filter);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const forward = words.direction === 'ltr' ? 1 : -1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = buttons[steps[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  };
  const choose = (id: string) => onFilter(id === filter ? null : id);

  return (
    <section class="voices" aria-label={words.t('whoSpeaks')}>
      <div class="head">
        <h2>{words.t('whoSpeaks')}</h2>
        <span>{words.count('shareOfQuoted', quoted)}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div
        class="bar"
        role="group"
        aria-label={words.count('shareOfQuoted', quoted)}
        ref={bar}
        onKeyDown={onKeyDown}
      >
        {parts.map((share, index) => {
          const { voice } = share;
          const name = `${label(share)}: ${words.percent(share.share)}`;
          return (
            <button
              type="button"
              key={voice.id}
              class={`${voice.kind}${filter !== null && filter !== voice.id ? ' off' : ''}`}
              style={{ ...colourStyle(colours.get(voice.id)), '--n': share.words }}
              aria-pressed={filter === voice.id}
              aria-label={name}
              title={name}
              tabIndex={index === tabbable ? 0 : -1}
              onClick={() => choose(voice.id)}
            />
          );
        })}
        {rest > 0 && <span class="rest" style={{ '--n': rest }} />}
      </div>
      {chosen ? (
        <p class="chosen-voice">
          <VoiceMark kind={chosen.voice.kind} id={chosen.voice.id} />
          <b>
            <bdi>{nameOf(chosen) ?? words.t('speakerUnclear')}</bdi>
          </b>
          <span class="num">
            {words.percent(chosen.share)} · {words.count('quoteCount', chosen.quotes)}
          </span>
          <button type="button" class="text" onClick={() => onFilter(null)}>
            {words.t('showEveryone')}
          </button>
        </p>
      ) : (
        <p class="legend">
          {shares.slice(0, named).map((share) => (
            <button
              type="button"
              key={share.voice.id}
              title={label(share)}
              onClick={() => choose(share.voice.id)}
            >
              <VoiceMark kind={share.voice.kind} id={share.voice.id} />
              <bdi>{nameOf(share) ?? words.t('speakerUnclear')}</bdi>
              <span class="num">{words.percent(share.share)}</span>
            </button>
          ))}
          {shares.length > 2 && (
            <button type="button" class="quiet" onClick={onPeople}>
              {named === NAMED && shares.length > NAMED && (
                <span class="beyond-three">{words.count('moreVoices', shares.length - NAMED)}</span>
              )}
              <span class={named === NAMED ? 'beyond-two' : undefined}>
                {words.count('moreVoices', shares.length - 2)}
              </span>
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function nameOf({ person, voice }: VoiceShare): string | null {
  return person ? shortName(person) : voice.name;
}
