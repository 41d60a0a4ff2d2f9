import { reportedLetter } from './letters/moderation.js';
import { newId } from '../base/ids.js';
import type { Ports } from '../../ports/ports.js';

/** Milliseconds between two letters to whoever runs the service. */
const PAUSE_MS = 3_600_000;

/** Offers that one letter names. */
const MOST_NAMED = 50;

/** Writes to whoever runs the service which offers were reported since the last letter; one letter an hour at most. */
export async function tellOfReports({
  storage,
  operator: { email },
  now,
}: Pick<Ports, 'storage' | 'operator' | 'now'>): Promise<void> {
  if (email === undefined) return;
  const { total } = await storage.read.moderation.untold(1);
  if (total === 0) return;
  await storage.write(async ({ moderation, outbox }) => {
    const moment = now();
    const { offers, total, toldAt } = await moderation.untold(MOST_NAMED);
    if (total === 0 || (toldAt && toldAt.getTime() + PAUSE_MS > moment.getTime())) return;
    const message = { to: email, letter: reportedLetter(offers, total) };
    await outbox.add({ id: newId('ml'), createdAt: moment, contents: { kind: 'written', message } });
    await moderation.markTold(moment);
  });
}
