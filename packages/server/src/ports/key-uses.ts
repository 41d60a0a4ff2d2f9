import type { AccessKey } from './accounts.js';

/** When keys were last shown, gathered off the path of requests. */
export interface KeyUses {
  /** Notes that a key was shown. */
  note(key: AccessKey, now: Date): void;
  /** Hands over what was noted since the last time; it is kept when `write` rejects. */
  flush(write: (uses: ReadonlyMap<string, Date>) => Promise<void>): Promise<void>;
}
