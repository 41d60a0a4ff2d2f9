import { reportedLetter } from '../../mail/messages/index.js';
import { newId } from '../../rules/ids.js';
import type { Ports } from '../ports.js';

/** Milliseconds between two letters to whoever runs the service. */
const PAUSE_MS = 3_600_000;

/** Writes to whoever runs the service which offers were reported since the last letter; one letter an hour at most. */
export async function tellOfReports({
  storage,
  operator: { email },
  now,
}: Pick<Ports, 'storage' | 'operator' | 'now'>): Promise<void> {
  if (email === undefined) return;
  const { offers } = await storage.read.moderation.untold();
  if (offers.length === 0) return;
  await storage.write(async ({ moderation, outbox }) => {
    const moment = now();
    const { offers, toldAt } = await moderation.untold();
    if (offers.length === 0 || (toldAt && toldAt.getTime() + PAUSE_MS > moment.getTime())) return;
    const message = { to: email, letter: reportedLetter(offers) };
    await outbox.add({ id: newId('ml'), createdAt: moment, contents: { kind: 'written', message } });
    await moderation.markTold(
      offers.map(({ offerId }) => offerId),
      moment,
    );
  });
}
