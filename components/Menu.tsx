import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** A line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** One of several that is or is not chosen. */
  readonly checked?: boolean;
  /** Set off from the lines above it. */
  readonly apart?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  /** Accessible name of the button, where its content is only an icon. */
  readonly name?: string;
  readonly hint?: string;
  readonly class: string;
  readonly children: ComponentChildren;
  readonly items: readonly MenuItem[];
  /** Something said under the lines. */
  readonly note?: ComponentChildren;
  /** The edge of the button the menu is flush with. */
  readonly align: 'start' | 'end';
  /** Where it opens: above its button unless told otherwise. */
  readonly drop?: 'up' | 'down';
}

/** The least distance of a menu from the window's edges, in pixels. */
const EDGE = 8;

/** Moves an open menu aside where the window would cut it: a sidebar may be narrower than the menu is wide. */
function keepInside(list: HTMLElement): void {
  list.style.translate = '';
  const { left, right } = list.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const by = right > width - EDGE ? Math.max(width - EDGE - right, EDGE - left) : Math.max(0, EDGE - left);
  if (by !== 0) list.style.translate = `${Math.round(by)}px`;
}

function roleOf({ checked }: MenuItem) {
  return checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const);
}

/** A menu button after the ARIA Authoring Practices: arrows walk, Home and End jump, Escape and Tab close. */
export function Menu({ name, hint, class: className, children, items, note, align, drop = 'up' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    const list = entries();
    (list.find((entry) => entry.getAttribute('aria-checked') === 'true') ?? list[0])?.focus();
    const panel = list[0]?.closest<HTMLElement>('.menu-list');
    if (panel) keepInside(panel);
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      }
      return;
    }
    const list = entries();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const step: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at - 1 + list.length) % list.length,
      Home: 0,
      End: list.length - 1,
    };
    event.stopPropagation();
    const target = step[event.key];
    if (target !== undefined) {
      event.preventDefault();
      list[target]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(true);
    } else if (event.key === 'Tab') {
      close(false);
    }
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class={className}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        title={hint}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class={`menu-list menu-${align} menu-${drop}`}>
          <div role="menu" id={id} onKeyDown={onKeyDown}>
            {items.map((item) => (
              <button
                type="button"
                key={`${item.label} ${item.hint ?? ''}`}
                {...roleOf(item)}
                class={item.apart ? 'apart' : undefined}
                aria-disabled={item.disabled}
                tabIndex={-1}
                onClick={() => {
                  if (item.disabled) return;
                  close(true);
                  item.onSelect();
                }}
              >
                {item.checked !== undefined && (
                  <span class="check">{item.checked && <Icon name="check" />}</span>
                )}
                <span class="label">{item.label}</span>
                {item.hint && <small>{item.hint}</small>}
              </button>
            ))}
          </div>
          {note && <div class="menu-note">{note}</div>}
        </div>
      )}
    </div>
  );
}
