/**
 * A browser that takes the databases away leaves some of what was asked of them without any answer: measured in Firefox 153,
 * where a read or a write under way then neither succeeds nor fails. Whoever waits for it, perhaps with a lock in hand, would
 * wait for ever, so all of it is made to fail.
 */

export interface LosableConnection<T> {
  /** The connection as before, but what is awaited of it ends with `lose` at the latest. */
  readonly connection: T;
  /** Everything that is still awaited fails. */
  lose(): void;
}

export function failWhenLost<T extends object>(connection: T): LosableConnection<T> {
  const waiting = new Set<(reason: DOMException) => void>();
  return {
    connection: guard(connection, waiting),
    lose: () => {
      for (const fail of waiting) fail(new DOMException('The database was taken away.', 'AbortError'));
    },
  };
}

type Waiting = Set<(reason: DOMException) => void>;

function guard<T extends object>(target: T, waiting: Waiting): T {
  return new Proxy(target, {
    get: (_target, property) => {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') return guarded(value, waiting);
      return (...args: unknown[]) => guarded(Reflect.apply(value, target, args), waiting);
    },
  });
}

function guarded(value: unknown, waiting: Waiting): unknown {
  if (value instanceof Promise) return untilLost(value, waiting);
  return isPartOfDatabase(value) ? guard(value, waiting) : value;
}

function isPartOfDatabase(value: unknown): value is object {
  return [IDBTransaction, IDBObjectStore, IDBIndex, IDBCursor].some((kind) => value instanceof kind);
}

/** In writings of many records nobody looks at the single answers; as with the database itself, that leaves no uncaught error. */
function untilLost(answer: Promise<unknown>, waiting: Waiting): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  waiting.add(reject);
  const settle = (): void => void waiting.delete(reject);
  answer.then((value) => resolve(guarded(value, waiting)), reject).finally(settle);
  promise.catch(() => undefined);
  return promise;
}
