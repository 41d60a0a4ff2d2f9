import type { Part } from '@1eleve1stage/sdk/contract';
import type { Troubles } from '../ports/index.js';

/** Troubles, in memory: a process that starts has none yet. */
export function createTroubles(now: () => Date): Troubles {
  const sinceBy = new Map<Part, Date>();
  return {
    begin(part) {
      if (!sinceBy.has(part)) sinceBy.set(part, now());
    },
    end(part) {
      sinceBy.delete(part);
    },
    list: () => [...sinceBy].map(([part, since]) => ({ part, since })),
  };
}
