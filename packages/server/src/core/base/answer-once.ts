import type { Stores } from '../../ports/index.js';
import { canonicalJson } from './canonical-json.js';
import { isSameHash, keyedHash, sha256Hex } from './ids.js';
import { Refusal } from './refusal.js';
import type { Ports } from '../../ports/ports.js';

/** How long an answer is given again. */
const KEPT = 24 * 3_600_000;

/** A success, as it is sent. */
export interface Answer {
  status: number;
  body: string;
}

/**
 * Does a work once for a caller's key: the same request again gets the answer recorded, in the same
 * transaction as the effect. A refusal has no effect, so it is not recorded.
 *
 * @throws Refusal `idempotency_mismatch` when the key came with another request
 */
export async function answerOnce(
  ports: Ports,
  { idempotency }: Stores,
  request: { caller: string; endpoint: string; key: string; asked: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const now = ports.now();
  const key = sha256Hex(canonicalJson([request.caller, request.endpoint, request.key]));
  // Keyed, for what is asked names people.
  const fingerprint = keyedHash(ports.secret, 'request', canonicalJson(request.asked));
  const recorded = await idempotency.find(key, now);
  if (recorded) {
    if (!isSameHash(recorded.fingerprint, fingerprint)) throw new Refusal('idempotency_mismatch');
    return { status: recorded.status, body: recorded.body };
  }
  const answer = await work();
  await idempotency.record(key, { fingerprint, ...answer }, new Date(now.getTime() + KEPT));
  return answer;
}
