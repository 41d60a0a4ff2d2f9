import { weekOf } from '@1eleve1stage/sdk/contract';
import type { KeyUses, OfferSearch, Storage } from '../ports/index.js';

/** Days a pupil's data is kept after a refusal, or after the internship's week. */
const ERASED_AFTER_DAYS = 90;

/** Days after which every count of letters has run dry. */
const COUNT_DAYS = 7;

/** Days that a mailbox which proved itself is known as such. */
const PROOF_DAYS = 2 * 365;

/** Days that somebody who asked not to be written to is not. */
const STOP_DAYS = 3 * 365;

/** Days the receipt and the links of an application that was erased are known: an answer may have been lost. */
const SECRETS_DAYS = 1;

/** Days the bare fact of an application is kept once it was erased. */
const ROWS_DAYS = 365;

/** Days a message that could not leave is kept: it names people. */
const MAIL_DAYS = 30;

/**
 * What time changes: the numbers of waiting pupils enter the search, what is over is deleted (unverified
 * applications with their data, links, recorded answers, spent challenges, counts of letters, mail nobody took), old
 * applications are erased, what was erased is forgotten, and it is written when keys were last used.
 */
export async function keepHouse({
  storage,
  search,
  keyUses,
  now,
}: {
  storage: Storage;
  search: OfferSearch;
  keyUses: KeyUses;
  now: () => Date;
}): Promise<void> {
  const moment = now();
  await storage.write(async ({ applications, links, idempotency, spentChallenges, mailboxes, outbox }) => {
    await applications.dropExpiredUnverified(moment);
    const limit = daysBefore(moment, ERASED_AFTER_DAYS);
    await applications.eraseBefore({ answered: limit, week: weekOf(limit) }, moment);
    await applications.forgetErased({
      secrets: daysBefore(moment, SECRETS_DAYS),
      rows: daysBefore(moment, ROWS_DAYS),
    });
    await links.dropExpired(moment);
    await idempotency.dropExpired(moment);
    await spentChallenges.dropExpired(moment);
    await mailboxes.dropOlder({
      counted: daysBefore(moment, COUNT_DAYS),
      proved: daysBefore(moment, PROOF_DAYS),
      stopped: daysBefore(moment, STOP_DAYS),
    });
    await outbox.dropOlder(daysBefore(moment, MAIL_DAYS));
  });
  await keyUses.flush((uses) => storage.write(({ accounts }) => accounts.noteUses(uses)));
  if (search.isReady) await search.refreshWaiting(await storage.read.applications.countWaiting());
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000);
}
