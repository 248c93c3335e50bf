import { browser } from 'wxt/browser';
import type { Article } from '../../brief/article.ts';
import type { Brief } from '../../brief/model.ts';
import type { ReadingOptions } from '../../reading/article/reading.ts';
import { giveBackLink } from '../page/leave.ts';
import { readFront, recall } from '../page/page-reading.ts';
import { pick } from '../page/page-scripts.ts';
import { rememberPick } from '../page/picked-articles.ts';
import type { Seen } from '../page/seen.ts';
import { forgetBriefs } from '../storage/brief-cache.ts';
import type { Answer, Effect, FrontPage, Shown } from './model.ts';

/** Does what the machine asked for; the answer is always one a reader can be shown. Never rejects. */
export async function answerTo(
  effect: Exclude<Effect, { do: 'wait' }>,
  keyPoints: number,
  shown: Shown | null,
): Promise<Answer> {
  try {
    return await perform(effect, keyPoints, shown);
  } catch (error) {
    console.error(error);
    return { kind: 'problem', why: 'failed' };
  }
}

async function perform(
  effect: Exclude<Effect, { do: 'wait' }>,
  keyPoints: number,
  shown: Shown | null,
): Promise<Answer> {
  const context = { engine, reader, keyPoints, shown, picked: null };
  switch (effect.do) {
    case 'recall': {
      const kept = await recall(effect.front, keyPoints);
      return kept.kind === 'nothing' && effect.orRead ? readFront(effect.front, 'page', context) : kept;
    }
    case 'read':
      return readFront(effect.front, effect.mode, { ...context, picked: effect.picked });
    case 'recount': {
      const brief = await engine(effect.shown.brief.article, keyPoints);
      return { kind: 'brief', shown: { ...effect.shown, brief } };
    }
    case 'pick':
      return pickArticle(effect.front);
    case 'read-link': {
      const { readLink } = await import('../page/link-reading.ts');
      try {
        return await readLink(effect.url, keyPoints, engine);
      } finally {
        await giveBackLink(effect.url);
      }
    }
  }
}

async function pickArticle({ page: { tabId, host }, isPrivate }: FrontPage): Promise<Answer> {
  const answer = await pick(tabId, browser.i18n.getMessage('pickHint'));
  if (!answer.ok) return { kind: 'problem', why: answer.why === 'too-long' ? 'failed' : answer.why };
  const { selector } = answer.value;
  if (selector === null || host === null) return { kind: 'left-picker' };
  if (!isPrivate) await rememberPick(host, selector);
  await forgetBriefs(tabId);
  return { kind: 'picked', selector };
}

const engineCode = () => import('../engine.ts');

/** Makes the engine ready, once the surface has been painted, while the page is read. What goes wrong is said when a brief is wanted. */
export function prepareEngine(): void {
  engineCode()
    .then((code) => code.prepare())
    .catch(() => undefined);
}

async function reader(answer: unknown, options: ReadingOptions): Promise<Seen | null> {
  return (await engineCode()).seenIn(answer, options);
}

async function engine(article: Article, keyPoints: number): Promise<Brief> {
  return (await engineCode()).briefOf(article, keyPoints);
}
