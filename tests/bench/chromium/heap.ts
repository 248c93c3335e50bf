import type { CDPSession, Page } from 'playwright-core';

/** What a page's process holds for it, after everything that nobody holds has been collected. */
export interface Heap {
  /** Bytes of the JavaScript heap in use. */
  readonly bytes: number;
  /** How many of them are code: what V8 compiled of ours, and more the longer it runs. Null where not looked for. */
  readonly code: number | null;
  /** DOM nodes alive, also in documents that are not shown. */
  readonly nodes: number;
}

/** Gives what weighs a page again and again; with `parts` it tells code apart, which takes a second or two. */
export async function heapOf(page: Page, { parts = false } = {}): Promise<() => Promise<Heap>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async () => {
    // A second round takes what only the first let go.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, code: parts ? await codeIn(session) : null };
  };
}

/** The part of a heap snapshot that is read here: nodes are rows of numbers, `meta` says which is which. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Bytes of a heap that are code. */
async function codeIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] === code) bytes += nodes[at + size]!;
  }
  return bytes;
}
