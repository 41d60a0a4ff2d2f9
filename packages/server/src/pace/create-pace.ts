import { LRUCache } from 'lru-cache';
import type { Pace } from '../ports/index.js';
import { extraBits, filled, leaked, secondsToWait, type Allowance, type Bucket } from '../rules/bucket.js';
import { USUAL_BITS } from '../rules/challenge.js';
import { Refusal } from '../rules/refusal.js';

/**
 * A network is a school, a mobile operator's mast, a town's library: 300 at once and 2 a second pass as usual.
 * The hardest work is 32 times the usual; a network that goes on all the same is told to wait.
 */
const OF_NETWORK: Allowance = { free: 300, perSecond: 2, mostExtraBits: 5, limit: 10_000 };

/** Nobody is refused for what others ask for the same offer, nor works more than 8 times the usual. */
const OF_TARGET: Allowance = { free: 120, perSecond: 1, mostExtraBits: 3, limit: Infinity };

/** Buckets kept: those that nobody filled for longest go first. */
const MOST_BUCKETS = 20_000;

/**
 * The pace, in memory: nothing of it is written anywhere, and a restart forgets it.
 *
 * @param usualBits bits of a puzzle when nothing special happens
 */
export function createPace(usualBits = USUAL_BITS): Pace {
  const networks = new LRUCache<string, Bucket>({ max: MOST_BUCKETS });
  const targets = new LRUCache<string, Bucket>({ max: MOST_BUCKETS });
  return {
    count({ target, network, now }) {
      const ofNetwork = network === undefined ? 0 : countIn(networks, network, OF_NETWORK, now);
      // A flood is its own network's: it does not make the others that apply there work.
      const ofTarget = ofNetwork > 0 ? 0 : countIn(targets, target, OF_TARGET, now);
      return usualBits + Math.max(ofNetwork, ofTarget);
    },
  };
}

/** Bits to add for one more; @throws Refusal `too_many_requests` and counts nothing when it is one too many */
function countIn(buckets: LRUCache<string, Bucket>, name: string, allowance: Allowance, now: Date): number {
  const before = leaked(buckets.get(name), allowance, now);
  const retryAfterSeconds = secondsToWait(before, allowance);
  if (retryAfterSeconds > 0) throw new Refusal('too_many_requests', { retryAfterSeconds });
  const after = filled(before);
  buckets.set(name, after);
  return extraBits(after, allowance);
}
