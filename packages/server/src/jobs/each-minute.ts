import type { Ports } from '../ports/ports.js';
import { inSteps } from './in-steps.js';
import { keepDeadlines, suggestToPupils, tellOfAnswers } from './keep-deadlines.js';
import { sendDigests } from './send-digests.js';
import { runMaintenance } from './run-maintenance.js';
import { tellOfSeats } from './tell-of-seats.js';

/**
 * Jobs that time asks for, in this order: deadlines, pauses of offers that are over, answers that are told, offers for
 * pupils who have found nothing, what members are told of a day or a week, the seats that are free by then, and maintenance, which counts who still waits. Where one fails, the others are done all the same.
 *
 * @param moment that is believed
 * @throws the first failure, after all
 */
export async function eachMinute(ports: Ports, moment: Date): Promise<void> {
  const failures: unknown[] = [];
  const jobs = [
    () => ports.storage.alone('deadlines', () => keepDeadlines(ports, moment)),
    () =>
      ports.storage.alone('pauses', () =>
        inSteps(ports.storage, [({ offers }, limit) => offers.endPauses(moment, limit)]),
      ),
    () => ports.storage.alone('answers', () => tellOfAnswers(ports, moment)),
    () => ports.storage.alone('suggestions', () => suggestToPupils(ports, moment)),
    () => ports.storage.alone('digests', () => sendDigests(ports, moment)),
    () => ports.storage.alone('seats', () => tellOfSeats(ports, moment)),
    // Each service runs it: allowances and waiting pupils are of its own memory.
    () => runMaintenance(ports, moment),
  ];
  for (const job of jobs) await job().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
