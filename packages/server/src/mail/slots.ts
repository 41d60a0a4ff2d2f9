import type { Claim, Urgency } from '../ports/index.js';

/** Letters sent at once. */
const SLOTS = 8;

/** How many of them may be letters that can wait: the others are kept for codes. */
const ORDINARY_SLOTS = 6;

/** Slow letters that go on beside, their slot free for another. */
const ASIDE = 8;

/** Most letters under way. */
export const MOST_SENDS = SLOTS + ASIDE;

/** Where letters are sent from: each takes a slot and leaves it when it is done, and none waits for another. */
export interface Slots {
  /** How many letters of that urgency may begin now. */
  free(urgency: Urgency): number;
  /** Letters under way. */
  underWay(): Claim[];
  begin(claim: Claim, urgency: Urgency, work: () => Promise<void>): void;
  /** Resolves once no letter is under way. */
  idle(): Promise<void>;
}

/**
 * @param options.slowMs time after which a letter is slow, and moves aside if there is room
 * @param options.onFree called when a slot may have become free
 */
export function createSlots({ slowMs, onFree }: { slowMs: number; onFree: () => void }): Slots {
  const sendings = new Map<Claim, { urgency: Urgency; isSlow: boolean; done: Promise<void> }>();

  /** Letters that hold a slot. */
  function held(): { all: number; ordinary: number } {
    const letters = [...sendings.values()];
    const slow = letters.filter(({ isSlow }) => isSlow);
    const aside = new Set(slow.slice(0, ASIDE));
    const holding = letters.filter((letter) => !aside.has(letter));
    const ordinary = holding.filter(({ urgency }) => urgency === 'ordinary');
    return { all: holding.length, ordinary: ordinary.length };
  }

  return {
    free(urgency) {
      const { all, ordinary } = held();
      const free = SLOTS - all;
      return Math.max(0, urgency === 'urgent' ? free : Math.min(free, ORDINARY_SLOTS - ordinary));
    },
    underWay: () => [...sendings.keys()],
    begin(claim, urgency, work) {
      const done = work().finally(() => {
        clearTimeout(timer);
        sendings.delete(claim);
        onFree();
      });
      const letter = { urgency, isSlow: false, done };
      const timer = setTimeout(() => {
        letter.isSlow = true;
        onFree();
      }, slowMs);
      timer.unref();
      sendings.set(claim, letter);
    },
    async idle() {
      await Promise.all([...sendings.values()].map(({ done }) => done));
    },
  };
}
