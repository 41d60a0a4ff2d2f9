/** Who waits to be told of something. */
export interface Listeners {
  /** Returns how to stop. */
  subscribe(listener: () => Promise<void>): () => void;
  /** Resolves once every listener is done; one that fails keeps nothing from the others. */
  tell(): Promise<void>;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => Promise<void>>();
  return {
    subscribe(listener) {
      // An entry of its own, so that a function given twice is called twice and each is stopped alone.
      const entry = (): Promise<void> => listener();
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async tell() {
      await Promise.allSettled([...listeners].map(async (listener) => listener()));
    },
  };
}
