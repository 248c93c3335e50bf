import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedQuotation, Note, Source, Verdict } from '../../library/quotation-check/check.ts';
import { dayWords } from '../calendar.ts';
import { useWords, type Words } from '../messages.ts';
import { Draft, verdictId } from './Draft.tsx';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { Content, LibraryActions } from './library-page.ts';
import { Diff, Receipt } from './words-shown.tsx';

export interface CheckViewProps {
  readonly content: Extract<Content, { kind: 'check' }>;
  readonly actions: LibraryActions;
}

/** Every quotation of a draft beside what is kept. The draft itself is kept nowhere. */
export function CheckView({ content, actions }: CheckViewProps) {
  const words = useWords();
  const [text, setText] = useState(content.text);
  const [selected, setSelected] = useState<number | null>(null);
  const { checked, busy, against, notKept } = content;
  if (checked === null) {
    return (
      <div class="paste">
        <h1 class="bigline">{words.t('libCheckTitle')}</h1>
        <p class="soft">{words.t('libCheckHint')}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') actions.check(text);
          }}
        >
          <textarea
            value={text}
            rows={14}
            placeholder={words.t('libPasteDraft')}
            aria-label={words.t('libYourDraft')}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="acts">
            <button type="submit" class="button primary" disabled={busy || text.trim() === ''}>
              {words.t('libCheck')}
            </button>
            {busy && (
              <label>
                {words.t('libLoading')} <progress />
              </label>
            )}
          </p>
        </form>
      </div>
    );
  }
  const bad = checked.filter(({ verdict }) => verdict.kind !== 'exact').length;
  return (
    <>
      <h1 class="bigline" aria-live="polite">
        {checked.length === 0
          ? words.t('libNoQuotations')
          : bad === 0
            ? words.count('libAllExact', checked.length)
            : words.t('libNeedALook', words.number(bad), words.number(checked.length))}
      </h1>
      <div class="check">
        <section>
          <div class="head">
            <h2>{words.t('libYourDraft')}</h2>
            <button type="button" class="quiet" onClick={() => actions.check('')}>
              {words.t('libPasteAnother')}
            </button>
          </div>
          <Draft text={content.text} checked={checked} selected={selected} onSelect={setSelected} />
        </section>
        <section>
          <p class="tally-line">
            {TALLY.map(([kind, stem]) => {
              const count = checked.filter(({ verdict }) => verdict.kind === kind).length;
              return count === 0 ? null : (
                <span key={kind} class={kind === 'exact' ? undefined : 'bad'}>
                  {words.count(stem, count)}
                </span>
              );
            })}
          </p>
          <ol class="verdicts">
            {checked.map((one, index) => (
              <VerdictRow
                key={one.quotation.span.start}
                checked={one}
                number={index + 1}
                against={against}
                notKept={notKept}
                isSelected={selected === index}
                onSelect={(on) => setSelected(on ? index : null)}
                actions={actions}
              />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

const TALLY = [
  ['exact', 'libTallyExact'],
  ['differs', 'libTallyDiffers'],
  ['cut', 'libTallyCut'],
  ['other-speaker', 'libTallyOther'],
  ['not-found', 'libTallyMissing'],
] as const;

const GLYPHS: Readonly<Record<Verdict['kind'], GlyphName>> = {
  exact: 'check',
  differs: 'pencil',
  cut: 'cut',
  'other-speaker': 'swap',
  'not-found': 'missing',
};

interface VerdictRowProps {
  readonly checked: CheckedQuotation;
  readonly number: number;
  readonly against: number;
  readonly notKept: ReadonlySet<string>;
  readonly isSelected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly actions: LibraryActions;
}

function VerdictRow(props: VerdictRowProps) {
  const { checked, number, against, notKept, isSelected, onSelect, actions } = props;
  const words = useWords();
  const { verdict, quotation } = checked;
  const source = verdict.kind === 'not-found' ? verdict.nearest : verdict.source;
  const otherSpeaker =
    verdict.kind === 'other-speaker' || ('otherSpeaker' in verdict && verdict.otherSpeaker);
  return (
    <li
      id={verdictId(number - 1)}
      class={`${verdict.kind === 'exact' ? '' : 'bad'} ${isSelected ? 'sel' : ''}`}
      onPointerEnter={() => onSelect(true)}
      onPointerLeave={() => onSelect(false)}
    >
      <span class="n">{words.number(number)}</span>
      <div>
        <h3>
          <Glyph name={GLYPHS[verdict.kind]} />
          {verdictWords(verdict, words)}
          {source && (
            <span class="receipts">
              <Receipt
                statement={source.statement}
                isKept={!notKept.has(source.statement.article.id)}
                actions={actions}
              />
            </span>
          )}
        </h3>
        {(verdict.kind === 'differs' || verdict.kind === 'cut') && (
          <p class="said">
            <Diff parts={verdict.diff} />
          </p>
        )}
        {verdict.kind === 'not-found' && (
          <p class="soft">{words.count(source ? 'libNotInButNear' : 'libNotIn', against)}</p>
        )}
        {verdict.kind === 'not-found' && source && <p class="said">“{source.text}”</p>}
        {otherSpeaker ? (
          <dl>
            <dt>{words.t('libDraft')}</dt>
            <dd>
              <bdi>{quotation.voice?.name}</bdi>
            </dd>
            <dt>{words.t('libPage')}</dt>
            <dd>{source && <SourceLine source={source} words={words} actions={actions} />}</dd>
          </dl>
        ) : (
          source && (
            <p class="soft">
              <SourceLine source={source} words={words} actions={actions} />
              {verdict.kind === 'differs' && ` ${words.t('libStruckIsYours')}`}
              {'notes' in verdict && verdict.notes.map((note) => ` ${noteWords(note, words)}`)}
            </p>
          )
        )}
      </div>
    </li>
  );
}

function SourceLine({
  source,
  words,
  actions,
}: {
  readonly source: Source;
  readonly words: Words;
  readonly actions: LibraryActions;
}) {
  const { speaker, statement } = source;
  const name = speaker.identity?.name ?? speaker.name ?? words.t('speakerUnclear');
  const where = [
    statement.article.outlet,
    statement.article.day && dayWords(statement.article.day, words, 'locale'),
  ];
  const id = speaker.identity?.id;
  return (
    <>
      {id === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <Go actions={actions} route={{ page: 'person', id, outlet: null, oldestFirst: false }}>
          <bdi>{name}</bdi>
        </Go>
      )}
      {[speaker.role, ...where].filter(Boolean).map((part) => (
        <Fragment key={part}>
          , <bdi>{part}</bdi>
        </Fragment>
      ))}
      .
    </>
  );
}

function verdictWords(verdict: Verdict, words: Words): string {
  switch (verdict.kind) {
    case 'exact': {
      const capital = verdict.notes.find((note) => note.kind === 'capital');
      return capital ? words.t('libExactBut', capital.letter) : words.t('libExact');
    }
    case 'differs':
      return words.count('libDiffers', verdict.words);
    case 'cut':
      return words.t('libCut');
    case 'other-speaker':
      return words.t('libOtherTag');
    case 'not-found':
      return words.t('libNotFound');
  }
}

function noteWords(note: Note, words: Words): string {
  switch (note.kind) {
    case 'part':
      return words.t('libPartOf');
    case 'ellipsis':
      return words.t('libEllipsis');
    case 'insertion':
      return words.t('libInsertion');
    case 'punctuation':
      return words.t('libPunctuation');
    case 'capital':
      return '';
  }
}
