import { budgets } from '../budgets.ts';
import { bytes } from '../bytes.ts';
import type { Report } from '../report.ts';

/** What the build weighs. */
export async function bytesSection(report: Report): Promise<void> {
  report.row('the build', 'bytes', '', 'at most');
  for (const [what, size] of Object.entries(await bytes())) {
    const most = budgets.bytes[what];
    report.row(what, String(size), '', String(most ?? ''), most === undefined || size <= most);
  }
}
