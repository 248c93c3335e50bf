import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../messages.ts';
import { textDirection } from './article-text.ts';

/** The fewest letters a line holds in the narrowest panel: a shorter text is never cut. */
const NARROWEST_LINE = 16;

export interface ClampProps {
  readonly lines: number;
  /** The words inside, to know whether they can be too long at all. */
  readonly text: string;
  readonly lang: string | undefined;
  /** A receipt, whose `.words` are cut. */
  readonly children: ComponentChildren;
}

/** Cuts a long text after so many lines, with "more" where a line is hidden: it opens in place, and closes again. */
export function Clamp({ lines, text, lang, children }: ClampProps) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  const [open, setOpen] = useState(false);
  const canBeCut = text.length > lines * NARROWEST_LINE;

  useLayoutEffect(() => {
    const element = root.current?.querySelector('.words');
    if (!element || !canBeCut || open) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canBeCut, open]);

  return (
    <div
      class={`clamp${open ? ' open' : ''}${cut && !open ? ' cut' : ''}`}
      dir={textDirection(text)}
      lang={lang}
      style={{ '--lines': lines }}
      ref={root}
    >
      {children}
      {(cut || open) && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.t(open ? 'clampLess' : 'clampMore')}
        </button>
      )}
    </div>
  );
}
