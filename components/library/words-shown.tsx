import type { ComponentChildren } from 'preact';
import type { VoiceKind } from '../../brief/model.ts';
import { findIn } from '../../library/search/fold-text.ts';
import type { Speaker, Statement } from '../../library/search/statement-index.ts';
import type { DiffPart } from '../../library/versions/word-diff.ts';
import { linkToPassage } from '../../sharing/text-fragment.ts';
import { useWords } from '../messages.ts';
import { Glyph } from './Glyph.tsx';
import { Go } from './Go.tsx';
import type { LibraryActions } from './library-page.ts';

/** Words between quotation marks, with what was searched for marked in them. */
export function Said({ text, marked = [] }: { readonly text: string; readonly marked?: readonly string[] }) {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of marked.length > 0 ? findIn(text, marked) : []) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  pieces.push(text.slice(from));
  return (
    <span class="t" dir="auto">
      “{pieces}”
    </span>
  );
}

/**
 * Two wordings over each other; what is gone and what is new are elements of their own, not colours alone. `bare`:
 * without quotation marks and a direction, which the element around it has.
 */
export function Diff({
  parts,
  bare = false,
}: {
  readonly parts: readonly DiffPart[];
  readonly bare?: boolean;
}) {
  const words = parts.map(({ kind, text }, index) => {
    const inner = text.trimEnd();
    const blank = text.slice(inner.length);
    // A mark of punctuation on one side only stands at the word before it, as it does in its own wording.
    if (kind === 'same') return /^[,.;:!?)\]]/.test(parts[index + 1]?.text ?? '') ? inner : text;
    const Tag = kind === 'gone' ? 'del' : 'ins';
    // Punctuation may follow without a blank; two wordings of one place never run together.
    return [<Tag key={index}>{inner}</Tag>, blank || (parts[index + 1]?.kind === 'new' ? ' ' : '')];
  });
  if (bare) return <>{words}</>;
  return (
    <span class="t" dir="auto">
      “{words}”
    </span>
  );
}

const SHAPES: Readonly<Record<VoiceKind, string>> = {
  person: 'person',
  organisation: 'org',
  document: 'doc',
  unnamed: 'unnamed',
  unclear: 'unclear',
};

/** The kind of source, as a shape. */
export function Dot({ kind }: { readonly kind: VoiceKind }) {
  return <i class={`dot ${SHAPES[kind]}`} aria-hidden="true" />;
}

export interface WhoProps {
  readonly speaker: Pick<Speaker, 'kind' | 'name' | 'identity' | 'role'>;
  readonly actions: LibraryActions;
}

/** Who said it: a name leads to everything of theirs; whoever is no named person is shown as what they are. */
export function Who({ speaker, actions }: WhoProps) {
  const words = useWords();
  const { kind, name, identity, role } = speaker;
  if (kind === 'unclear' || name === null) return <span class="unclear">{words.t('speakerUnclear')}</span>;
  const shown = <bdi>{identity?.name ?? name}</bdi>;
  if (identity) {
    const route = { page: 'person', id: identity.id, outlet: null, oldestFirst: false } as const;
    return (
      <span>
        <Go actions={actions} route={route} class={kind === 'person' ? 'name' : 'kind'}>
          {shown}
        </Go>
        {role && (
          <>
            {' '}
            <bdi class="role">{role}</bdi>
          </>
        )}
      </span>
    );
  }
  return (
    <span>
      <span class="kind">{shown}</span>
      {kind !== 'person' && <> · {words.t(KIND_WORDS[kind])}</>}
    </span>
  );
}

export const KIND_WORDS = {
  person: 'libKindPerson',
  organisation: 'libKindOrganisation',
  document: 'libKindDocument',
  unnamed: 'libKindUnnamed',
  unclear: 'libKindUnclear',
} as const satisfies Readonly<Record<VoiceKind, string>>;

/** The way back to the words: their place in the page, and the kept text for when the page has gone. */
export function Receipt({
  statement,
  isKept = true,
  actions,
}: {
  readonly statement: Statement;
  readonly isKept?: boolean;
  readonly actions: LibraryActions;
}) {
  const words = useWords();
  const { article, text, start } = statement;
  const href = linkToPassage(article.url, text, { start: 0, end: text.length });
  return (
    <>
      {href !== null && (
        <a class="act" href={href} target="_blank" rel="noreferrer noopener">
          {words.t('libInPage')}
          <Glyph name="leave" />
        </a>
      )}
      {isKept && (
        <Go actions={actions} route={{ page: 'article', id: article.id, at: start }} class="quiet">
          {words.t('libKeptCopy')}
        </Go>
      )}
    </>
  );
}
