import { setTimeout as pause } from 'node:timers/promises';
import { sendDigest } from '../core/applications/send-digest.js';
import { digestMorning } from '../core/applications/rules/digest-due.js';
import type { Ports } from '../ports/ports.js';

/** Members at once: their transactions share a commit. */
const AT_ONCE = 50;

/** Milliseconds that others have the storage for themselves between two. */
const PAUSE_MS = 20;

/** Milliseconds after which who is left waits for the next round. */
const LONGEST_MS = 5_000;

const NEVER = new Date(0);

/**
 * Tells members what waits, each once a morning of a working day; each is a transaction of its own.
 *
 * @throws the first failure, after all
 */
export async function sendDigests(ports: Ports, moment: Date): Promise<void> {
  const morning = digestMorning(moment, { lookedAt: NEVER });
  if (!morning) return;
  const until = performance.now() + LONGEST_MS;
  const failures: unknown[] = [];
  for (;;) {
    const due = await ports.storage.read.members.listToMail(morning, AT_ONCE);
    const outcomes = await Promise.allSettled(due.map((member) => sendDigest(ports, member, moment)));
    const failed = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    failures.push(...failed);
    // Those that failed are due still, and would be listed again.
    if (due.length < AT_ONCE || failed.length > 0 || performance.now() > until) break;
    await pause(PAUSE_MS);
  }
  if (failures.length > 0) throw failures[0];
}
