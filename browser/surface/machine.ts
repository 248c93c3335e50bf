import type { Freshness, SurfaceState, Unreadable } from '../../components/surface.ts';
import type {
  Answer,
  Effect,
  FrontPage,
  Model,
  Problem,
  ReadMode,
  Shown,
  Step,
  SurfaceEvent,
  Task,
  Wish,
} from './model.ts';

/*
 * The popup and the side panel as a pure machine: an event in, the next model and what has to be done out.
 * Everything asked for carries a ticket, and an answer whose ticket is no longer the current one is shown
 * as nothing but old: a slow old result can never overwrite a newer one.
 */

/** A surface that has not been opened yet. */
export function closedSurface(where: Model['where']): Model {
  return { where, front: null, shown: null, problem: null, task: null, pinned: false, ticket: 0 };
}

/** One event: the next model, and at most one thing to do. */
export function step(model: Model, event: SurfaceEvent): Step {
  switch (event.type) {
    case 'opened':
      return opened({ ...model, front: event.front, openedOn: event.front?.page.url }, event.wish);
    case 'front':
      return inFront(model, event.front);
    case 'loading':
      return loading(model, event.tabId);
    case 'loaded':
      return loaded(model, event.tabId);
    case 'due':
      return isCurrent(model, event.ticket) && model.task?.kind === 'waiting' ? turn(model) : stay(model);
    case 'briefed':
      return briefed({ ...model, front: event.front }, event.tabId);
    case 'wished':
      return wish({ ...model, front: event.front }, event.wish);
    case 'refused':
      return model.problem ? stay({ ...model, problem: { ...model.problem, why: 'refused' } }) : stay(model);
    case 'recount':
      return recount(model);
    case 'answered':
      return isCurrent(model, event.ticket)
        ? answered(model, event.answer)
        : overtaken(model, event.ticket, event.answer);
    case 'pinned':
      // Let go, the panel turns to the page in front.
      return event.on ? stay({ ...model, pinned: model.shown !== null }) : turn({ ...model, pinned: false });
  }
}

/** What the views are given. */
export function view(model: Model): SurfaceState {
  const { task, shown, problem, front, pinned } = model;
  if (task?.kind === 'picking') return { kind: 'picking', page: task.page };
  if (task && !(task.quiet && (shown || problem))) return { kind: 'reading', page: task.page };
  if (shown) return { kind: 'brief', ...shown, freshness: freshness(shown, front), pinned };
  if (problem) return { kind: 'unreadable', page: problem.page, why: reason(model, problem) };
  return { kind: 'reading', page: front?.page ?? null };
}

/**
 * A popup is opened by the click that lets the extension into its page. What even that does not open is the browser's
 * own, and another click would not help; but a page that went elsewhere meanwhile took that leave with it.
 */
function reason({ where, openedOn, front }: Model, { why }: Problem): Unreadable {
  const isLeft = openedOn && !front?.page.url;
  return where === 'popup' && why === 'not-allowed' && !isLeft ? 'browser-page' : why;
}

function freshness(shown: Shown, front: FrontPage | null): Freshness {
  if (!front || shown.key === front.key) return { kind: shown.left ? 'outdated' : 'current' };
  // Browsers tell of a loading page also where an app only changes its address, so the site decides.
  const sameSite = shown.page.tabId === front.page.tabId && shown.page.host === front.page.host;
  if (sameSite && front.page.url !== null) return { kind: 'outdated' };
  // Browsers tell a page's address only where they would also let it be read.
  return { kind: 'elsewhere', front: front.page, canRead: front.page.url !== null && front.refusal === null };
}

function opened(model: Model, wished: Wish | null): Step {
  if (wished && wished.do !== 'go-on') return wish(model, wished);
  const { front } = model;
  // Opened by a click, which lets it read whatever it follows.
  return front && !front.refusal ? recall(model, front, true) : turn(model);
}

function inFront(before: Model, front: FrontPage | null): Step {
  const model = { ...before, front };
  const { task, pinned } = model;
  if (!front || pinned) return stay(model);
  const newlyAllowed = mayRead(model, front) && !(before.front && mayRead(model, before.front));
  if (task?.kind === 'waiting' && task.page.tabId === front.page.tabId) {
    return stay({
      ...model,
      task: { ...task, page: front.page, key: front.key, quiet: !mayRead(model, front) },
    });
  }
  if (before.front?.key === front.key && !newlyAllowed) return stay(model);
  if (task?.key === front.key && !task.quiet) return stay(model);
  // An app that goes on while it is read: what it showed until now has to be known before it is read again.
  if (task?.kind === 'reading' && !task.quiet && task.page.tabId === front.page.tabId)
    return wait(model, front);
  return turn(model);
}

/** Turns to the page in front: what was made of it before, else a reading where that is allowed. */
function turn(model: Model): Step {
  const { front, shown } = model;
  if (!front) return stay({ ...model, task: null, problem: { page: null, why: 'page-gone' } });
  if (shown?.key === front.key && !shown.left) return stay({ ...model, task: null, problem: null });
  if (front.refusal) {
    return stay({ ...model, task: null, problem: { page: front.page, why: front.refusal } });
  }
  return recall(model, front, mayRead(model, front));
}

/** A popup is open because its page was asked for; a panel follows only where it was let. */
function mayRead(model: Model, front: FrontPage): boolean {
  return model.where === 'popup' || front.following !== 'off';
}

function loading(model: Model, tabId: number): Step {
  const shown = model.shown?.page.tabId === tabId ? { ...model.shown, left: true } : model.shown;
  const left = { ...model, shown };
  const { front, pinned } = left;
  return !front || front.page.tabId !== tabId || pinned ? stay(left) : wait(left, front);
}

/** Lets a page that is going on get somewhere, and a reading under way be answered, before it is turned to. */
function wait(model: Model, front: FrontPage): Step {
  const { task } = model;
  const isSameTab = task?.page.tabId === front.page.tabId;
  const overtook = !isSameTab ? null : task.kind === 'reading' ? task.ticket : (task.overtook ?? null);
  const quiet = !mayRead(model, front);
  const waiting = { page: front.page, key: front.key, kind: 'waiting', quiet, overtook } as const;
  return start(model, waiting, (ticket) => ({ do: 'wait', ticket }));
}

function loaded(model: Model, tabId: number): Step {
  const { front, task, shown, problem, pinned } = model;
  if (!front || front.page.tabId !== tabId || pinned) return stay(model);
  if (task) return task.kind === 'waiting' && !task.overtook ? turn(model) : stay(model);
  // Read while it was still loading: look whether that was all, or whether there is an article now.
  const early = problem ? problem.page?.tabId === tabId : shown?.key === front.key && shown.scope === 'page';
  return early && mayRead(model, front) ? recall(model, front, true, true) : stay(model);
}

function briefed(model: Model, tabId: number): Step {
  const { front, task, pinned } = model;
  if (!front || front.page.tabId !== tabId || pinned || (task && !task.quiet)) return stay(model);
  return recall(model, front, false);
}

function recount(model: Model): Step {
  const { shown } = model;
  if (!shown || model.task) return stay(model);
  const task = { page: shown.page, key: shown.key, kind: 'reading', quiet: true } as const;
  return start(model, task, (ticket) => ({ do: 'recount', ticket, shown }));
}

function wish(before: Model, wished: Wish): Step {
  if (wished.do === 'go-on') return stay(before);
  const model = { ...before, pinned: false };
  const { front } = model;
  if (wished.do === 'link') {
    const page = { tabId: null, url: wished.url, host: wished.host };
    const task = { page, key: front?.key ?? '', kind: 'reading', quiet: false } as const;
    return start(model, task, (ticket) => ({ do: 'read-link', ticket, url: wished.url }));
  }
  if (!front) return stay({ ...model, task: null, shown: null, problem: { page: null, why: 'page-gone' } });
  if (front.refusal && front.refusal !== 'pdf') {
    return stay({ ...model, task: null, shown: null, problem: { page: front.page, why: front.refusal } });
  }
  if (wished.do === 'pick') {
    return begin(model, front, 'picking', false, (ticket) => ({ do: 'pick', ticket, front }));
  }
  return read(model, front, wished.do === 'keep' ? 'page' : wished.mode);
}

/** Looks for a brief made before, and reads the page where there is none and it may; quietly where that is all. */
function recall(model: Model, front: FrontPage, orRead: boolean, quiet = !orRead): Step {
  return begin(model, front, 'reading', quiet, (ticket) => ({ do: 'recall', ticket, front, orRead }));
}

function read(model: Model, front: FrontPage, mode: ReadMode, picked: string | null = null): Step {
  return begin(model, front, 'reading', false, (ticket) => ({ do: 'read', ticket, front, mode, picked }));
}

function answered(model: Model, answer: Answer): Step {
  const task = model.task!;
  const done = { ...model, task: null };
  switch (answer.kind) {
    case 'brief':
      return stay({ ...done, problem: null, shown: { ...answer.shown, key: task.key, left: false } });
    case 'nothing':
      return stay({ ...done, problem: { page: task.page, why: 'not-allowed' } });
    case 'problem': {
      // Where there is leave and it was not enough, the browser shows a page of its own.
      const why = answer.why === 'not-allowed' ? refusedReading(done) : answer.why;
      return stay({ ...done, shown: null, problem: { page: task.page, why } });
    }
    case 'picked':
      return done.front ? read(done, done.front, 'page', answer.selector) : stay(done);
    case 'left-picker':
      return done.shown || done.problem || !done.front ? stay(done) : read(done, done.front, 'page');
  }
}

/** An answer that came too late to be shown as new. While its page goes on, it tells the old text from what is to come. */
function overtaken(model: Model, ticket: number, answer: Answer): Step {
  const { task } = model;
  if (task?.kind !== 'waiting' || task.overtook !== ticket) return stay(model);
  const shown = answer.kind === 'brief' ? { ...answer.shown, key: '', left: true } : model.shown;
  return stay({ ...model, shown, task: { ...task, overtook: null } });
}

/** Why a page was not read that the browser did not open, where a panel has leave for its site. */
function refusedReading({ where, front }: Model): Unreadable {
  return where === 'panel' && front && front.following !== 'off' ? 'site-unreachable' : 'not-allowed';
}

function begin(
  model: Model,
  front: FrontPage,
  kind: Task['kind'],
  quiet: boolean,
  effect: (ticket: number) => Effect,
): Step {
  return start(model, { page: front.page, key: front.key, kind, quiet }, effect);
}

function start(model: Model, task: Omit<Task, 'ticket'>, effect: (ticket: number) => Effect): Step {
  const ticket = model.ticket + 1;
  return { model: { ...model, ticket, task: { ...task, ticket } }, effect: effect(ticket) };
}

function stay(model: Model): Step {
  return { model, effect: null };
}

function isCurrent(model: Model, ticket: number): boolean {
  return model.task?.ticket === ticket;
}
