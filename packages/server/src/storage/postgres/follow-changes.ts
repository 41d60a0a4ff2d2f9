import { createListeners } from '../listeners.js';
import type { OfferSource } from '../../ports/index.js';
import { toPosition, type NumberedChange } from '../change-position.js';
import type { Presence } from './presence.js';

/** Between two looks at what other nodes changed, ms. */
const EVERY = 200;

/** Tells listeners of changes, whoever made them. */
export interface ChangeFollower {
  subscribe: OfferSource['subscribe'];
  /** Resolves once the listeners were told of all that was committed before. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Looks for changes of other nodes five times a second while somebody listens: NOTIFY would have all commits wait for
 * one another.
 *
 * @param lastChange the last change that was committed
 * @param presence told by each look whether the database is there
 */
export async function followChanges(
  lastChange: () => Promise<NumberedChange>,
  presence: Presence,
): Promise<ChangeFollower> {
  const listeners = createListeners();
  let listening = 0;
  let seen = toPosition(await lastChange());
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function lookOnce(): Promise<void> {
    const last = toPosition(await presence.look(lastChange));
    if (last === seen) return;
    seen = last;
    await listeners.tell();
  }

  function look(): Promise<void> {
    // The database may be away; whoever listens reads what it missed once it is back.
    turn = turn.then(lookOnce).catch(() => undefined);
    return turn;
  }

  function wait(): void {
    if (listening === 0) return;
    timer = setTimeout(() => void look().then(wait), EVERY).unref();
  }

  return {
    subscribe(listener) {
      const unsubscribe = listeners.subscribe(listener);
      listening += 1;
      if (listening === 1) wait();
      return () => {
        unsubscribe();
        listening -= 1;
        if (listening === 0) clearTimeout(timer);
      };
    },
    look,
    async stop() {
      listening = 0;
      clearTimeout(timer);
      await turn;
    },
  };
}
