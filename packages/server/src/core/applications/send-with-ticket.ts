import { formUse, TICKET_LIFE, TICKET_WAIT } from '../proof/rules/form-ticket.js';
import type { ChallengeUse } from '../proof/rules/challenge.js';
import { Refusal } from '../base/refusal.js';
import { readTicket, type Ticket } from '../base/ticket.js';
import type { Ports } from '../../ports/ports.js';

/** How a form of ours came back. */
interface Sent {
  use: ChallengeUse;
  network: string | undefined;
  /** The ticket it was opened with, as it was written. */
  ticket: string;
  /** True where it shows the work done meanwhile, as browsers do that run our script. */
  hasProof: boolean;
}

/**
 * Takes in what a form of ours carries. A browser that ran our script shows its work and is received like any page
 * with a key; another's network is granted few.
 *
 * @param take takes it in; refuses with `proof_invalid` where the ticket or the proof has served
 * @returns what `take` does; `early` where nobody can have filled the form in; `over` where its ticket has served, or
 *   is none, or of long ago
 * @throws Refusal as `take` does, and `too_many_requests` for the network's sake alone
 */
export async function sendWithTicket<Taken>(
  ports: Ports,
  { use, network, ticket: written, hasProof }: Sent,
  take: (how: { ticket: Ticket; isProofNeeded: boolean }) => Promise<Taken>,
): Promise<Taken | 'early' | 'over'> {
  const now = ports.now();
  const ticket = readTicket(ports.secret, formUse(use), written, { now, life: TICKET_LIFE });
  if (!ticket) return 'over';
  const age = now.getTime() - ticket.issuedAt.getTime();
  // A ticket of a moment to come was given before the clock was put back.
  if (age >= 0 && age < TICKET_WAIT) return 'early';
  if (hasProof) {
    const taken = await unlessSpent(take({ ticket, isProofNeeded: true }));
    if (taken !== undefined) return taken;
  }
  ports.rateLimiter.withoutProof({ network, now });
  return (await unlessSpent(take({ ticket, isProofNeeded: false }))) ?? 'over';
}

/** Undefined where the ticket, or the proof, was refused. */
async function unlessSpent<Taken>(taken: Promise<Taken>): Promise<Taken | undefined> {
  try {
    return await taken;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'proof_invalid') return undefined;
    throw error;
  }
}
