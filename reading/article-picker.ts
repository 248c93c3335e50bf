import { selectorPath } from './passage/selector-path.ts';

/** Blocks smaller than this many characters of text are passed over for the block around them. */
const LEAST_TEXT = 140;

const LOOK = `
  :host { all: initial; }
  .outline {
    position: fixed; pointer-events: none; box-sizing: border-box; z-index: 2147483647;
    border: 2px solid #a8322a; border-radius: 4px; background: rgb(168 50 42 / 8%);
  }
  .hint {
    position: fixed; inset-inline: 0; inset-block-end: 24px; margin-inline: auto; inline-size: fit-content;
    max-inline-size: calc(100% - 48px); box-sizing: border-box; padding: 10px 16px; border-radius: 8px;
    background: #1b1813; color: #fffdf8; font: 15px/1.4 system-ui, sans-serif; z-index: 2147483647;
    pointer-events: none; box-shadow: 0 2px 12px rgb(0 0 0 / 30%);
  }`;

/**
 * Lets the reader choose the block that holds the article: hovering outlines it, a click or Enter takes it, the
 * arrow keys go to the block around and back, Escape leaves. What it draws lives in a closed shadow root beside
 * the body and goes with it. Resolves to the choice's selector path, or null.
 */
export function pickArticle(document: Document, hint: string, ended: AbortSignal): Promise<string | null> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = LOOK;
  const outline = document.createElement('div');
  outline.className = 'outline';
  const message = document.createElement('div');
  message.className = 'hint';
  message.role = 'status';
  message.textContent = hint;
  root.append(style, outline, message);
  document.documentElement.append(host);

  return new Promise((resolve) => {
    const listening = new AbortController();
    const inner: Element[] = [];
    let current: Element | null = null;

    const end = (selector: string | null) => {
      listening.abort();
      host.remove();
      resolve(selector);
    };
    const point = (element: Element | null) => {
      current = element;
      const box = element?.getBoundingClientRect();
      outline.hidden = !box;
      if (!box) return;
      const { style } = outline;
      style.left = `${box.left - 4}px`;
      style.top = `${box.top - 4}px`;
      style.width = `${box.width + 8}px`;
      style.height = `${box.height + 8}px`;
    };
    const on = <K extends keyof DocumentEventMap>(type: K, hear: (event: DocumentEventMap[K]) => void) =>
      document.defaultView?.addEventListener(type, hear as (event: Event) => void, {
        capture: true,
        signal: listening.signal,
        passive: false,
      });
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };

    on('pointermove', (event) => {
      inner.length = 0;
      point(blockAround(event.target));
    });
    on('scroll', () => point(current));
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick'] as const)
      on(type, stop);
    on('click', (event) => {
      stop(event);
      const block = blockAround(event.target);
      if (block && event.isTrusted) end(selectorPath(block));
    });
    on('keydown', (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') end(null);
      else if (event.key === 'Enter' && current) end(selectorPath(current));
      else if (event.key === 'ArrowUp') {
        const around = current ? blockAround(current.parentElement) : firstBlock(document);
        if (current && around) inner.push(current);
        if (around) point(around);
      } else if (event.key === 'ArrowDown') point(inner.pop() ?? current ?? firstBlock(document));
      else return;
      stop(event);
    });
    ended.addEventListener('abort', () => end(null), { signal: listening.signal });
    document.defaultView?.addEventListener('pagehide', () => end(null), { signal: listening.signal });
    point(null);
  });
}

function firstBlock(document: Document): Element | null {
  return blockAround(document.querySelector('article, main, [role="main"]') ?? document.body);
}

/** The nearest block with enough text to be more than a line of the article. */
function blockAround(target: EventTarget | null): Element | null {
  const { body } = document;
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    if (at === body || (textOf(at) >= LEAST_TEXT && isBlock(at))) return at;
  }
  return null;
}

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents' && element.localName !== 'p';
}

function textOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
