import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A command's answer, before anybody has looked at it. */
type Result = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds after which a command has failed: less than a test has, so that what did not come is named. */
const PATIENCE = 40_000;

/** The same for the first command, which a browser answers when it has started. */
const STARTING = 80_000;

/**
 * A session of WebDriver BiDi (W3C), as much of it as these tests use: commands are answered by id, and a
 * page's expression comes back as plain JSON.
 */
export class BidiSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#answer(String(data)));
    socket.on('close', () => {
      for (const { reject, timer } of this.#waiting.values()) {
        clearTimeout(timer);
        reject(new Error('the browser closed the session'));
      }
      this.#waiting.clear();
    });
  }

  /** Opens a session on a browser that listens at this ws: address. */
  static async open(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`);
    await once(socket, 'open');
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: {} }, STARTING);
    return session;
  }

  /** Sends a command; rejects with the browser's own error, or where no answer comes. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}, patience = PATIENCE): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`no answer to ${method} ${JSON.stringify(params)}`));
      }, patience);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /**
   * The JSON value of an expression (which may be a promise) in a browsing context, with the rights of a
   * user's gesture. Rejects when it throws.
   */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') {
      const { text } = answer.exceptionDetails as { text: string };
      throw new Error(`${text}\nin ${expression}`);
    }
    const { value } = answer.result as { value?: string };
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  }

  close(): void {
    this.#socket.close();
  }

  #answer(data: string): void {
    const message = JSON.parse(data) as {
      id?: number;
      type: string;
      result: Result;
      error: string;
      message: string;
    };
    const waiting = this.#waiting.get(message.id ?? -1);
    if (!waiting) return;
    this.#waiting.delete(message.id ?? -1);
    clearTimeout(waiting.timer);
    if (message.type === 'error') waiting.reject(new Error(`${message.error}: ${message.message}`));
    else waiting.resolve(message.result);
  }
}
