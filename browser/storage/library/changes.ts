const CHANNEL = 'pullquote-library';

/** What of the library has changed. */
export type Changed = 'decisions' | 'everything';

let channel: BroadcastChannel | undefined;

function opened(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells the extension's other pages that what is kept has changed. */
export function tellChange(what: Changed): void {
  opened().postMessage(what);
}

/** Calls when another page has changed what is kept. */
export function heardOfChange(hear: (what: Changed) => void): void {
  opened().addEventListener('message', ({ data }) => hear(data === 'decisions' ? data : 'everything'));
}
