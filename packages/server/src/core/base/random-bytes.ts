import { randomFillSync } from 'node:crypto';

// Asking the system for a few bytes costs as much as asking for thousands.
const pool = Buffer.alloc(4096);
let used = pool.length;

/**
 * Bytes nobody can guess, given once: they are wiped from where they were kept.
 *
 * @param length at most 4096
 */
export function newRandomBytes(length: number): Buffer {
  if (length > pool.length) throw new RangeError(`At most ${pool.length} random bytes at a time`);
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
