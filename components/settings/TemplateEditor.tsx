import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type NamedTemplate, namingFault, TEMPLATE_LIMITS } from '../../sharing/named-templates.ts';
import { tagsIn } from '../../sharing/tags.ts';
import { fillTemplate, NOTE_TEMPLATE } from '../../sharing/template.ts';
import { isReadable, templateFaults } from '../../sharing/template-faults.ts';
import { ARTICLE_NAMES, ITEM_NAMES } from '../../sharing/template-names.ts';
import { exportWords } from '../export-words.ts';
import { useWords } from '../messages.ts';
import type { OptionsActions } from '../settings.ts';
import type { Preferences } from './preferences.ts';
import { PREVIEWED, PREVIEWED_ON } from './previewed-brief.ts';
import { faultWords } from './template-fault-words.ts';

export interface TemplateEditorProps {
  /** Null is a new one, which begins as the built-in template. */
  readonly template: NamedTemplate | null;
  readonly others: readonly NamedTemplate[];
  readonly preferences: Pick<Preferences, 'noteWikiLinks' | 'noteTags'>;
  readonly store: OptionsActions['storeTemplate'];
  readonly onDone: () => void;
}

/** Writing a template: its name and text, the names that can stand in it, what is wrong with it, and a note by it. */
export function TemplateEditor({ template, others, preferences, store, onDone }: TemplateEditorProps) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? NOTE_TEMPLATE);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const faults = useMemo(() => templateFaults(text), [text]);
  const naming = namingFault(name, others);
  const note = useMemo(
    () =>
      fillTemplate(text, PREVIEWED, {
        words: exportWords(words.t),
        ...PREVIEWED_ON,
        note: {
          template: text,
          wikiLinks: preferences.noteWikiLinks,
          tags: tagsIn(preferences.noteTags),
        },
      }),
    [text, words, preferences.noteWikiLinks, preferences.noteTags],
  );

  const insert = (tag: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    setText(text.slice(0, selectionStart) + tag + text.slice(selectionEnd));
    area.current?.focus();
  };
  const save = async () => {
    if (naming !== null) {
      field.current?.focus();
      return;
    }
    if (await store({ name: name.trim(), text }, template?.name ?? null)) onDone();
    else setFailed(true);
  };

  return (
    <form
      class="template-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field stacked">
        <label for={`${id}-name`}>{words.t('templateName')}</label>
        <input
          ref={field}
          id={`${id}-name`}
          type="text"
          maxLength={TEMPLATE_LIMITS.name}
          value={name}
          aria-invalid={naming === 'taken'}
          aria-describedby={`${id}-naming`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p class="fault" id={`${id}-naming`} role="status">
          {naming === 'taken' && words.t('templateNameTaken')}
        </p>
      </div>
      <div class="field stacked">
        <label for={id}>
          {words.t('templateText')}
          <small id={`${id}-hint`}>{words.t('optTemplateHint')}</small>
        </label>
        <textarea
          ref={area}
          id={id}
          dir="ltr"
          rows={14}
          spellcheck={false}
          maxLength={TEMPLATE_LIMITS.text}
          value={text}
          aria-describedby={`${id}-hint ${id}-faults`}
          aria-invalid={faults.length > 0}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="faults" id={`${id}-faults`} role="status">
          {faults.length > 0 && (
            <ul>
              {faults.map((fault) => (
                <li key={`${fault.kind} ${fault.line} ${'name' in fault ? fault.name : ''}`}>
                  {faultWords(fault, words)}
                </li>
              ))}
            </ul>
          )}
          {!isReadable(faults) && <p>{words.t('templateUnreadable')}</p>}
        </div>
      </div>
      <details class="names">
        <summary>{words.t('templateNames')}</summary>
        <Names names={ARTICLE_NAMES} onInsert={insert} />
        <dl>
          {[...ITEM_NAMES].map(([list, names]) => (
            <div key={list}>
              <dt>
                <Tag name={list} written={`{{#${list}}}\n{{/${list}}}\n`} onInsert={insert} />
              </dt>
              <dd>
                <Names names={names} onInsert={insert} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <h3>{words.t('templatePreview')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <pre class="preview" tabIndex={0}>
        {note}
      </pre>
      <p class="steps">
        <button type="submit" class="button primary" disabled={naming !== null}>
          {words.t('templateSave')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {words.t('cancel')}
        </button>
        <span class="fault" role="status">
          {failed && words.t('templateNotKept')}
        </span>
      </p>
    </form>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly onInsert: (tag: string) => void;
}

function Names({ names, onInsert }: NamesProps) {
  return (
    <p class="tags" dir="ltr">
      {names.map((name) => (
        <Tag key={name} name={name} written={`{{${name}}}`} onInsert={onInsert} />
      ))}
    </p>
  );
}

function Tag({
  name,
  written,
  onInsert,
}: {
  name: string;
  written: string;
  onInsert: NamesProps['onInsert'];
}) {
  const words = useWords();
  return (
    <button
      type="button"
      class="tag"
      title={words.t('templateInsert', name)}
      onClick={() => onInsert(written)}
    >
      {name}
    </button>
  );
}
