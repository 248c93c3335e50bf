import { readFileSync } from 'node:fs';
import { FIXTURES } from '../../../tools/build.ts';
import { STILL } from '../../browser/still-pages.ts';
import { startBrowser } from '../../browser/watched-browser.ts';
import { budgets } from '../budgets.ts';
import { type Click, clickMeter } from '../chromium/clicks.ts';
import type { SavedPages } from '../chromium/saved-pages.ts';
import { type Stages, stageMeter } from '../chromium/stages.ts';
import { type TransferMeter, transferMeter } from '../chromium/transfer.ts';
import { figureOf } from '../measure.ts';
import type { Report } from '../report.ts';

interface Measured {
  readonly stages: Stages;
  readonly click: Click;
  /** Milliseconds that the contents of the page took to come to the extension. */
  readonly transfer: number;
}

/**
 * In real Chromium on saved pages: what each part takes beside Readability on the same page, in CPU time, the first
 * time in a fresh world as a click has it and run again; and by the clock, from real clicks.
 */
export async function browserSection(report: Report, { folder, names }: SavedPages): Promise<void> {
  const browser = await startBrowser({ pages: folder, headers: STILL });
  const sample = readFileSync(`${FIXTURES}sample-article.html`, 'utf8');
  const warmUp = await browser.open(browser.site.put('/warm-up.html', sample));
  const clicks = await clickMeter(browser, warmUp);
  await warmUp.close();
  const stagesOf = await stageMeter(browser);
  const transferOf: TransferMeter = await transferMeter(browser);
  const measured: Measured[] = [];
  for (const [i, name] of names.entries()) {
    const page = await browser.open(`/${name}`);
    const click = await clicks.measure(page, i % 2 === 1);
    const transfer = click && (await transferOf(page));
    const stages = click && (await stagesOf(page));
    await page.close();
    if (click && stages && transfer !== null) measured.push({ stages, click, transfer });
  }
  clicks.end();
  await browser.end();
  rows(report, measured, names.length);
}

function rows(report: Report, measured: readonly Measured[], pages: number): void {
  const figure = (of: (one: Measured) => number) => figureOf(measured.map(of));
  const time = (what: string, of: (one: Measured) => number) =>
    report.atMost(what, figure(of), ' ms', budgets.browser[what]);
  /** Beside Readability on the same page: as a click has it, and run again and again. */
  const beside = (what: string, of: (stages: Stages, when: 'first' | 'again') => number) => {
    for (const [when, name] of [
      ['first', `${what}, first time`],
      ['again', `${what}, again`],
    ] as const) {
      const ratio = figure(({ stages }) => of(stages, when) / stages.readability[when]);
      report.atMost(name, ratio, '×', budgets.browser[name]);
    }
  };
  report.row(`${measured.length} of ${pages} pages in Chromium`, 'Readability’s', 'middle half', 'at most');
  beside('copying the page', ({ copy }, when) => copy[when]);
  beside('reading: in the page', ({ inPage }, when) => inPage[when]);
  beside('reading: on the extension’s side', ({ article }, when) => article[when]);
  beside('reading', ({ inPage, article }, when) => inPage[when] + article[when]);
  beside('the engine', ({ brief }, when) => brief[when]);
  beside('unpacking the models', ({ models }, when) => models[when]);
  report.row('by the clock', 'median', 'middle half', 'at most');
  time('transfer from the page', ({ transfer }) => transfer);
  time('the page held up at a stretch', ({ click }) => click.heldUp);
  time('Readability alone, first time (CPU)', ({ stages }) => stages.readability.first);
  time('click to an empty popup', ({ click }) => click.emptyPopup);
  time('first picture, beyond the empty popup', ({ click }) => click.firstPicture - click.emptyPopup);
  time('kept brief, beyond the empty popup', ({ click }) => click.keptBrief - click.emptyPopup);
  time('brief, beyond the empty popup', ({ click }) => click.brief - click.emptyPopup);
  time(
    'brief, beyond the empty popup and Readability',
    ({ click, stages }) => click.brief - click.emptyPopup - stages.readability.first,
  );
}
