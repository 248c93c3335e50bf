/** Milliseconds during which fonts and pictures that load late may still push the passage away. */
const WATCH = 4000;
/** Milliseconds between two looks at it. */
const LOOK = 120;

/**
 * Brings a range into the middle of the view, in every scroll container it lies in, and brings it back when
 * pictures above it load, unless the reader moves meanwhile. Instant where reduced motion is asked for, and
 * over long ways, which nobody wants to watch.
 */
export function scrollToPassage(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  openDetails(range.startContainer);
  const far = Math.abs(placeOf(range).top) > 4 * view.innerHeight;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  centre(range, far || still ? 'instant' : 'smooth');
  keepInView(range, view);
}

/** A passage inside a closed `<details>` has no place until it is opened, as the browser's own search opens it. */
function openDetails(node: Node): void {
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (at.localName === 'details') at.setAttribute('open', '');
  }
}

/** Scrolls from the innermost container outwards, each by what is left to go after the ones inside it. */
function centre(range: Range, behavior: ScrollBehavior): void {
  let { top, left, width, height } = placeOf(range);
  for (const box of scrollContainers(range.startContainer)) {
    const frame = frameOf(box);
    const lead = Math.max(0, (frame.height - height) / 2);
    const down = within(
      top - frame.top - lead,
      -box.scrollTop,
      box.scrollHeight - box.clientHeight - box.scrollTop,
    );
    const aside = left < frame.left || left + width > frame.left + frame.width ? left - frame.left - 16 : 0;
    if (down !== 0 || aside !== 0) box.scrollBy({ top: down, left: aside, behavior });
    top -= down;
    left -= aside;
  }
}

/** Where a range starts in the view: its whole box, or its first line where it is taller than the view. */
function placeOf(range: Range): DOMRect {
  const whole = range.getBoundingClientRect();
  const tall = whole.height > (range.startContainer.ownerDocument?.documentElement.clientHeight ?? 0) * 0.8;
  return (tall && range.getClientRects()[0]) || whole;
}

function* scrollContainers(node: Node): Generator<Element> {
  const document = node.ownerDocument;
  const root = document?.scrollingElement;
  const view = document?.defaultView;
  for (let at = parentOf(node); at && view; at = parentOf(at)) {
    if (!(at instanceof view.Element) || at === root || at === document.body) continue;
    if (at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = view.getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'hidden') yield at;
  }
  if (document?.body && document.body !== root && scrolls(document.body)) yield document.body;
  if (root) yield root;
}

/** With `html, body { height: 100%; overflow: auto }` the body scrolls instead of the page. */
function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && element.scrollTop !== undefined && element.clientHeight > 0
  );
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function frameOf(box: Element): { top: number; left: number; width: number; height: number } {
  if (box === box.ownerDocument.scrollingElement) {
    return { top: 0, left: 0, width: box.clientWidth, height: box.clientHeight };
  }
  const { top, left } = box.getBoundingClientRect();
  return { top, left, width: box.clientWidth, height: box.clientHeight };
}

/**
 * Looks again and again, for a while, whether the passage is in sight once nothing moves any more: pictures that load
 * late push it away, and a smooth scroll that is under way knows nothing of them. To correct it while it moves would add
 * one way to the other. Ends where the reader moves.
 */
function keepInView(range: Range, view: Window & typeof globalThis): void {
  const moved = new AbortController();
  for (const gesture of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    view.addEventListener(gesture, () => moved.abort(), { signal: moved.signal, passive: true, once: true });
  }
  let last = Number.NaN;
  const looking = setInterval(() => {
    const { top } = placeOf(range);
    const still = Math.abs(top - last) < 1;
    last = top;
    if (still && !isInSight(range)) centre(range, 'instant');
  }, LOOK);
  moved.signal.addEventListener('abort', () => clearInterval(looking));
  setTimeout(() => moved.abort(), WATCH);
}

/** Whether a range is in sight whole, or its first line where it is tall: in the window and in every box it scrolls in. */
function isInSight(range: Range): boolean {
  const { top, bottom } = placeOf(range);
  for (const box of scrollContainers(range.startContainer)) {
    const frame = frameOf(box);
    if (top < frame.top - 1 || bottom > frame.top + frame.height + 1) return false;
  }
  return true;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
