// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WordsProvider } from '../../../components/messages.ts';
import { Surface } from '../../../components/Surface.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../components/settings/preferences.ts';
import type {
  BriefState,
  Leave,
  Place,
  SurfaceActions,
  SurfaceState,
  Unreadable,
} from '../../../components/surface.ts';
import { floodBrief } from '../../fixtures/briefs.ts';
import { wordsIn } from '../../fixtures/messages.ts';
import { noActions } from '../../fixtures/view-actions.ts';
import { NOW, VIEW_STATES } from '../../fixtures/view-states.ts';

afterEach(() => {
  render(null, document.body);
});

async function show(
  state: SurfaceState,
  change: Partial<SurfaceActions> = {},
  preferences: Partial<Preferences> = {},
  place: Place | null = null,
  where: 'popup' | 'panel' = 'panel',
  leave: Leave = { kind: 'none' },
): Promise<void> {
  await act(() =>
    render(
      <WordsProvider value={wordsIn('en')}>
        <Surface
          where={where}
          place={place}
          state={state}
          following="off"
          leave={leave}
          preferences={{ ...DEFAULT_PREFERENCES, ...preferences }}
          actions={noActions(change)}
          now={NOW}
        />
      </WordsProvider>,
      document.body,
    ),
  );
}

const brief = VIEW_STATES.brief!.state;
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!;
const menuItem = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')].find(
    (one) => one.querySelector('.label')?.textContent === label,
  )!;
/** Clicks, and lets what the click began come to its end. */
const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const status = () => find('[role=status]').textContent;

describe('the place in a brief', () => {
  test('a panel opened from the popup is told what is being searched for', async () => {
    const openPanel = vi.fn();
    await show(brief, { openPanel }, {}, null, 'popup');
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    await act(() => {
      const field = find('input[type=search]') as HTMLInputElement;
      field.value = 'the';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(button('Open side panel'));
    expect(openPanel).toHaveBeenCalledWith({ filter: null, search: 'the', item: null });
  });

  test('the panel carries on from there', async () => {
    await show(brief, {}, {}, { filter: null, search: 'the', item: null });
    expect((find('input[type=search]') as HTMLInputElement).value).toBe('the');
  });

  test('and shows the one voice that was chosen', async () => {
    const { voice } = (brief as BriefState).brief.quotes.find((quote) => quote.voice.kind === 'person')!;
    await show(brief, {}, {}, { filter: voice.id, search: null, item: null });
    expect(find('.chosen-voice').textContent).toContain(voice.name?.split(' ').at(-1));
  });
});

describe('receipts', () => {
  test('a click shows the passage and marks the item', async () => {
    const showPassage = vi.fn(async () => 'shown' as const);
    await show(brief, { showPassage });
    await click(find('#quotes-3'));
    expect(showPassage).toHaveBeenCalledWith(floodBrief.quotes[3]);
    expect(find('[aria-current=true].receipt').id).toBe('quotes-3');
    expect(status()).toBe('Shown in the page');
  });

  test.each([
    ['gone', 'This passage is no longer on the page.'],
    ['unreachable', 'The page is not in front any more.'],
  ] as const)('a passage that is %s is said to be', async (outcome, said) => {
    await show(brief, { showPassage: async () => outcome });
    await click(find('#dates-0'));
    expect(status()).toBe(said);
  });

  test('an address that is no page’s is never a link', async () => {
    const hostile = { ...floodBrief, article: { ...floodBrief.article, url: 'javascript:alert(1)' } };
    await show({ ...(brief as Extract<SurfaceState, { kind: 'brief' }>), brief: hostile });
    expect(find('#quotes-0').getAttribute('href')).toBe('#');
  });

  test('markup in the article’s words stays words', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const hostile = { ...floodBrief, article: { ...floodBrief.article, title } };
    await show({ ...(brief as Extract<SurfaceState, { kind: 'brief' }>), brief: hostile });
    expect(find('h1').textContent).toBe(title);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('copying and exporting', () => {
  test('the page that shows a passage only afterwards does not take “Copied” away', async () => {
    let shown = (_: 'shown') => {};
    await show(brief, {
      showPassage: () => new Promise((resolve) => (shown = resolve)),
      copy: async () => true,
    });
    await click(find('#quotes-3'));
    await click(button('Copy with its source'));
    expect(status()).toBe('Copied');
    await act(async () => shown('shown'));
    expect(find('.here').textContent).toContain('Shown in the page');
    expect(status()).toBe('Copied');
  });

  test('one item, and the whole brief', async () => {
    const copy = vi.fn(async () => true);
    await show(brief, { copy });
    await click(find('#quotes-3'));
    await click(button('Copy with its source'));
    await click(button('Copy'));
    expect(copy.mock.calls).toEqual([[[{ section: 'quotes', index: 3 }]], ['all']]);
    expect(status()).toBe('Copied');
  });

  test('a refusal is reported', async () => {
    await show(brief, { copy: async () => false });
    await click(button('Copy'));
    expect(status()).toBe('The browser did not let Pullquote copy.');
  });
});

test('the paint button gives every quote its speaker’s colour, the unclear none, and takes it off again', async () => {
  const paintQuotes = vi.fn<SurfaceActions['paintQuotes']>(async () => true);
  await show(brief, { paintQuotes });
  await click(button('Mark all quotes in the page'));
  expect(paintQuotes.mock.calls[0]?.[0]?.map(({ colour }) => colour)).toEqual([0, 0, 3, 1, null, 2]);
  await click(button('Remove the marks from the page'));
  expect(paintQuotes.mock.calls[1]).toEqual([null]);
});

test('the number of a person’s quotes leads to just those', async () => {
  await show(brief);
  await click(button('1 quote: Show the quotes of Layla al-Masri'));
  expect([...document.querySelectorAll('.run .who b')].map((name) => name.textContent)).toEqual([
    'Layla al-Masri',
  ]);
  expect(document.querySelector('.points')).toBeNull();
  await click(button('Show everyone'));
  expect(document.querySelector('.points')).not.toBeNull();
});

test('in a language without a grammar the sections say what cannot be told, and claim nothing', async () => {
  await show(VIEW_STATES.arabic!.state);
  const text = document.body.textContent;
  for (const claim of ['Nobody is named', 'No dates are given', 'No sentence stands out']) {
    expect(text).not.toContain(claim);
  }
  expect(text).toContain('can’t tell who is named in this language');
  expect([...document.querySelectorAll('.tabs .count')].map((count) => count.textContent)).toEqual(['2']);
});

test('a quote of a page that was read from a link can be opened there', async () => {
  const openPage = vi.fn();
  await show(VIEW_STATES.link!.state, { showPassage: async () => 'not-open', openPage });
  await click(find('#quotes-3'));
  await click(button('Open it at these words'));
  expect(openPage).toHaveBeenCalledWith(floodBrief.quotes[3]);
});

test('a site that does not answer can be tried again, without asking for permission twice', async () => {
  const readPage = vi.fn();
  const follow = vi.fn<SurfaceActions['follow']>(async () => 'site');
  await show(VIEW_STATES['cannot-site-unreachable']!.state, { readPage, follow });
  expect([...document.querySelectorAll('main button')].map((one) => one.textContent)).toEqual(['Try again']);
  await click(button('Try again'));
  expect(readPage).toHaveBeenCalledOnce();
  expect(follow).not.toHaveBeenCalled();
});

describe.each(['popup', 'panel'] as const)(
  'in the %s, whose leave is in use, and until when, is said',
  (where) => {
    test.each<[Leave, string]>([
      [
        { kind: 'click', host: 'news.example', until: 'page-left' },
        'Your click lets Pullquote read this page of news.example, until you leave it.',
      ],
      [
        { kind: 'link', host: 'news.example', until: 'fetched' },
        'You let Pullquote fetch this one link from news.example. That leave has been given back.',
      ],
      [
        { kind: 'site', host: 'news.example', until: 'taken-back' },
        'You let the panel follow on news.example, until you switch it off.',
      ],
      [
        { kind: 'everywhere', until: 'taken-back' },
        'You let the panel follow on every site, until you switch it off.',
      ],
      [{ kind: 'none' }, 'Pullquote has no leave to read this page any more.'],
    ])('%j', async (leave, sentence) => {
      await show(brief, {}, {}, null, where, leave);
      expect(find('.leave').textContent).toBe(sentence);
    });
  },
);

test('selected quotes are copied together, in the order of the article', async () => {
  const copy = vi.fn(async () => true);
  await show(brief, { copy });
  const key = (name: string) =>
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  await click(find('#quotes-8'));
  await key('x');
  await click(find('#quotes-3'));
  await key('x');
  expect(find('.chosen-bar').textContent).toContain('2 quotes chosen');
  await click(button('Copy together'));
  expect(copy).toHaveBeenCalledWith([
    { section: 'quotes', index: 3 },
    { section: 'quotes', index: 8 },
  ]);
});

test('folding a section is remembered, and folded ones have no items', async () => {
  const prefer = vi.fn();
  await show(brief, { prefer }, { folded: ['people'] });
  expect(document.querySelector('.people')).toBeNull();
  await click(button('Quotes'));
  expect(prefer).toHaveBeenCalledWith({ folded: ['people', 'quotes'] });
});

describe('following', () => {
  test.each([
    ['Off', 'off'],
    ['This site', 'site'],
    ['Everywhere', 'everywhere'],
  ] as const)('“%s” is chosen in the menu of the top row', async (label, how) => {
    const follow = vi.fn<SurfaceActions['follow']>(async () => how);
    await show(brief, { follow });
    await click(button('Follow'));
    await click(menuItem(label));
    expect(follow).toHaveBeenCalledWith(how);
  });

  test('the reader can stay on this brief', async () => {
    const pin = vi.fn();
    await show(brief, { pin });
    await click(button('Follow'));
    await click(menuItem('Stay on this brief'));
    expect(pin).toHaveBeenCalledWith(true);
  });

  test('another page in front is named, with a button to read it where that is possible', async () => {
    const readPage = vi.fn();
    await show(VIEW_STATES.elsewhere!.state, { readPage });
    expect(find('.freshness').textContent).toContain('mountainherald.example');
    await click(button('Read this page'));
    expect(readPage).toHaveBeenCalledOnce();
    await show(VIEW_STATES['elsewhere-locked']!.state, { readPage });
    expect(find('.freshness').textContent).toContain('click the Pullquote icon');
    expect(document.querySelector('.freshness button')).toBeNull();
  });
});

describe('without a brief', () => {
  test.each<[Unreadable, keyof SurfaceActions]>([
    ['not-an-article', 'readAnyway'],
    ['no-selection', 'readSelection'],
    ['empty', 'readPage'],
    ['failed', 'readPage'],
    ['page-gone', 'readPage'],
    ['link-not-allowed', 'allowLink'],
    ['link-failed', 'openPage'],
    ['not-allowed', 'follow'],
    ['refused', 'follow'],
  ])('%s: the next step is %s', async (why, action) => {
    const step = vi.fn();
    await show(
      { kind: 'unreadable', page: { tabId: 1, url: null, host: 'herald.example' }, why },
      { [action]: step },
    );
    await click(find('.steps .primary'));
    expect(step).toHaveBeenCalledOnce();
  });

  test.each<Unreadable>(['browser-page', 'web-store', 'pdf'])(
    '%s: nothing can be done from here',
    async (why) => {
      await show({ kind: 'unreadable', page: null, why });
      expect(document.querySelector('.message button')).toBeNull();
    },
  );
});
