import { randomBytes } from 'node:crypto';
import type { VaultKey } from '../ports/index.js';
import { KEY_BYTES } from './root-key.js';
import type { SealedPlace, Sealer } from './seal.js';

/** Keys that are drawn at once: one commit for as many applications, in which one of them waits some milliseconds. */
export const BATCH = 64;

/** How long a key that is drawn waits to be taken, ms: whoever looks for keys nobody took waits for weeks. */
const LONGEST_WAIT = 86_400_000;

/** Keys of a vault that were drawn and are not taken yet. */
export interface DrawnKeys {
  take(): Promise<VaultKey>;
  giveBack(key: VaultKey): void;
  /** Numbers of those that nobody took. */
  left(): number[];
}

/** @param drawKeys draws keys, which are on disk once it answers; the last of them is the oldest */
export function createDrawnKeys(drawKeys: (now: Date) => Promise<VaultKey[]>, now: () => Date): DrawnKeys {
  let drawn: VaultKey[] = [];
  let drawnAt = 0;
  let drawing: Promise<void> | undefined;

  async function draw(): Promise<void> {
    drawnAt = now().getTime();
    drawn = await drawKeys(new Date(drawnAt));
  }

  return {
    async take() {
      const age = now().getTime() - drawnAt;
      if (age < 0 || age > LONGEST_WAIT) drawn = [];
      const key = drawn.pop();
      if (key) return key;
      // All who wait wait for the same.
      drawing ??= draw().finally(() => (drawing = undefined));
      await drawing;
      return this.take();
    },
    giveBack: (key) => void drawn.push(key),
    left: () => drawn.map(({ id }) => id),
  };
}

/** New keys of these numbers, the oldest last. */
export function newKeys(ids: readonly number[]): VaultKey[] {
  return ids.map((id) => ({ id, key: new Uint8Array(randomBytes(KEY_BYTES)) })).reverse();
}

const placeOf = (id: number): SealedPlace => `keys.key/${id}`;

/** @throws Error when what is stored is not what was sealed */
export function openKey(sealer: Sealer, id: number, sealed: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(sealer.open<string>(sealed, placeOf(id)), 'base64'));
}

/** The key that a row holds, as far as it can be read. */
export function readKey(sealer: Sealer, id: number, sealed: Uint8Array): Uint8Array | 'damaged' {
  try {
    return openKey(sealer, id, sealed);
  } catch {
    return 'damaged';
  }
}

export function sealKey(sealer: Sealer, { id, key }: VaultKey): Buffer {
  return sealer.seal(Buffer.from(key).toString('base64'), placeOf(id));
}
