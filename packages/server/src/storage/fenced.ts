import type { Stores } from '../ports/index.js';

/** What asks for something once its transaction is over, or is about to be undone. */
export class TransactionOver extends Error {
  constructor() {
    super('The transaction is over.');
  }
}

/** Stores for as long as one transaction lasts. */
export interface Fenced {
  stores: Stores;
  /** Refuses what is asked from now on, and waits for what was asked before. */
  close(): Promise<void>;
}

/**
 * The same stores, closed once their transaction ends. A work of several branches fails with the first of them that does:
 * what the others would go on to write would be kept, by itself or with another transaction of that connection.
 */
export function fenced(stores: Stores): Fenced {
  let isClosed = false;
  let underWay = 0;
  let tellLast: (() => void) | undefined;

  async function call(
    method: (...args: never[]) => unknown,
    store: object,
    args: unknown[],
  ): Promise<unknown> {
    if (isClosed) throw new TransactionOver();
    underWay += 1;
    try {
      return await Reflect.apply(method, store, args);
    } finally {
      underWay -= 1;
      if (underWay === 0) tellLast?.();
    }
  }

  function fence(store: object): object {
    return new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => call(method as (...args: never[]) => unknown, target, args);
      },
    });
  }

  const known = new Map<unknown, object>();
  return {
    stores: new Proxy(stores, {
      get(target, name) {
        const store = known.get(name) ?? fence(Reflect.get(target, name) as object);
        known.set(name, store);
        return store;
      },
    }),
    async close() {
      isClosed = true;
      if (underWay > 0) await new Promise<void>((resolve) => (tellLast = resolve));
    },
  };
}
