import type { KeyUses, OfferSearch, RateLimiter, Storage } from '../ports/index.js';
import { daysBefore, deletionsAt } from './deletions.js';
import { inSteps, type Step } from './in-steps.js';

/** Hours that a letter waits for its next try at most, and more. */
const WAIT_HOURS = 2;

/** Days that letters for a mailbox which takes no more now are held at most, each a minute after the one before. */
const HELD_DAYS = 7;

/**
 * Changes that time brings: the numbers of waiting pupils enter the search, what is over is deleted (unverified
 * applications with their data, links, recorded answers, spent challenges, counts of letters, mail nobody took), old
 * applications are erased, what was erased is forgotten, it is written when keys were last used, networks that ask for
 * nothing any more are forgotten, and what a clock that was wrong put off is done.
 *
 * @param believed moment by which things are deleted
 */
export async function runMaintenance(
  {
    storage,
    search,
    keyUses,
    rateLimiter,
    now,
  }: { storage: Storage; search: OfferSearch; keyUses: KeyUses; rateLimiter: RateLimiter; now: () => Date },
  believed = now(),
): Promise<void> {
  const moment = now();
  rateLimiter.forgetDry(moment);
  const mend: Step = async ({ outbox, mailboxes }) => {
    const [beyond, heldBeyond] = [hoursAfter(moment, WAIT_HOURS), daysBefore(moment, -HELD_DAYS)];
    await outbox.bringBack({ now: moment, beyond, heldBeyond });
    await mailboxes.bringBack(moment);
    return 0;
  };
  try {
    await storage.alone('maintenance', () => inSteps(storage, [mend, ...deletionsAt(storage, believed)]));
  } finally {
    await keyUses.flush((uses) => storage.write(({ accounts }) => accounts.noteUses(uses)));
    if (search.isReady) await search.refreshWaiting(await storage.read.applications.countWaiting());
  }
}

function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000);
}
