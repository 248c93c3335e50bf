import { browser } from 'wxt/browser';
import type { Content, LibraryPageProps, Work } from '../../components/library/library-page.ts';
import { readRoute, routeAddress } from '../../components/library/route.ts';
import { type KeepingPolicy, readPolicy } from '../../library/keeping/policy.ts';
import type { Summary } from '../../library/model.ts';
import { changeOf, heardOfChange, tellChange } from '../storage/library/changes.ts';
import { settlePeople } from '../storage/library/keeping.ts';
import { loadPolicy, onPolicy } from '../storage/library/policy-store.ts';
import { problemOf } from '../storage/library/problem.ts';
import { forgetOld } from '../storage/library/retention.ts';
import { type LibraryPageHost, libraryActions } from './actions.ts';
import {
  drawArticle,
  drawChanged,
  drawChanges,
  drawPeople,
  drawPerson,
  drawSearch,
  EMPTY_CHECK,
} from './contents.ts';
import { loadedLibrary } from './loaded-library.ts';

const SAID_MS = 8000;
/** Milliseconds after which a page with nothing to show yet is drawn without it: too few to be seen. */
const FRAME_MS = 50;

/** Runs the library page: calls `draw` at once and after every change of the address, of what is kept, or of work. */
export async function connectLibrary(draw: (props: LibraryPageProps) => void): Promise<void> {
  const library = loadedLibrary();
  let route = readRoute(location.search);
  let content: Content = { kind: 'loading', done: null };
  let policy: KeepingPolicy = readPolicy(null);
  // Only a page without an article says anything of it, so nothing else waits for it.
  const policyRead = loadPolicy().then((found) => {
    policy = found;
  });
  let kept: Summary | null = null;
  let work: Work | null = null;
  let said: LibraryPageProps['said'] = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let drawing = 0;

  const redraw = () => draw({ route, content, policy, summary: kept, work, said, actions });
  /** What is drawn in a moment is not drawn twice. */
  const redrawFilled = () => {
    if (content.kind !== 'loading') redraw();
  };
  const show = (next: Content) => {
    content = next;
    redraw();
  };

  /** Fills the page for the address; what an older address asked for is no longer drawn. */
  const refresh = async () => {
    const own = ++drawing;
    const drawOwn = (next: Content) => {
      if (own === drawing) show(next);
    };
    try {
      // A person is drawn without waiting for it.
      const size = library.summary().then((found) => {
        kept = found;
      });
      if (route.page === 'person') size.then(redrawFilled, () => undefined);
      else {
        // Asked for at once with it: the first screen is made of these.
        if (route.page === 'search') library.newest().catch(() => undefined);
        library.log().catch(() => undefined);
        await size;
      }
      if (own !== drawing) return;
      if (route.page === 'check') return drawOwn(content.kind === 'check' ? content : EMPTY_CHECK);
      if (kept?.articles === 0 && (route.page === 'search' || route.page === 'people')) {
        await policyRead;
        return drawOwn({ kind: 'empty' });
      }
      switch (route.page) {
        case 'search':
          return await drawSearch(route, library, drawOwn);
        case 'people':
          return await drawPeople(library, drawOwn);
        case 'person':
          return await drawPerson(route, library, drawOwn);
        case 'article':
          return await drawArticle(route, library, drawOwn);
        case 'changed':
          return await drawChanged(drawOwn);
        case 'changes':
          return await drawChanges(route, drawOwn);
      }
    } catch (error) {
      drawOwn({ kind: 'problem', problem: problemOf(error).kind });
    }
  };

  /** Fills the page; when it is filled, what writing has left to be tidied up is. */
  const renew = async () => {
    await refresh();
    // Nobody waits for it, and where it fails it is done the next time.
    settlePeople().catch(() => undefined);
  };
  /** What the reader lets grow no older goes when the library is opened, too, however seldom something is kept. */
  const letGo = async () => {
    const old = await forgetOld();
    if (old.length > 0) await host.changed(changeOf(old));
  };

  const host: LibraryPageHost = {
    route: () => route,
    go: (next, replace = false) => {
      const moved = next.page !== route.page || ('id' in next && 'id' in route && next.id !== route.id);
      route = next;
      // The browser takes its time over an address; while the reader types, what was found comes first.
      if (replace) setTimeout(() => history.replaceState(null, '', routeAddress(route)));
      else history.pushState(null, '', routeAddress(next));
      if (moved) {
        content = { kind: 'loading', done: null };
        window.scrollTo(0, 0);
      }
      redraw();
      void refresh();
    },
    show,
    work: (next) => {
      work = next;
      // An export reads itself.
      library.hold(next !== null && next.kind !== 'export');
      redraw();
    },
    say: (message, canUndo = false) => {
      clearTimeout(silence);
      said = { message, canUndo };
      silence = setTimeout(() => {
        said = null;
        redraw();
      }, SAID_MS);
      redraw();
    },
    changed: async (what) => {
      library.forget(what);
      tellChange(what);
      await renew();
    },
    refresh,
  };
  const actions = libraryActions(host, library);

  addEventListener('popstate', () => {
    route = readRoute(location.search);
    content = { kind: 'loading', done: null };
    redraw();
    void refresh();
  });
  heardOfChange((what) => {
    library.forget(what);
    void renew();
  });
  onPolicy((changed) => {
    policy = changed;
    redraw();
  });
  document.title = browser.i18n.getMessage('libTitle');
  const filled = renew();
  // What was asked for early is nearly there. Drawn before it, the frame of the page would hold it up.
  setTimeout(() => {
    if (content.kind === 'loading') redraw();
  }, FRAME_MS);
  await filled;
  await letGo().catch(() => undefined);
}
