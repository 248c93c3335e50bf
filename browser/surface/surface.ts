import { browser } from 'wxt/browser';
import type { Brief } from '../../brief/model.ts';
import type { Following, Place, SurfaceProps } from '../../components/surface.ts';
import { followingOn } from '../page/leave.ts';
import { frontPage, watchFront } from '../page/tab-in-front.ts';
import { leaveWish, onWish, takeWish } from '../requests.ts';
import { onBriefKept } from '../storage/brief-cache.ts';
import { loadPreferences, onPreferences, storePreferences } from '../storage/preferences-store.ts';
import { surfaceActions } from './actions.ts';
import { answerTo, prepareEngine } from './effects.ts';
import { briefKeeper } from './keeping.ts';
import { leaveInUse } from './leave-in-use.ts';
import { legible } from './legible.ts';
import { closedSurface, step, view } from './machine.ts';
import type { Effect, Model, SurfaceEvent, Wish } from './model.ts';
import { holdPanel, isPanelOpen } from './panel.ts';

/** Milliseconds a page is given to load before it is read as far as it is there. */
const LOADING = 600;

/**
 * Runs a popup or a side panel: hears the browser, lets the machine decide, does what it says, and calls
 * `draw` with the props of `<Surface>` at once and after every change.
 */
export async function connectSurface(
  where: Model['where'],
  draw: (props: SurfaceProps) => void,
): Promise<void> {
  // Asked for at once: by the time the first picture stands, it is known what to read.
  const inFront = frontPage(globalThis.pullquoteHeadStart?.tab);
  const window = browser.windows.getCurrent().then(({ id = -1 }) => id);
  const panel = where === 'popup' ? window.then(isPanelOpen) : false;
  let [preferences, windowId, isOpen] = await Promise.all([loadPreferences(), window, panel]);
  if (isOpen) {
    // The click is for the panel, which it would only cover.
    await leaveWish(windowId, { do: 'read', mode: 'page' });
    globalThis.close();
    return;
  }
  if (where === 'panel') holdPanel(windowId);
  let model = closedSurface(where);
  const now = Date.now();

  const send = (event: SurfaceEvent) => {
    const next = step(model, event);
    model = next.model;
    keeper.show(model);
    redraw();
    if (next.effect) perform(next.effect);
    if (where === 'panel') lookFollowing();
    recount();
  };
  // As many key points as are wanted now: at once, or when what is under way is done. A count anew may be overtaken, so
  // what is shown is asked, not what was begun.
  const counts = new WeakMap<Brief, number>();
  const recount = () => {
    const { task, shown } = model;
    if (!task && shown && counts.get(shown.brief) !== preferences.keyPoints) send({ type: 'recount' });
  };
  const perform = async (effect: Effect) => {
    const { ticket } = effect;
    if (effect.do === 'wait') {
      setTimeout(() => send({ type: 'due', ticket }), LOADING);
      return;
    }
    const { keyPoints } = preferences;
    const answer = await answerTo(effect, keyPoints, model.shown);
    if (answer.kind === 'brief') counts.set(answer.shown.brief, keyPoints);
    send({ type: 'answered', ticket, answer });
  };
  // Asked for by a key: done when the brief is there and the library has answered.
  let keepNext = false;
  const keepAsked = () => {
    const keeping = keeper.keeping();
    if (!keepNext || !keeping) return;
    keepNext = false;
    if (!keeping.kept) void keeping.onKeep(true);
  };
  // Said to the view once, with the first brief.
  let place: Place | null = null;
  const heard = (wished: Wish | null) => {
    if (wished?.do === 'go-on') place = wished.place;
    keepNext = wished?.do === 'keep';
  };
  const wish = async (wished: Wish) => {
    heard(wished);
    const front = await frontPage();
    send({ type: 'wished', wish: wished, front });
  };
  const actions = surfaceActions({
    windowId,
    model: () => model,
    preferences: () => preferences,
    following: () => following,
    send,
    wish,
    prefer: (change) => {
      preferences = { ...preferences, ...change };
      redraw();
      storePreferences(change);
    },
  });
  // Said in a panel, of the page whose content is on show, which need not be the one in front.
  let following: Following = 'off';
  const lookFollowing = async () => {
    const found = await followingOn(view(model).page?.url ?? null);
    if (found === following) return;
    following = found;
    redraw();
  };
  const redraw = () => {
    const state = view(model);
    const drawn = state.kind === 'brief' ? { ...state, brief: legible(state.brief) } : state;
    const leave = leaveInUse(model, following);
    const goingOn = state.kind === 'brief' ? place : null;
    if (goingOn) place = null;
    draw({
      ...{ where, state: drawn, following, leave, keeping: keeper.keeping() },
      ...{ preferences, place: goingOn, actions, now },
    });
  };
  const keeper = briefKeeper(() => {
    redraw();
    keepAsked();
  });

  redraw();
  const [front, waiting] = await Promise.all([inFront, where === 'panel' ? takeWish(windowId) : null]);
  heard(waiting);
  send({ type: 'opened', front, wish: waiting });
  requestAnimationFrame(() => setTimeout(prepareEngine));

  watchFront(windowId, {
    onFront: (changed) => send({ type: 'front', front: changed }),
    onLoading: (tabId) => send({ type: 'loading', tabId }),
    onLoaded: (tabId) => send({ type: 'loaded', tabId }),
  });
  onPreferences((changed) => {
    preferences = changed;
    redraw();
    recount();
  });
  if (where === 'popup') return;
  onBriefKept(async (tabId) => send({ type: 'briefed', tabId, front: await frontPage() }));
  const heed = async () => {
    const wished = await takeWish(windowId);
    if (wished) wish(wished);
  };
  onWish(windowId, heed);
  // One left while the panel was opening came before anybody listened.
  await heed();
}
