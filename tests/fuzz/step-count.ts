import { type Profiler, Session } from 'node:inspector/promises';

/**
 * How many blocks of the project's code a piece of work runs through: V8 counts every execution of every block
 * (precise coverage). A measure of work that is the same on every machine. What one regular expression or one
 * built-in does inside is one step: `tests/expressions` looks after the former.
 */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Steps that `work` takes in files whose path holds `folder`. */
  async count(folder: string, work: () => void): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    work();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result.filter(({ url }) => url.includes(folder)).reduce((sum, script) => sum + stepsOf(script), 0);
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}

function stepsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce(
    (sum, { ranges }) => sum + ranges.reduce((steps, { count }) => steps + count, 0),
    0,
  );
}
