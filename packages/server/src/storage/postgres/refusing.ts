import type { Stores } from '../../ports/index.js';
import { toUnavailable } from './postgres-errors.js';

/** The same stores; what they cannot answer since the database is away is refused as `unavailable`. */
export function refusing(stores: Stores): Stores {
  const refused = Object.entries<object>({ ...stores }).map(([name, store]) => [name, refusingStore(store)]);
  // Each store is there, by its name.
  return Object.fromEntries(refused) as Stores;
}

function refusingStore<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(method, target, args);
        } catch (error) {
          throw toUnavailable(error);
        }
      };
    },
  });
}
