import { setTimeout as pause } from 'node:timers/promises';
import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Applications, DuePosition } from '../ports/index.js';
import { meetDeadline } from '../core/applications/meet-deadline.js';
import { suggestOffers } from '../core/applications/suggest-offers.js';
import { tellOfAnswer } from '../core/applications/tell-of-answer.js';
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
  const { applications } = ports.storage.read;
  await forEachDue(moment, applications.listDue, (id) => meetDeadline(ports, id, moment));
}

/**
 * Tells pupils of the answers that cannot be undone any more, as `keepDeadlines` does what it does.
 *
 * @throws the first failure, after all
 */
export async function tellOfAnswers(ports: Ports, moment: Date): Promise<void> {
  const { applications } = ports.storage.read;
  await forEachDue(moment, applications.listToTell, (id) => tellOfAnswer(ports, id, moment));
}

/**
 * Shows offers to pupils who have found nothing, as `keepDeadlines` does what it does.
 *
 * @throws the first failure, after all
 */
export async function suggestToPupils(ports: Ports, moment: Date): Promise<void> {
  const { applications } = ports.storage.read;
  await forEachDue(moment, applications.listToLook, (id) => suggestOffers(ports, id, moment));
}

async function forEachDue(
  moment: Date,
  list: Applications['listDue'],
  act: (id: ApplicationId) => Promise<void>,
): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  const failures: unknown[] = [];
  let after: DuePosition | undefined;
  do {
    if (after) await pause(PAUSE_MS);
    const due = await list(moment, { limit: AT_ONCE, ...(after && { after }) });
    const outcomes = await Promise.allSettled(due.map(({ id }) => act(id)));
    for (const outcome of outcomes) if (outcome.status === 'rejected') failures.push(outcome.reason);
    after = due.length < AT_ONCE ? undefined : due.at(-1);
  } while (after && performance.now() < until);
  if (failures.length > 0) throw failures[0];
}
