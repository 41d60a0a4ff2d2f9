import type { Outbox } from '../ports/index.js';

type Mark = (outbox: Outbox) => Promise<unknown>;

/**
 * Outcomes of letters, remembered from the moment they are known until they are written: a letter that left is not
 * sent again because the disk is full.
 */
export interface Ledger {
  readonly isEmpty: boolean;
  note(id: string, mark: Mark): void;
  /** Writes all that is noted, in the transaction of the caller, which may run again. Answers how to tell it is kept. */
  write(outbox: Outbox): Promise<() => void>;
}

export function createLedger(): Ledger {
  const marks = new Map<string, Mark>();
  return {
    get isEmpty() {
      return marks.size === 0;
    },
    note(id, mark) {
      marks.set(id, mark);
    },
    async write(outbox) {
      const noted = [...marks];
      for (const [, mark] of noted) await mark(outbox);
      return () => {
        for (const [id] of noted) marks.delete(id);
      };
    },
  };
}
