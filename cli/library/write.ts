import { once } from 'node:events';
import { plainLine } from '../../sharing/plain-text.ts';

/** Writes a line, and waits where the reader of the output is slower. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Text from a page for a terminal: one line, without anything that could steer it. */
export function shown(text: string | null): string {
  return text === null ? '' : plainLine(text);
}
