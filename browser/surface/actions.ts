import { browser } from 'wxt/browser';
import type { Preferences } from '../../components/settings/preferences.ts';
import type { Following, SurfaceActions } from '../../components/surface.ts';
import { borrowForLink, follow } from '../page/leave.ts';
import { isWebAddress } from '../page/page-address.ts';
import { pick } from '../page/page-scripts.ts';
import { paintQuotes, showPassage } from '../page/passages.ts';
import { forgetPick } from '../page/picked-articles.ts';
import { leaveWish } from '../requests.ts';
import { forgetBriefs } from '../storage/brief-cache.ts';
import { putOnClipboard } from './clipboard.ts';
import { openLibrary } from './library-tab.ts';
import { view } from './machine.ts';
import type { Model, SurfaceEvent, Wish } from './model.ts';
import { openPanel } from './panel.ts';

/** The running surface, as its actions need it. */
export interface RunningSurface {
  readonly windowId: number;
  readonly model: () => Model;
  readonly preferences: () => Preferences;
  readonly following: () => Following;
  readonly send: (event: SurfaceEvent) => void;
  /** Turns a wish into an event, with what is in front at that moment. */
  readonly wish: (wish: Wish) => void;
  /** Changes the preferences on show at once, and stores them. */
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** What leaves the brief: loaded at the first copying or saving. */
const exporting = () => import('./exporting.ts');

/** What the views can ask for, done in the browser. */
export function surfaceActions(surface: RunningSurface): SurfaceActions {
  const { windowId, model, preferences, following, send, wish, prefer } = surface;

  /** Opens the panel in the gesture, leaves it a wish, and makes room for it. */
  const inPanel = (wished: Wish) => {
    const opening = openPanel(windowId);
    leaveWish(windowId, wished);
    opening.then((open) => open && window.close());
  };

  return {
    showPassage: (span) => showPassage(model().shown, span),
    paintQuotes: (quotes) => paintQuotes(model().shown, quotes),
    readPage: () => wish({ do: 'read', mode: 'page' }),
    readAnyway: () => wish({ do: 'read', mode: 'anyway' }),
    readSelection: () => wish({ do: 'read', mode: 'selection' }),
    // A popup closes at the first click in the page, so the panel takes over.
    pickArticle: () => (model().where === 'popup' ? inPanel({ do: 'pick' }) : wish({ do: 'pick' })),
    cancelPick: () => {
      const tabId = model().front?.page.tabId;
      if (tabId !== undefined) pick(tabId, null);
    },
    forgetPick: async () => {
      const page = model().front?.page;
      if (page?.host) await forgetPick(page.host);
      if (page) await forgetBriefs(page.tabId);
      wish({ do: 'read', mode: 'page' });
    },
    allowLink: async () => {
      const page = model().problem?.page;
      if (!page?.url || !isWebAddress(page.url)) return;
      if (await borrowForLink(page.url)) wish({ do: 'link', url: page.url, host: page.host });
    },
    openPage: async (at) => {
      const { shown, problem } = model();
      const url = (shown ?? problem)?.page?.url;
      if (!url || !isWebAddress(url)) return;
      const text = shown?.brief.article.text;
      const passage = at && text ? await (await exporting()).linkTo(url, text, at) : null;
      browser.tabs.create({ url: passage ?? url });
    },
    copyLink: async (span) => {
      const article = model().shown?.brief.article;
      if (!article) return false;
      const link = exporting().then(({ linkTo }) => linkTo(article.url, article.text, span));
      return putOnClipboard({ 'text/plain': link.then(wanted) });
    },
    savePicture: async (quote) => {
      const { shown } = model();
      return shown ? (await exporting()).savePicture(shown.brief, quote) : false;
    },
    openPanel: (place) => inPanel({ do: 'go-on', place }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => openLibrary(),
    follow: async (how) => {
      const { page, kind } = view(model());
      const now = await follow(how, following(), page?.url ?? null);
      if (kind === 'unreadable' && now !== how) send({ type: 'refused' });
      return now;
    },
    pin: (on) => send({ type: 'pinned', on }),
    copy: async (what) => {
      const { shown } = model();
      if (!shown) return false;
      const chosen = preferences();
      const coming = exporting().then(({ written }) => written(shown.brief, what, chosen));
      return putOnClipboard({
        'text/plain': coming.then(({ text }) => text),
        'text/html': coming.then(({ html }) => html),
      });
    },
    save: async (format, noteTemplate = preferences().noteTemplate) => {
      const { shown } = model();
      const chosen = { ...preferences(), noteTemplate };
      return shown ? (await exporting()).saveOut(shown.brief, format, chosen) : false;
    },
    addToObsidian: async () => {
      const { shown } = model();
      const chosen = preferences();
      return shown ? (await exporting()).addToObsidian(shown.brief, chosen) : false;
    },
    print: () => window.print(),
    prefer,
  };
}

function wanted(link: string | null): string {
  if (link === null) throw new Error('nothing to copy');
  return link;
}
