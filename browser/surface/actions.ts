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
import { copyOut, copyText, linkTo, saveOut, savePicture } from './exporting.ts';
import { openLibrary } from './keeping.ts';
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

/** What the views can ask for, done in the browser. */
export function surfaceActions(surface: RunningSurface): SurfaceActions {
  const { windowId, model, preferences, following, send, wish, prefer } = surface;

  /** Opens the panel in the gesture, leaves it a wish, and makes room for it. */
  const inPanel = (wished: Wish | null) => {
    const opening = openPanel(windowId);
    if (wished) leaveWish(windowId, wished);
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
      browser.tabs.create({ url: at && text ? ((await linkTo(url, text, at)) ?? url) : url });
    },
    copyLink: async (span) => {
      const article = model().shown?.brief.article;
      return article ? copyText(linkTo(article.url, article.text, span)) : false;
    },
    savePicture: (quote) => savePicture(model().shown?.brief ?? null, quote),
    openPanel: () => inPanel(null),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => openLibrary(),
    follow: async (how) => {
      const { page, kind } = view(model());
      const now = await follow(how, following(), page?.url ?? null);
      if (kind === 'unreadable' && now !== how) send({ type: 'refused' });
      return now;
    },
    pin: (on) => send({ type: 'pinned', on }),
    copy: (what) => copyOut(model().shown?.brief ?? null, what, preferences()),
    save: (format) => saveOut(model().shown?.brief ?? null, format, preferences()),
    print: () => window.print(),
    prefer,
  };
}
