import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Every file gets this time, the first one a zip can hold, so that the same files make the same bytes. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));

/** Files of a folder, by name -> the zip archive of them: the same bytes on every machine. */
export function archiveOf(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const file of [...files].sort()) {
    // An entry for a folder would carry today's time.
    archive.file(file, readFileSync(join(folder, file)), { date: FIRST_DAY, createFolders: false });
  }
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** The names of all files in a folder and those below it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
}
