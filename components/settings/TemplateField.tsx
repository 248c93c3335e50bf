import { useId, useState } from 'preact/hooks';
import { NOTE_TEMPLATE } from '../../sharing/template.ts';
import { isReadable, templateFaults } from '../../sharing/template-faults.ts';
import { useWords } from '../messages.ts';
import { FieldLabel } from './fields.tsx';
import { LONGEST_TEMPLATE } from './preferences.ts';

export interface TemplateFieldProps {
  /** The empty string is the built-in template. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The template of "Save as Markdown", with what is wrong with it said as it is typed. */
export function TemplateField({ value, onChange }: TemplateFieldProps) {
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState(value || NOTE_TEMPLATE);
  const faults = templateFaults(draft);
  const unknown = faults.flatMap((fault) => ('name' in fault ? [`{{${fault.name}}}`] : []));
  const fault = !isReadable(faults)
    ? words.t('templateUnreadable')
    : unknown.length > 0
      ? words.t('templateUnknown', unknown.join(', '))
      : '';
  const change = (text: string) => {
    setDraft(text);
    onChange(text === NOTE_TEMPLATE ? '' : text);
  };
  return (
    <div class="field stacked">
      <FieldLabel id={id} label={words.t('optTemplate')} hint={words.t('optTemplateHint')} />
      <textarea
        id={id}
        dir="ltr"
        rows={12}
        spellcheck={false}
        maxLength={LONGEST_TEMPLATE}
        value={draft}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault !== ''}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} role="status">
        {fault}
      </p>
      {draft !== NOTE_TEMPLATE && (
        <button type="button" class="text" onClick={() => change(NOTE_TEMPLATE)}>
          {words.t('optTemplateReset')}
        </button>
      )}
    </div>
  );
}
