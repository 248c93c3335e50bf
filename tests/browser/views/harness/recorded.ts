declare global {
  interface Window {
    /** What the view asked for, in order: [action, ...arguments]. */
    calls: unknown[][];
    /** Replaces the view shown, as the extension does when its state changes; "theme=dark&locale=de" from now on. */
    showView: (view: string, how?: string) => void;
  }
}

/** The same actions, each call written down first. */
export function recorded<Actions extends object>(actions: Actions): Actions {
  const entries = Object.entries(actions).map(([name, action]) => [
    name,
    (...args: unknown[]) => {
      window.calls.push([name, ...args]);
      return action(...args);
    },
  ]);
  return Object.fromEntries(entries);
}
