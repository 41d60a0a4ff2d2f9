import type { Stores } from '../../ports/index.js';
import { canonicalJson } from './canonical-json.js';
import { isSameHash, keyedHash, sha256Hex } from './ids.js';
import { Refusal } from './refusal.js';
import { settled } from './settled.js';
import type { Ports } from '../../ports/ports.js';

/** How long an answer is given again. */
const KEPT = 24 * 3_600_000;

/** A work that is done once. */
interface Once<Found, Value> {
  /** Looks up what it needs, on the way to the answer recorded; has no effect, and what it refuses counts as the work's. */
  find: () => Promise<Found>;
  /** Gives a value that JSON can say: what is given again is equal to it, its fields in the same order. */
  work: (found: Found) => Promise<Value>;
}

/**
 * Does a work once for a caller's key: the same request again gets the answer recorded, in the same
 * transaction as the effect. A refusal has no effect, so it is not recorded.
 *
 * @throws Refusal `idempotency_mismatch` when the key came with another request
 */
export async function answerOnce<Found, Value>(
  ports: Ports,
  { idempotency }: Stores,
  request: { caller: string; endpoint: string; key: string; asked: unknown },
  { find, work }: Once<Found, Value>,
): Promise<Value> {
  const now = ports.now();
  const until = new Date(now.getTime() + KEPT);
  const key = sha256Hex(canonicalJson([request.caller, request.endpoint, request.key]));
  // Keyed, for what is asked names people.
  const fingerprint = keyedHash(ports.secret, 'request', canonicalJson(request.asked));
  const [recorded, found] = await Promise.all([idempotency.find(key, now, until), settled(find())]);
  if (recorded) {
    if (!isSameHash(recorded.fingerprint, fingerprint)) throw new Refusal('idempotency_mismatch');
    // The value that this very work gave for the endpoint that is part of the key.
    return recorded.value as Value;
  }
  const value = await work(found());
  await idempotency.record(key, { fingerprint, value }, until);
  return value;
}
