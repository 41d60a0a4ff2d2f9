import type { KeyUses } from '../ports/index.js';

/** A use is written when the last one that is known is older, ms: keys are looked for that nobody uses. */
const EVERY = 3_600_000;

/** Gathers the uses of keys in memory; those of the last minute are lost with the process. */
export function createKeyUses(): KeyUses {
  let uses = new Map<string, Date>();
  return {
    note({ id, lastUsedAt }, now) {
      // Either way: a clock may have been put back.
      if (!lastUsedAt || Math.abs(now.getTime() - lastUsedAt.getTime()) >= EVERY) uses.set(id, now);
    },
    async flush(write) {
      if (uses.size === 0) return;
      const taken = uses;
      uses = new Map();
      try {
        await write(taken);
      } catch (error) {
        uses = new Map([...taken, ...uses]);
        throw error;
      }
    },
  };
}
