/** Resolves when the document has been parsed, or after `patience` milliseconds: then what is there is read. */
export function parsed(document: Document, patience: number): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/**
 * Resolves when nothing has changed in the document for `calm` milliseconds, or after `patience`: an app that
 * went to another address is still drawing it for a while, and shows the old text meanwhile.
 */
export function settled(document: Document, calm: number, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(end);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, calm);
    });
    let quiet = setTimeout(finish, calm);
    const end = setTimeout(finish, patience);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
