import { weekOf } from '@1eleve1stage/sdk/contract';
import { sessionLimits } from '../core/members/rules/session-life.js';
import { DAYS_KEPT } from '../core/base/retention.js';
import type { Storage } from '../ports/index.js';
import type { Step } from './in-steps.js';

/** The person that was looked at last; looked at again by another service, or after a start, they are the same. */
const lastLooked = new WeakMap<Storage, string>();

/** Deletions, by the moment that is believed. */
export function deletionsAt(storage: Storage, moment: Date): Step[] {
  const before = (what: keyof typeof DAYS_KEPT): Date => daysBefore(moment, DAYS_KEPT[what]);
  const last = before('application');
  const erased = { secrets: before('erasedSecrets'), rows: before('erasedRow') };
  const marks = {
    counted: before('mailCount'),
    proved: before('mailboxProof'),
    stopped: before('mailStop'),
  };
  const moderated = {
    reports: before('report'),
    entries: before('moderation'),
  };
  return [
    ({ applications }, limit) => applications.dropExpiredUnverified(moment, limit),
    ({ applications }, limit) =>
      applications.eraseBefore({ answered: last, week: weekOf(last) }, moment, limit),
    ({ applications }, limit) => applications.forgetErased(erased, limit),
    ({ links }, limit) => links.dropExpired(moment, limit),
    ({ idempotency }, limit) => idempotency.dropExpired(moment, limit),
    ({ spentChallenges }, limit) => spentChallenges.dropExpired(moment, limit),
    ({ mailboxes }, limit) => mailboxes.dropOlder(marks, limit),
    ({ moderation }, limit) => moderation.dropOlder(moderated, limit),
    ({ signIns }, limit) => signIns.dropExpired(moment, limit),
    ({ sessions }, limit) => sessions.dropExpired(sessionLimits(moment), limit),
    ({ invitations }, limit) => invitations.dropExpired(moment, limit),
    strangersOf(storage),
    ({ offerDrafts }, limit) => offerDrafts.dropOlder(before('draft'), limit),
    ({ auditTrail }, limit) => auditTrail.dropOlder(before('audit'), limit),
    ({ outbox }, limit) => outbox.dropOlder(before('unsentMail'), limit),
  ];
}

/** People that are looked at in a minute: all of 60,000 within an hour, for about a millisecond each time. */
const LOOKED_AT = 1000;

/** Looks at some people in each round: who left is found once all were looked at. */
function strangersOf(storage: Storage): Step {
  const from = lastLooked.get(storage) ?? '';
  // From the same one where the transaction runs again.
  return async ({ members }) => {
    const last = await members.dropStrangers(from, LOOKED_AT);
    if (last === undefined) lastLooked.delete(storage);
    else lastLooked.set(storage, last);
    // The others wait for the next round.
    return 0;
  };
}

export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000);
}
