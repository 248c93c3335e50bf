import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension whose popup is one word on a surface of this size, and nothing else. Returns its folder. */
export function emptyPopupExtension({ width, height }: { width: number; height: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    permissions: ['activeTab'],
    // Ours has a worker too, and a worker that is awake keeps the extension's process.
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.action.onClicked.addListener(() => {});');
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<style>body { width: ${width}px; height: ${height}px; margin: 0 }</style>Empty</html>`,
  );
  return folder;
}
