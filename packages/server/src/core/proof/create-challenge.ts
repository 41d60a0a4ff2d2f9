import { PROOF_ALGORITHMS, type Challenge } from '@1eleve1stage/sdk/contract';
import { CHALLENGE_LIFE, PUZZLES, targetOf, writeChallenge, type ChallengeUse } from './rules/challenge.js';
import { newToken } from '../base/ids.js';
import { findOnline } from '../offers/find-online.js';
import type { Ports } from '../../ports/ports.js';

/**
 * The work to do before applying to an offer; the more is asked for, the more work it is.
 *
 * @param asked.network who asks, as a keyed hash
 * @throws Refusal `offer_not_found`, `too_many_requests`
 */
export async function createChallenge(
  ports: Ports,
  { network, ...use }: ChallengeUse & { network: string | undefined },
): Promise<Challenge> {
  const now = ports.now();
  await findOnline(ports.storage.read, use, now);
  const bits = ports.rateLimiter.ask({ target: targetOf(use), network, now });
  const expiresAt = new Date(now.getTime() + CHALLENGE_LIFE);
  return {
    challenge: writeChallenge(ports.secret, use, { bits, expiresAt, nonce: newToken() }),
    algorithm: PROOF_ALGORITHMS[0],
    puzzles: PUZZLES,
    bits,
    expiresAt: expiresAt.toISOString(),
  };
}
