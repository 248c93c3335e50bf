import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import type { Brief } from '../../../brief/model.ts';
import { closedSurface, step, view } from '../../../browser/surface/machine.ts';
import type { Answer, Effect, FrontPage, Model, SurfaceEvent } from '../../../browser/surface/model.ts';
import type { Following, Unreadable } from '../../../components/surface.ts';

const NEWS = 'https://news.example/one';
const NEXT = 'https://news.example/two';
const OTHER = 'https://other.example/';

test('a popup reads the page it was opened on, and shows its brief', () => {
  const popup = surface('popup').hears({ type: 'opened', front: front(1, NEWS), wish: null });
  expect(popup.view.kind).toBe('reading');
  expect(popup.asked).toMatchObject({ do: 'recall', orRead: true });
  popup.hears(answer(popup, brief(1, NEWS)));
  expect(popup.view).toMatchObject({ kind: 'brief', page: { url: NEWS }, freshness: { kind: 'current' } });
});

test('a panel that goes on from the popup shows the same brief, and stays as it is where it was open', () => {
  const wish = { do: 'go-on', place: { filter: null, search: 'ferry', item: null } } as const;
  const panel = surface('panel').hears({ type: 'opened', front: front(1, NEWS), wish });
  expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
  panel.hears(answer(panel, brief(1, NEWS)));
  panel.hears({ type: 'wished', wish, front: front(1, NEWS) });
  expect(panel.asked).toBeNull();
  expect(panel.view.kind).toBe('brief');
});

describe('a panel that follows', () => {
  test('reads the page of another tab when it comes to the front', () => {
    const panel = showing(1, NEWS, 'everywhere').hears(turnTo(2, OTHER, 'everywhere'));
    expect(panel.view).toMatchObject({ kind: 'reading', page: { tabId: 2 } });
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
  });

  test('waits for a page that is loading, then reads it', () => {
    const panel = showing(1, NEWS, 'everywhere').hears({ type: 'loading', tabId: 1 });
    expect(panel.asked).toMatchObject({ do: 'wait' });
    panel.hears(turnTo(1, NEXT, 'everywhere'));
    expect(panel.asked).toBeNull();
    panel.hears({ type: 'loaded', tabId: 1 });
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
    expect(panel.view).toMatchObject({ kind: 'reading', page: { url: NEXT } });
  });

  test('reads a page that never finishes loading as far as it is there', () => {
    const panel = showing(1, NEWS, 'everywhere').hears({ type: 'loading', tabId: 1 });
    panel.hears({ type: 'due', ticket: panel.ticket });
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
  });

  test('reads an app that goes to another address in place', () => {
    const panel = showing(1, NEWS, 'site').hears(turnTo(1, NEXT, 'site'));
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
  });

  describe('an app that goes to another address while it is read', () => {
    const gone = () => {
      const panel = surface('panel').hears({ type: 'opened', front: front(1, NEWS, 'site'), wish: null });
      const reading = panel.ticket;
      return { panel: panel.hears(turnTo(1, NEXT, 'site')), reading };
    };

    test('is read again when it is known what it showed, which is not shown as new', () => {
      const { panel, reading } = gone();
      expect(panel.asked).toMatchObject({ do: 'wait' });
      panel.hears({ type: 'loaded', tabId: 1 });
      expect(panel.asked, 'as the reading is still out').toBeNull();
      panel.hears({ type: 'answered', ticket: reading, answer: brief(1, NEWS) });
      expect(panel.view).toMatchObject({ kind: 'reading', page: { url: NEXT } });
      panel.hears({ type: 'loaded', tabId: 1 });
      expect(panel.asked).toMatchObject({ do: 'recall', front: { page: { url: NEXT } } });
      expect(panel.model.shown).toMatchObject({ page: { url: NEWS }, left: true });
    });

    test('is read again soon where that reading is never answered', () => {
      const { panel } = gone();
      panel.hears({ type: 'due', ticket: panel.ticket });
      expect(panel.asked).toMatchObject({ do: 'recall', front: { page: { url: NEXT } } });
    });

    test('and another page’s late answer is nothing to it', () => {
      const { panel, reading } = gone();
      panel.hears({ type: 'answered', ticket: reading - 1, answer: brief(1, OTHER) });
      expect(panel.model.shown).toBeNull();
    });
  });

  test('looks again when a page it read early has loaded', () => {
    const panel = showing(1, NEWS, 'site').hears({ type: 'loaded', tabId: 1 });
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
    expect(panel.view.kind, 'what is shown stays in view').toBe('brief');
  });
});

describe('a page that was read before it had loaded', () => {
  const read = (why: Unreadable, tabId = 1) => {
    const popup = surface('popup').hears({ type: 'opened', front: front(1, NEWS), wish: null });
    return popup.hears(answer(popup, { kind: 'problem', why })).hears({ type: 'loaded', tabId });
  };

  test.each<Unreadable>(['empty', 'not-an-article'])('and was %s is read again when it has', (why) => {
    const popup = read(why);
    expect(popup.asked).toMatchObject({ do: 'recall', orRead: true });
    expect(popup.view, 'what is said stays in view').toMatchObject({ kind: 'unreadable', why });
  });

  test('and not when another has', () => {
    expect(read('empty', 2).asked).toBeNull();
  });
});

describe('a panel that may not follow', () => {
  test('keeps the brief it has and names the other page', () => {
    const panel = showing(1, NEWS).hears(turnTo(2, null));
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: false });
    expect(panel.view).toMatchObject({ kind: 'brief', page: { tabId: 1 } });
    panel.hears(answer(panel, { kind: 'nothing' }));
    const freshness = { kind: 'elsewhere', front: { tabId: 2 }, canRead: false };
    expect(panel.view).toMatchObject({ kind: 'brief', freshness });
  });

  test('shows the brief made before when the reader returns to its tab', () => {
    const panel = showing(1, NEWS).hears(turnTo(2, OTHER));
    panel.hears(answer(panel, brief(2, OTHER)));
    expect(panel.view).toMatchObject({ kind: 'brief', page: { tabId: 2 }, freshness: { kind: 'current' } });
  });

  test.each([
    ['without a word', []],
    ['telling of it as of a load', [{ type: 'loading', tabId: 1 }]],
  ] as const)('offers to update when the page has changed in place, %s', (_, before) => {
    const panel = showing(1, NEWS);
    for (const event of before) panel.hears(event);
    panel.hears(turnTo(1, NEXT));
    if (panel.model.task?.kind === 'waiting') panel.hears({ type: 'loaded', tabId: 1 });
    panel.hears(answer(panel, { kind: 'nothing' }));
    expect(panel.view).toMatchObject({ kind: 'brief', freshness: { kind: 'outdated' } });
  });

  test('says the icon is needed where it has nothing to show', () => {
    const panel = refused(1).hears(turnTo(2, null));
    panel.hears(answer(panel, { kind: 'nothing' }));
    expect(panel.view).toMatchObject({ kind: 'unreadable', why: 'not-allowed', page: { tabId: 2 } });
  });

  test('takes over the brief that a click on the icon made', () => {
    const panel = refused(1).hears({ type: 'briefed', tabId: 1, front: front(1, NEWS) });
    panel.hears(answer(panel, brief(1, NEWS)));
    expect(panel.view).toMatchObject({ kind: 'brief', page: { url: NEWS }, freshness: { kind: 'current' } });
  });

  test('reads at once when following is allowed', () => {
    const panel = refused(1).hears(turnTo(1, NEWS, 'site'));
    expect(panel.asked).toMatchObject({ do: 'recall', orRead: true });
  });

  test('keeps what it shows when permission is taken back', () => {
    const panel = showing(1, NEWS, 'site').hears(turnTo(1, NEWS, 'off'));
    expect(panel.asked).toBeNull();
    expect(panel.view).toMatchObject({ kind: 'brief', freshness: { kind: 'current' } });
  });
});

describe('late results', () => {
  test('an answer for a page that is no longer in front changes nothing', () => {
    const panel = showing(1, NEWS, 'everywhere').hears(turnTo(2, OTHER, 'everywhere'));
    const late = answer(panel, brief(2, OTHER));
    panel.hears(turnTo(3, 'https://third.example/', 'everywhere')).hears(late);
    expect(panel.view).toMatchObject({ kind: 'reading', page: { tabId: 3 } });
  });

  test('an answer to an older reading of the same page does not overwrite the newer one', () => {
    const panel = showing(1, NEWS);
    panel.hears({ type: 'wished', wish: { do: 'read', mode: 'page' }, front: front(1, NEWS) });
    const late = answer(panel, { kind: 'problem', why: 'failed' });
    panel.hears({ type: 'wished', wish: { do: 'read', mode: 'anyway' }, front: front(1, NEWS) });
    panel.hears(answer(panel, brief(1, NEWS))).hears(late);
    expect(panel.view.kind).toBe('brief');
  });
});

describe('a pinned brief', () => {
  test('stays while other pages come to the front', () => {
    const panel = showing(1, NEWS, 'everywhere').hears({ type: 'pinned', on: true });
    panel.hears(turnTo(2, OTHER, 'everywhere'));
    expect(panel.asked).toBeNull();
    expect(panel.view).toMatchObject({ kind: 'brief', page: { tabId: 1 }, pinned: true });
  });

  test('let go, turns to the page in front', () => {
    const panel = showing(1, NEWS, 'everywhere').hears({ type: 'pinned', on: true });
    panel.hears(turnTo(2, OTHER, 'everywhere')).hears({ type: 'pinned', on: false });
    expect(panel.asked).toMatchObject({ do: 'recall', front: { page: { tabId: 2 } } });
  });
});

describe('wishes', () => {
  test('the selection is read instead of the page', () => {
    const wish = { do: 'read', mode: 'selection' } as const;
    const panel = surface('panel').hears({ type: 'opened', front: front(1, NEWS), wish });
    expect(panel.asked).toMatchObject({ do: 'read', mode: 'selection' });
  });

  test('a link belongs to the page it was on, and gives way to the next', () => {
    const wish = { do: 'link', url: OTHER, host: 'other.example' } as const;
    const panel = surface('panel').hears({ type: 'opened', front: front(1, NEWS), wish });
    expect(panel.asked).toMatchObject({ do: 'read-link', url: OTHER });
    panel.hears(answer(panel, brief(null, OTHER)));
    const page = { tabId: null, url: OTHER };
    expect(panel.view).toMatchObject({ kind: 'brief', page, freshness: { kind: 'current' } });
    panel.hears(turnTo(2, NEXT, 'site'));
    expect(panel.asked).toMatchObject({ do: 'recall', front: { page: { tabId: 2 } } });
  });

  test('picking ends in a reading of what was picked', () => {
    const panel = showing(1, NEWS).hears({ type: 'wished', wish: { do: 'pick' }, front: front(1, NEWS) });
    expect(panel.view.kind).toBe('picking');
    panel.hears(answer(panel, { kind: 'picked', selector: 'main' }));
    expect(panel.asked).toMatchObject({ do: 'read', picked: 'main' });
  });

  test('leaving the picker leaves what was shown', () => {
    const panel = showing(1, NEWS).hears({ type: 'wished', wish: { do: 'pick' }, front: front(1, NEWS) });
    panel.hears(answer(panel, { kind: 'left-picker' }));
    expect(panel.view.kind).toBe('brief');
  });
});

test.each<Unreadable>(['browser-page', 'web-store', 'pdf'])(
  'a page refused as %s is not touched',
  (refusal) => {
    const page = { ...front(1, NEWS), refusal };
    const popup = surface('popup').hears({ type: 'opened', front: page, wish: null });
    expect(popup.view).toMatchObject({ kind: 'unreadable', why: refusal });
    expect(popup.asked).toBeNull();
  },
);

test('a page that the click itself may not open to a popup is a page of the browser', () => {
  const popup = surface('popup').hears({ type: 'opened', front: front(1, null), wish: null });
  popup.hears(answer(popup, { kind: 'problem', why: 'not-allowed' }));
  expect(popup.view).toMatchObject({ kind: 'unreadable', why: 'browser-page' });
});

test('a page that goes elsewhere under a popup takes its leave along: another click reads what is there now', () => {
  const popup = surface('popup').hears({ type: 'opened', front: front(1, NEWS), wish: null });
  popup.hears(turnTo(1, null));
  popup.hears(answer(popup, { kind: 'problem', why: 'not-allowed' }));
  expect(popup.view).toMatchObject({ kind: 'unreadable', why: 'not-allowed' });
});

test('a window without a tab is no spinner', () => {
  const popup = surface('popup').hears({ type: 'opened', front: null, wish: null });
  expect(popup.view).toMatchObject({ kind: 'unreadable', why: 'page-gone' });
});

test('to keep a page, it is read first', () => {
  const panel = surface('panel').hears({
    type: 'opened',
    front: front(1, NEWS),
    wish: { do: 'keep' },
  });
  expect(panel.asked).toMatchObject({ do: 'read', mode: 'page' });
});

test('a site that does not answer is no question of leave, where there is leave', () => {
  const read = (where: 'popup' | 'panel', following: Following) => {
    const one = surface(where).hears({ type: 'opened', front: front(1, NEWS, following), wish: null });
    return one.hears(answer(one, { kind: 'problem', why: 'not-allowed' })).view;
  };
  expect(read('panel', 'site')).toMatchObject({ kind: 'unreadable', why: 'site-unreachable' });
  expect(read('panel', 'everywhere')).toMatchObject({ kind: 'unreadable', why: 'site-unreachable' });
  expect(read('panel', 'off')).toMatchObject({ kind: 'unreadable', why: 'not-allowed' });
});

test('no three events leave a spinner with nothing under way', () => {
  const events: readonly SurfaceEvent[] = [
    turnTo(1, NEWS, 'site'),
    turnTo(2, null),
    turnTo(1, NEWS),
    { type: 'front', front: { ...front(2, 'chrome://newtab/'), refusal: 'browser-page' } },
    { type: 'front', front: null },
    { type: 'loading', tabId: 1 },
    { type: 'loading', tabId: 2 },
    { type: 'loaded', tabId: 1 },
    { type: 'briefed', tabId: 1, front: front(1, NEWS) },
    { type: 'wished', wish: { do: 'pick' }, front: front(2, OTHER) },
    { type: 'wished', wish: { do: 'read', mode: 'selection' }, front: null },
    { type: 'pinned', on: true },
    { type: 'pinned', on: false },
    { type: 'refused' },
    { type: 'recount' },
  ];
  const answers: readonly Answer[] = [
    { kind: 'nothing' },
    { kind: 'left-picker' },
    { kind: 'problem', why: 'failed' },
    brief(1, NEWS),
  ];
  for (const first of events) {
    for (const second of events) {
      for (const third of events) {
        const panel = surface('panel').hears({ type: 'opened', front: front(1, NEWS), wish: null });
        for (const event of [first, second, third]) panel.hears(event);
        // Whatever was asked for last is answered, and a wait comes due.
        for (let left = 8; left > 0 && panel.model.task; left--) {
          const { ticket, kind } = panel.model.task;
          panel.hears(kind === 'waiting' ? { type: 'due', ticket } : answer(panel, answers[left % 4]!));
        }
        const path = [first, second, third].map(({ type }) => type).join(', ');
        expect(panel.model.task, path).toBeNull();
        expect(panel.view.kind, path).not.toBe('reading');
      }
    }
  }
});

class Driven {
  asked: Effect | null = null;
  constructor(public model: Model) {}
  hears(event: SurfaceEvent): this {
    const { model, effect } = step(this.model, event);
    this.model = model;
    this.asked = effect;
    return this;
  }
  get view() {
    return view(this.model);
  }
  get ticket() {
    return this.model.ticket;
  }
}

function surface(where: 'popup' | 'panel'): Driven {
  return new Driven(closedSurface(where));
}

function showing(tabId: number, url: string, following: Following = 'off'): Driven {
  const panel = surface('panel').hears({ type: 'opened', front: front(tabId, url, following), wish: null });
  return panel.hears(answer(panel, brief(tabId, url)));
}

/** A panel that was opened where it may not read. */
function refused(tabId: number): Driven {
  const panel = surface('panel').hears({ type: 'opened', front: front(tabId, null), wish: null });
  return panel.hears(answer(panel, { kind: 'problem', why: 'not-allowed' }));
}

function front(tabId: number, url: string | null, following: Following = 'off'): FrontPage {
  const host = url === null ? null : new URL(url).hostname;
  return { page: { tabId, url, host }, key: `${tabId} ${url}`, following, refusal: null, isPrivate: false };
}

function turnTo(tabId: number, url: string | null, following: Following = 'off'): SurfaceEvent {
  return { type: 'front', front: front(tabId, url, following) };
}

function answer(to: Driven, given: Answer): SurfaceEvent {
  return { type: 'answered', ticket: to.ticket, answer: given };
}

function brief(tabId: number | null, url: string): Answer {
  const article = articleFromText({ text: 'Words.', url });
  const nothing = { keyPoints: [], quotes: [], people: [], dates: [], timeline: [] };
  const made: Brief = { article, coverage: 'full', ...nothing };
  const page = { tabId, url, host: new URL(url).hostname };
  return {
    kind: 'brief',
    shown: { page, scope: tabId === null ? 'link' : 'page', brief: made, document: 1 },
  };
}
