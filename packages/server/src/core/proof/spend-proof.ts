import type { Proof } from '@1eleve1stage/sdk/contract';
import type { Stores } from '../../ports/index.js';
import { checkProof, type ChallengeUse } from './rules/challenge.js';
import type { Ticket } from '../base/ticket.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Takes a proof, once. What refuses the application after it gives it back, with all the rest of the
 * transaction: a pupil who corrects a field need not work again.
 *
 * @throws Refusal `proof_missing`, `proof_invalid`
 */
export async function spendProof(
  { secret, now }: Ports,
  { spentChallenges }: Stores,
  use: ChallengeUse,
  proof: Proof | undefined,
): Promise<void> {
  if (!proof) throw new Refusal('proof_missing');
  const met = checkProof(secret, use, proof, now());
  if (!met || !(await spentChallenges.spend(met.hash, met.expiresAt))) throw new Refusal('proof_invalid');
}

/** Takes the ticket of a form, once, on the same terms. @throws Refusal `proof_invalid` */
export async function spendTicket({ spentChallenges }: Stores, { hash, expiresAt }: Ticket): Promise<void> {
  if (!(await spentChallenges.spend(hash, expiresAt))) throw new Refusal('proof_invalid');
}
