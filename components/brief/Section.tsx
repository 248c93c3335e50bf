import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import { useWords } from '../messages.ts';
import type { SectionName } from '../settings/preferences.ts';
import { sectionId } from './SectionTabs.tsx';

export interface SectionProps {
  readonly name: SectionName;
  /** What the heading says; the section's own name unless given. */
  readonly title?: string;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  /** A quiet remark or controls at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section that can be folded away under its heading. */
export function Section({ name, title, folded, onFold, aside, children }: SectionProps) {
  const words = useWords();
  const id = sectionId(name);
  return (
    <section id={id} class={`section-${name}`} aria-labelledby={`${id}-heading`}>
      <div class="head">
        <h2 id={`${id}-heading`}>
          <button
            type="button"
            class="fold"
            aria-expanded={!folded}
            aria-controls={`${id}-body`}
            onClick={() => onFold(!folded)}
          >
            {(!folded && title) || words.t(name)}
            <Icon name="chevron" />
          </button>
        </h2>
        {!folded && aside}
      </div>
      <div id={`${id}-body`} hidden={folded}>
        {!folded && children}
      </div>
    </section>
  );
}
