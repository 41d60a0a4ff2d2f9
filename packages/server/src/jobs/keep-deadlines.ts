import { setTimeout as pause } from 'node:timers/promises';
import type { DuePosition } from '../ports/index.js';
import { meetDeadline } from '../core/applications/meet-deadline.js';
import type { Ports } from '../ports/ports.js';

/** Applications at once: their transactions share a commit, and nobody waits long for it. */
const AT_ONCE = 50;

/** Milliseconds that others have the storage for themselves between two. */
const PAUSE_MS = 20;

/** Milliseconds after which what is left waits for the next round. */
const LONGEST_MS = 5_000;

/**
 * Reminds of the applications whose time will end, and ends those whose time is over. Each is a transaction of its
 * own: one that fails keeps no other from being done, and is tried again at the next round.
 *
 * @param moment that is believed
 * @throws the first failure, after all
 */
export async function keepDeadlines(ports: Ports, moment: Date): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  const failures: unknown[] = [];
  let after: DuePosition | undefined;
  do {
    if (after) await pause(PAUSE_MS);
    const due = await ports.storage.read.applications.listDue(moment, {
      limit: AT_ONCE,
      ...(after && { after }),
    });
    const outcomes = await Promise.allSettled(due.map(({ id }) => meetDeadline(ports, id, moment)));
    for (const outcome of outcomes) if (outcome.status === 'rejected') failures.push(outcome.reason);
    after = due.length < AT_ONCE ? undefined : due.at(-1);
  } while (after && performance.now() < until);
  if (failures.length > 0) throw failures[0];
}
