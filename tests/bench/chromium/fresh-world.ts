import type { CDPSession, Page } from 'playwright-core';

/** A JavaScript world of its own in a page, as an extension's script has it: nothing in it is warm. */
export interface World {
  /** Runs an expression; a promise is waited for. */
  value<T>(expression: string): Promise<T>;
  /**
   * Milliseconds of CPU time that the page's main thread spends on an expression, whose value stays in the page. Not
   * the clock's time: other work on the machine does not show.
   */
  cpuTime(expression: string): Promise<number>;
}

/** Gives what makes fresh worlds in a page, with these scripts run in them. */
export async function worldsOf(page: Page): Promise<(script: string) => Promise<World>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  let made = 0;
  return async (script) => {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench ${made++}`,
    });
    const run = <T>(expression: string, returnByValue: boolean) =>
      evaluate<T>(session, expression, executionContextId, returnByValue);
    const spent = async (expression: string): Promise<number> => {
      const before = await threadTime(session);
      await run(expression, false);
      return (await threadTime(session)) - before;
    };
    await run(script, false);
    await spent('0');
    return {
      value: (expression) => run(expression, true),
      // what asking costs is taken off
      cpuTime: async (expression) => {
        const asking = await spent('0');
        return Math.max(0.01, (await spent(expression)) - asking);
      },
    };
  };
}

/** Milliseconds of CPU time the page's main thread has spent so far. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function evaluate<T>(
  session: CDPSession,
  expression: string,
  contextId: number,
  returnByValue: boolean,
): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...{ expression, contextId, returnByValue },
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
