import { LRUCache } from 'lru-cache';
import type { RateLimiter } from '../ports/index.js';
import {
  extraBits,
  filled,
  leaked,
  secondsToWait,
  type Allowance,
  type Bucket,
} from '../core/proof/rules/bucket.js';
import { USUAL_BITS } from '../core/proof/rules/challenge.js';
import { sha256Hex } from '../core/base/ids.js';
import { Refusal } from '../core/base/refusal.js';

/**
 * A network is a school, a mobile operator's mast, a town's library: 300 at once and 2 a second pass as usual.
 * The hardest work is 32 times the usual; a network that goes on all the same is told to wait.
 */
const OF_NETWORK: Allowance = { free: 300, perSecond: 2, mostExtraBits: 5, limit: 10_000 };

/**
 * Applications that were taken in for one target: nobody is refused for them, nor works more than 8 times the usual.
 * It takes five networks to get there.
 */
const OF_TARGET: Allowance = { free: 120, perSecond: 1, mostExtraBits: 3, limit: Infinity };

/** Of what one network sends to one target, so many count for the others who apply there: a class at once, one in 2 min. */
const OF_ONE_OF_MANY: Allowance = { free: 30, perSecond: 1 / 120, mostExtraBits: 0, limit: 30 };

/** Applications that show no work: a class behind one address at once, some of it twice, then four a minute. */
const WITHOUT_PROOF: Allowance = { free: 40, perSecond: 4 / 60, mostExtraBits: 0, limit: 40 };

/** Letters that let people of one network enter: an office at once, then two a minute. */
const SIGN_INS: Allowance = { free: 30, perSecond: 2 / 60, mostExtraBits: 0, limit: 30 };

/** Accounts that people of one network open: a room of employers at once, then twelve an hour. */
const SIGN_UPS: Allowance = { free: 20, perSecond: 12 / 3600, mostExtraBits: 0, limit: 20 };

/** Buckets kept: those that nobody filled for longest go first. */
const MOST_BUCKETS = 20_000;

type Buckets = LRUCache<string, Bucket>;

/**
 * The rate limiter, in memory: nothing of it is written anywhere, and a restart forgets it.
 *
 * @param usualBits bits of a puzzle when nothing special happens
 */
export function createRateLimiter(usualBits = USUAL_BITS): RateLimiter {
  const [networks, targets, shares] = [newBuckets(), newBuckets(), newBuckets()];
  const [workless, entering, opening] = [newBuckets(), newBuckets(), newBuckets()];
  return {
    ask({ target, network, now }) {
      const ofNetwork = network === undefined ? 0 : countIn(networks, network, OF_NETWORK, now);
      const ofTarget = extraBits(leaked(targets.get(target), OF_TARGET, now), OF_TARGET);
      return usualBits + Math.max(ofNetwork, ofTarget);
    },
    taken({ target, network, now }) {
      const isCounted =
        network === undefined || fits(shares, sha256Hex(target + network), OF_ONE_OF_MANY, now);
      if (isCounted) countIn(targets, target, OF_TARGET, now);
    },
    withoutProof({ network = '', now }) {
      countIn(workless, network, WITHOUT_PROOF, now);
    },
    signIn({ network = '', now }) {
      countIn(entering, network, SIGN_INS, now);
    },
    signUp({ network = '', now }) {
      countIn(opening, network, SIGN_UPS, now);
    },
    forgetDry(now) {
      forgetDry(networks, OF_NETWORK, now);
      forgetDry(targets, OF_TARGET, now);
      forgetDry(shares, OF_ONE_OF_MANY, now);
      forgetDry(workless, WITHOUT_PROOF, now);
      forgetDry(entering, SIGN_INS, now);
      forgetDry(opening, SIGN_UPS, now);
    },
  };
}

/** With `max`, the room of all would be taken at once. */
function newBuckets(): Buckets {
  return new LRUCache({ maxSize: MOST_BUCKETS, sizeCalculation: () => 1 });
}

function forgetDry(buckets: Buckets, allowance: Allowance, now: Date): void {
  const dry = [...buckets].filter(([, bucket]) => leaked(bucket, allowance, now).level === 0);
  for (const [name] of dry) buckets.delete(name);
}

/** Counts one more where there is room for it; false where there is none. */
function fits(buckets: Buckets, name: string, allowance: Allowance, now: Date): boolean {
  const before = leaked(buckets.get(name), allowance, now);
  const isRoom = secondsToWait(before, allowance) <= 0;
  if (isRoom) buckets.set(name, filled(before));
  return isRoom;
}

/** Bits to add for one more; @throws Refusal `too_many_requests` and counts nothing when it is one too many */
function countIn(buckets: Buckets, name: string, allowance: Allowance, now: Date): number {
  const before = leaked(buckets.get(name), allowance, now);
  const retryAfterSeconds = secondsToWait(before, allowance);
  if (retryAfterSeconds > 0) throw new Refusal('too_many_requests', { retryAfterSeconds });
  const after = filled(before);
  buckets.set(name, after);
  return extraBits(after, allowance);
}
