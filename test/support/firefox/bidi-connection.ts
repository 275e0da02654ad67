/** One WebDriver BiDi connection: commands with a time limit, and events. Needs the global WebSocket of Node ≥ 22. */
import { STEP_TIMEOUT_MS } from '../driven-browser.ts';

export type BidiParams = Readonly<Record<string, unknown>>;
type Listener = (params: never) => void;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

interface BidiMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: never;
  readonly error?: string;
  readonly message?: string;
}

export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', (event) =>
      this.#receive(JSON.parse(String(event.data)) as BidiMessage),
    );
    socket.addEventListener('close', () => this.#failAll('Firefox closed the connection.'));
  }

  static async open(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No WebDriver BiDi at ${url}.`)), {
        once: true,
      });
    });
    return new BidiConnection(socket);
  }

  send<Result>(method: string, params: BidiParams = {}): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`Firefox did not answer ${method} within ${STEP_TIMEOUT_MS} ms.`));
      }, STEP_TIMEOUT_MS);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The caller has subscribed to the event with `session.subscribe`. Returns how to stop listening. */
  on<Params>(event: string, listener: (params: Params) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set<Listener>();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
    this.#failAll('The connection was closed.');
  }

  #receive(message: BidiMessage): void {
    if (message.id === undefined || message.id === null) {
      for (const listener of this.#listeners.get(message.method ?? '') ?? [])
        listener(message.params as never);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.error === undefined) waiting.resolve(message.result as never);
    else waiting.reject(new Error(`${message.error}: ${message.message ?? ''}`));
  }

  #failAll(reason: string): void {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.#waiting.clear();
  }
}
