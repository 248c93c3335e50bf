import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { builtExtension } from '../../../tools/build.ts';
import type { BrowserUnderTest } from '../../browser/watched-browser.ts';
import { figureOf } from '../measure.ts';
import { bundled } from './bundle.ts';
import { type World, worldsOf } from './fresh-world.ts';

/** Milliseconds of CPU time: the first time, as a click has it, and the median of further times. */
export interface Taken {
  readonly first: number;
  readonly again: number;
}

/** What each part of a brief takes on one page. */
export interface Stages {
  readonly copy: Taken;
  /** Readability with the copy it needs, alone. */
  readonly readability: Taken;
  /** The extension's reader, in the page. */
  readonly inPage: Taken;
  /** Page contents -> Article, on the extension's side. */
  readonly article: Taken;
  /** Unpacking the learned weights, once for each popup or panel. */
  readonly models: Taken;
  /** Article -> Brief. */
  readonly brief: Taken;
  /** UTF-16 length of the article's text. */
  readonly length: number;
}

/** Fresh worlds for each part, and further runs in each. */
const ROUNDS = 3;
const REPEATS = 3;

const READ =
  "globalThis['pullquote reader']({ for: 'reader', mode: 'page', picked: null, knownDocument: null })";

/** Gives what measures the parts on a page of this browser: each in worlds of its own, in turns. */
export async function stageMeter({
  context,
  site,
}: BrowserUnderTest): Promise<(page: Page) => Promise<Stages | null>> {
  const root = builtExtension('chrome');
  const reader = readFileSync(`${root}/article-reader.js`, 'utf8');
  const inPage = await bundled('in-page.ts');
  const extensionSide = await bundled('extension-side.ts');
  for (const name of ['people', 'quotes']) {
    const body = readFileSync(`${root}/models/en/${name}.bin`);
    site.put(`/models/${name}`, { body, type: 'application/octet-stream' });
  }
  const empty = await context.newPage();
  await empty.goto(site.put('/empty', '<!doctype html><title>Empty</title>'));
  const surface = await worldsOf(empty);

  return async (page) => {
    const fresh = await worldsOf(page);
    const parts = {
      copy: async () => taken(await fresh(inPage), 'copyPage()'),
      readability: async () => taken(await fresh(inPage), 'readability()'),
      inPage: async () => taken(await fresh(reader), READ),
    };
    const pageSide = await inTurns(parts);
    const { contents } = await (await fresh(reader)).value<{ contents: unknown }>(READ);

    let length = 0;
    const rounds: { models: Taken; article: Taken; brief: Taken }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const world = await surface(extensionSide);
      await world.value(`take(${JSON.stringify(contents)})`);
      await world.value('fetchModels()');
      const models = await taken(world, 'unpackModels()');
      const article = await taken(world, 'readContents()');
      length = await world.value<number>('lengthOfArticle()');
      if (length === 0) return null;
      rounds.push({ models, article, brief: await taken(world, 'makeBrief()') });
    }
    return {
      ...pageSide,
      models: median(rounds.map(({ models }) => models)),
      article: median(rounds.map(({ article }) => article)),
      brief: median(rounds.map(({ brief }) => brief)),
      length,
    };
  };
}

/** Runs each part as many times as there are rounds, the other way round every second time. */
async function inTurns<Name extends string>(
  parts: Readonly<Record<Name, () => Promise<Taken>>>,
): Promise<Record<Name, Taken>> {
  const names = Object.keys(parts) as Name[];
  const all = new Map<Name, Taken[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 ? [...names].reverse() : names) all.get(name)?.push(await parts[name]());
  }
  return Object.fromEntries([...all].map(([name, some]) => [name, median(some)])) as Record<Name, Taken>;
}

async function taken(world: World, call: string): Promise<Taken> {
  const first = await world.cpuTime(call);
  const again: number[] = [];
  for (let i = 0; i < REPEATS; i++) again.push(await world.cpuTime(call));
  return { first, again: figureOf(again).median };
}

function median(some: readonly Taken[]): Taken {
  return {
    first: figureOf(some.map(({ first }) => first)).median,
    again: figureOf(some.map(({ again }) => again)).median,
  };
}
