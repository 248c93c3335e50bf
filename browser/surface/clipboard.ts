/**
 * Puts one thing on the clipboard in several formats at once, each by its media type. The clipboard is asked in the
 * gesture, before any await, as Firefox wants it; the words follow when they are written. False where it refuses, or
 * where the words do not come.
 */
export async function putOnClipboard(formats: Readonly<Record<string, Promise<string>>>): Promise<boolean> {
  const parts = Object.entries(formats).map(([type, coming]) => [
    type,
    coming.then((text) => new Blob([text], { type })),
  ]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return false;
  }
}
