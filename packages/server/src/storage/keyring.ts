import { createSealer, type Sealer } from './seal.js';

/** A key, and the number that values sealed with it begin with. */
export interface NumberedKey {
  number: number;
  key: Uint8Array;
}

/** Seals with the first of the keys, opens with the one that sealed. */
export function createKeyring(keys: readonly [NumberedKey, ...NumberedKey[]]): Sealer {
  const [newest] = keys;
  const sealers = new Map(keys.map(({ number, key }) => [number, createSealer(key, number)]));
  const current = createSealer(newest.key, newest.number);
  return {
    seal: (value, place) => current.seal(value, place),
    // A number of none of the keys is told as such by the newest.
    open: (sealed, place) => (sealers.get(sealed[0] ?? 0) ?? current).open(sealed, place),
  };
}
