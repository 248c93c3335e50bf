import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { LONGEST_LINE } from './preferences.ts';

/** A titled part of a settings page. */
export function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="group">{children}</div>
    </section>
  );
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons on a line. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="choices">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FieldLabelProps {
  /** Of the control; its `aria-describedby` is the same with "-hint". */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The name of a control, and a hint where the name does not say it all. */
export function FieldLabel({ id, label, hint }: FieldLabelProps) {
  return (
    <label for={id}>
      {label}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </label>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (control: ControlAttributes) => ComponentChildren;
}

/** What ties a control to its label and hint. */
interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

/** A control beside its label and hint. */
function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <FieldLabel id={id} label={label} hint={hint} />
      {children({ id, 'aria-describedby': hint && `${id}-hint` })}
    </div>
  );
}

export interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** On or off. */
export function Toggle({ value, onChange, ...field }: ToggleProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="checkbox"
          checked={value}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Field>
  );
}

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number; anything else the reader types is ignored, and the old one comes back on leaving the field. */
export function NumberField({ value, least, most, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          value={value}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed);
          }}
          onBlur={(event) => {
            event.currentTarget.value = String(value);
          }}
        />
      )}
    </Field>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text, kept when the reader has finished it: synced storage takes only so many writings a minute. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={LONGEST_LINE}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
        />
      )}
    </Field>
  );
}
