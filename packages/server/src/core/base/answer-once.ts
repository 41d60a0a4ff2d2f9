import type { Stores } from '../../ports/index.js';
import { canonicalJson } from './canonical-json.js';
import { isSameHash, keyedHash, sha256Hex } from './ids.js';
import { Refusal } from './refusal.js';
import type { Ports } from '../../ports/ports.js';

/** How long an answer is given again. */
const KEPT = 24 * 3_600_000;

/**
 * Does a work once for a caller's key: the same request again gets the answer recorded, in the same
 * transaction as the effect. A refusal has no effect, so it is not recorded.
 *
 * @param work gives a value that JSON can say: what is given again is equal to it, its fields in the same order
 * @throws Refusal `idempotency_mismatch` when the key came with another request
 */
export async function answerOnce<Value>(
  ports: Ports,
  { idempotency }: Stores,
  request: { caller: string; endpoint: string; key: string; asked: unknown },
  work: () => Promise<Value>,
): Promise<Value> {
  const now = ports.now();
  const key = sha256Hex(canonicalJson([request.caller, request.endpoint, request.key]));
  // Keyed, for what is asked names people.
  const fingerprint = keyedHash(ports.secret, 'request', canonicalJson(request.asked));
  const recorded = await idempotency.find(key, now);
  if (recorded) {
    if (!isSameHash(recorded.fingerprint, fingerprint)) throw new Refusal('idempotency_mismatch');
    // The value that this very work gave for the endpoint that is part of the key.
    return recorded.value as Value;
  }
  const value = await work();
  await idempotency.record(key, { fingerprint, value }, new Date(now.getTime() + KEPT));
  return value;
}
