import type { Ports } from '../use-cases/ports.js';
import { keepDeadlines } from './keep-deadlines.js';
import { keepHouse } from './keep-house.js';

/**
 * What time asks for: deadlines first, for who no longer waits is not counted among those who do. Where one fails, the
 * other is done all the same.
 *
 * @param moment that is believed
 */
export async function eachMinute(ports: Ports, moment: Date): Promise<void> {
  try {
    await keepDeadlines(ports, moment);
  } finally {
    await keepHouse(ports, moment);
  }
}
