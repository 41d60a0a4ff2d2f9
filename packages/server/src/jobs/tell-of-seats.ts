import { setTimeout as pause } from 'node:timers/promises';
import { tellOfSeat } from '../core/applications/tell-of-seat.js';
import type { Ports } from '../ports/ports.js';

/** Offers of one round, at most. */
const OFFERS = 200;

/** Milliseconds that others have the storage for themselves between two steps. */
const PAUSE_MS = 20;

/** Milliseconds after which what is left waits for the next round. */
const LONGEST_MS = 5_000;

/**
 * Tells the pupils who wait at offers that have a seat again, few at once. One offer that fails keeps no other waiting.
 *
 * @throws the first failure, after all
 */
export async function tellOfSeats(ports: Ports, moment: Date): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  const failures: unknown[] = [];
  for (const offerId of await ports.storage.read.freedSeats.list(OFFERS)) {
    try {
      while (performance.now() < until && !(await tellOfSeat(ports, offerId, moment))) await pause(PAUSE_MS);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
