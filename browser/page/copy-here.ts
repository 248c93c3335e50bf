import { putOnClipboard } from '../surface/clipboard.ts';

/**
 * In a page, for what the reader just asked there: puts text on the clipboard, plain and rich. A page that is not
 * encrypted has no clipboard of the newer kind, nor has one that is denied it; there the older command does it, whose
 * event is kept from the page.
 */
export async function copyHere(text: string, html: string): Promise<boolean> {
  const asked = { 'text/plain': Promise.resolve(text), 'text/html': Promise.resolve(html) };
  return (await putOnClipboard(asked)) || copyByCommand(text, html);
}

function copyByCommand(text: string, html: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    filled = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && filled;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
