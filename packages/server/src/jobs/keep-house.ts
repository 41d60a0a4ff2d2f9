import type { OfferSearch, Storage } from '../ports/index.js';

/** Days a message that could not leave is kept: it names people. */
const MAIL_DAYS = 30;

/**
 * What time changes: the numbers of waiting pupils enter the search, and what is over is deleted
 * (unverified applications with their data, links, recorded answers, mail nobody took).
 */
export async function keepHouse({
  storage,
  search,
  now,
}: {
  storage: Storage;
  search: OfferSearch;
  now: () => Date;
}): Promise<void> {
  const moment = now();
  await storage.write(async ({ applications, links, idempotency, outbox }) => {
    await applications.dropExpiredUnverified(moment);
    await links.dropExpired(moment);
    await idempotency.dropExpired(moment);
    await outbox.dropOlder(new Date(moment.getTime() - MAIL_DAYS * 86_400_000));
  });
  await search.refreshWaiting(await storage.read.applications.countWaiting());
}
