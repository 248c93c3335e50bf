import { expect, test } from 'vitest';
import { BRIDGE, IN_SIGHT_AT_LAST, latePage, PLACES } from '../articles.ts';
import { until, useFirefox } from './harness.ts';

const firefox = useFirefox();

const HEADLINE = `document.querySelector('.surface.is-brief h1')?.textContent ?? ''`;

test.each(PLACES)(
  'from the %s of a long page with late pictures, a passage is in sight and stays',
  async (place, scroll) => {
    const page = await firefox.open(firefox.site.put(`/late-${place}.html`, latePage(BRIDGE)));
    await firefox.clickToolbar();
    await until(async () => (await firefox.inPopup(HEADLINE)) === BRIDGE.title);
    await firefox.evaluate(page, `(${scroll}, null)`);
    await firefox.clickInPopup('[data-section=quotes]');
    await until(() => firefox.evaluate(page, IN_SIGHT_AT_LAST));
    // A smooth scroll that was still under way would have carried it out again.
    await until(
      async () =>
        (await firefox.inPopup<string>(`document.querySelector('.here')?.textContent ?? ''`)) !== '',
    );
    expect(await firefox.evaluate<boolean>(page, IN_SIGHT_AT_LAST)).toBe(true);
  },
);
