import type { Decision } from '../../library/identity/decisions.ts';
import { joinLogs } from '../../library/identity/decisions.ts';
import { joinReadings, type Told } from '../../library/record/join-readings.ts';
import { articleLine, decisionLine } from '../../library/record/library-line.ts';
import { InputError } from '../arguments.ts';
import { articlesOf, type Skipped } from './read-library.ts';
import { writeLine } from './write.ts';

/** What joining has to remember of a reading: not its quotes. */
type Head = Told & { readonly id: string };

/**
 * Briefs -> a library: each reading once, in the order they come. Holds the ids and hashes of what has passed, so it
 * works in a pipe; which of two texts of one article is the later one is for whoever reads the library to see.
 */
export async function build(files: readonly string[], skipped: Skipped): Promise<void> {
  const seen = new Set<string>();
  const log: Decision[] = [];
  for await (const { kept, earlier } of articlesOf(files, skipped, log)) {
    const key = `${kept.record.id}\n${kept.record.textHash}`;
    if (seen.has(key)) continue;
    seen.add(key);
    await writeLine(articleLine(kept, earlier));
  }
  for (const decision of joinLogs([log])) await writeLine(decisionLine(decision));
}

/**
 * Libraries -> one: of each article its latest reading with the moments of all, then its earlier ones. Reads the files
 * twice and holds only what tells the readings apart. Throws `InputError` for standard input.
 */
export async function merge(files: readonly string[], skipped: Skipped): Promise<void> {
  if (files.includes('-')) throw new InputError('merge reads its files twice, so none can be standard input');
  const log: Decision[] = [];
  const current = new Map<string, Head>();
  for await (const { kept } of articlesOf(files, skipped, log)) {
    const { id, textHash, readAt, updated, published } = kept.record;
    const head: Head = { id, textHash, readAt, updated, published };
    const before = current.get(id);
    if (!before) current.set(id, head);
    else {
      const joined = joinReadings(before, head);
      current.set(id, { ...(joined.current === 'incoming' ? head : before), readAt: joined.readAt });
    }
  }
  for (const decision of joinLogs([log])) await writeLine(decisionLine(decision));
  const written = new Set<string>();
  for await (const { kept } of articlesOf(files, { broken: 0, newer: 0 })) {
    const { record, text } = kept;
    const key = `${record.id}\n${record.textHash}`;
    if (written.has(key)) continue;
    written.add(key);
    const head = current.get(record.id);
    const isCurrent = head?.textHash === record.textHash;
    const readAt = isCurrent ? (head?.readAt ?? record.readAt) : record.readAt;
    await writeLine(articleLine({ record: { ...record, readAt }, text }, !isCurrent));
  }
}
