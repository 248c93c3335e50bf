import { useMemo } from 'preact/hooks';
import type { Brief, Person } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import { textDirection } from './article-text.ts';
import { Found } from './Found.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';
import type { ListedPeople } from './people-order.ts';
import { Receipt } from './Receipt.tsx';
import { useGrowingCount } from './use-growing-count.ts';
import { colourStyle, VoiceMark } from './VoiceMark.tsx';
import { VoiceName } from './VoiceName.tsx';
import type { VoiceShare } from './voices.ts';

export interface PeopleProps {
  readonly brief: Brief;
  readonly people: ListedPeople;
  readonly shares: readonly VoiceShare[];
  readonly onFilter: (voice: string) => void;
}

/** Who is quoted and in what share, what of it is no named person's, and who is only talked about. */
export function People({ brief, people, shares, onFilter }: PeopleProps) {
  const words = useWords();
  const { current } = useItems();
  const places = useMemo(() => new Map(brief.people.map((person, index) => [person, index])), [brief]);
  const byVoice = useMemo(() => new Map(shares.map((share) => [share.voice.id, share])), [shares]);
  const at = current?.section === 'people' ? brief.people[current.index] : undefined;
  const quoted = useGrowingCount(people.quoted.length, at ? people.quoted.indexOf(at) : -1);
  const silent = useGrowingCount(people.silent.length, at ? people.silent.indexOf(at) : -1);
  const others = shares.filter(({ voice }) => voice.kind !== 'person');
  if (people.quoted.length + people.silent.length + others.length === 0) {
    return <p class="none">{words.t(brief.coverage === 'full' ? 'noPeople' : 'cannotPeople')}</p>;
  }
  return (
    <>
      {brief.coverage !== 'full' && <p class="none">{words.t('cannotPeople')}</p>}
      {people.quoted.length > 0 && (
        <ul class={people.quoted.length > 40 ? 'people long' : 'people'}>
          {people.quoted.slice(0, quoted.count).map((person) => (
            <QuotedPerson
              key={person.id}
              index={places.get(person) ?? -1}
              person={person}
              share={byVoice.get(person.id) ?? null}
              onFilter={onFilter}
            />
          ))}
        </ul>
      )}
      <div ref={quoted.end} />
      {others.length > 0 && (
        <>
          <h3 class="heading">{words.t('quotedNotNamed')}</h3>
          <ul class="people">
            {others.map((share) => (
              <OtherVoice key={share.voice.id} share={share} onFilter={onFilter} />
            ))}
          </ul>
        </>
      )}
      {people.silent.length > 0 && (
        <>
          {shares.length + people.quoted.length > 0 && <h3 class="heading">{words.t('notQuoted')}</h3>}
          <ul class={people.silent.length > 40 ? 'silent long' : 'silent'}>
            {people.silent.slice(0, silent.count).map((person) => (
              <SilentPerson key={person.id} index={places.get(person) ?? -1} person={person} />
            ))}
          </ul>
        </>
      )}
      <div ref={silent.end} />
    </>
  );
}

interface QuotedPersonProps {
  readonly index: number;
  readonly person: Person;
  /** Null where the person's quotes are too short to be shown. */
  readonly share: VoiceShare | null;
  readonly onFilter: (voice: string) => void;
}

function QuotedPerson({ index, person, share, onFilter }: QuotedPersonProps) {
  const words = useWords();
  const { current } = useItems();
  const item = { section: 'people', index } as const;
  const further = person.roles.map(({ text }) => text).filter((role) => role !== person.role);
  return (
    <li dir={textDirection(person.name)} class={sameItem(item, current) ? 'current' : undefined}>
      <Receipt item={item} class="someone">
        <VoiceMark kind="person" id={person.id} />
        <span>
          <b>
            <bdi>
              <Found text={person.name} />
            </bdi>
          </b>
          {person.role && (
            <small title={further.length > 0 ? words.t('alsoRoles', further.join('; ')) : undefined}>
              <bdi>
                <Found text={person.role} />
              </bdi>
            </small>
          )}
        </span>
      </Receipt>
      {share && <Tally share={share} name={person.name} onFilter={onFilter} />}
      <Meter share={share} />
      <ItemTools item={item} />
    </li>
  );
}

function OtherVoice({
  share,
  onFilter,
}: {
  readonly share: VoiceShare;
  readonly onFilter: (voice: string) => void;
}) {
  const words = useWords();
  const { voice } = share;
  return (
    <li dir={voice.name ? textDirection(voice.name) : undefined}>
      <p class="someone">
        <VoiceMark kind={voice.kind} id={voice.id} />
        <span class="soft">
          <VoiceName voice={voice} person={null} />
          {voice.grounds && <small class="grounds">{words.t('quoted', voice.grounds.text)}</small>}
        </span>
      </p>
      <Tally share={share} name={voice.name ?? words.t('speakerUnclear')} onFilter={onFilter} />
      <Meter share={share} />
    </li>
  );
}

interface TallyProps {
  readonly share: VoiceShare;
  readonly name: string;
  readonly onFilter: (voice: string) => void;
}

/** The share as the large number, and the number of quotes, which leads to them. */
function Tally({ share, name, onFilter }: TallyProps) {
  const words = useWords();
  const count = words.count('quoteCount', share.quotes);
  return (
    <span class="tally">
      <b title={words.t('shareOfWords', words.percent(share.share))}>{words.percent(share.share)}</b>
      <button
        type="button"
        class="quiet"
        aria-label={`${count}: ${words.t('showQuotesOf', name)}`}
        title={words.t('showQuotesOf', name)}
        onClick={() => onFilter(share.voice.id)}
      >
        {count}
      </button>
    </span>
  );
}

/** The share as a length of the row's own line; the line is the whole. */
function Meter({ share }: { readonly share: VoiceShare | null }) {
  const { colours } = useItems();
  return (
    <span class="meter" aria-hidden="true">
      {share && (
        <i
          class={share.voice.kind}
          style={{ ...colourStyle(colours.get(share.voice.id)), '--w': `${share.share * 100}%` }}
        />
      )}
    </span>
  );
}

function SilentPerson({ index, person }: { readonly index: number; readonly person: Person }) {
  const words = useWords();
  const { current } = useItems();
  const item = { section: 'people', index } as const;
  return (
    <li dir={textDirection(person.name)} class={sameItem(item, current) ? 'current' : undefined}>
      <Receipt item={item} class="unquoted">
        <span>
          <b>
            <bdi>
              <Found text={person.name} />
            </bdi>
          </b>{' '}
          {person.role && <bdi class="role">{person.role}</bdi>}
        </span>
        <span class="num">{words.count('mentionCount', person.mentions.length)}</span>
      </Receipt>
      <ItemTools item={item} />
    </li>
  );
}
