import type { Outcome } from './attempt.js';
import type { Ledger } from './ledger.js';

/** Milliseconds after which a letter goes without the one that was to take it along, if that one failed. */
const ALONE_AFTER = 3_600_000;

/** Notes what became of the letters that were to leave in another: those that were left out go their own way. */
export function settleCompany(
  { ledger, now }: { ledger: Ledger; now: () => Date },
  { kind, along, left }: Outcome,
): void {
  const later = new Date(now().getTime() + ALONE_AFTER);
  for (const claim of left) ledger.note(claim.id, (outbox) => outbox.release(claim, now()));
  for (const claim of along) {
    ledger.note(claim.id, (outbox) =>
      kind === 'sent' ? outbox.remove(claim.id) : outbox.release(claim, later),
    );
  }
}
