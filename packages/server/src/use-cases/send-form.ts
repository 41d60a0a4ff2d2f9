import type { ApplicationInput, OfferId, Proof } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../ports/index.js';
import { readTicket, TICKET_WAIT } from '../rules/form-ticket.js';
import { Refusal } from '../rules/refusal.js';
import type { Answer } from './answer-once.js';
import type { Ports } from './ports.js';
import { submitApplication } from './submit-application.js';

/** A form of ours, filled in. */
export interface SentForm {
  mode: Mode;
  offerId: OfferId;
  input: ApplicationInput;
  idempotency: { key: string; caller: string };
  network: string | undefined;
  /** The one it was opened with. */
  ticket: string;
  /** Of the work done meanwhile, where scripts run. */
  proof: Proof | undefined;
}

/**
 * Takes in what a form of ours carries. A browser that ran our script shows its work and is received like any page
 * with a key; another's network is granted few.
 *
 * @returns the answer of `submitApplication`; `early` where nobody can have filled the form in; `over` where its ticket
 *   has served, or is none, or of long ago
 * @throws Refusal as `submitApplication` does, and `too_many_requests` for the network's sake alone
 */
export async function sendForm(
  ports: Ports,
  { ticket: written, proof, ...form }: SentForm,
): Promise<Answer | 'early' | 'over'> {
  const now = ports.now();
  const use = { caller: form.idempotency.caller, mode: form.mode, offerId: form.offerId };
  const ticket = readTicket(ports.secret, use, written, now);
  if (!ticket) return 'over';
  const age = now.getTime() - ticket.issuedAt.getTime();
  // A ticket of a moment to come was given before the clock was put back.
  if (age >= 0 && age < TICKET_WAIT) return 'early';
  if (proof) {
    const answer = await unlessSpent(
      submitApplication(ports, { ...form, ticket, proof, isProofNeeded: true }),
    );
    if (answer) return answer;
  }
  ports.pace.withoutProof({ network: form.network, now });
  return (await unlessSpent(submitApplication(ports, { ...form, ticket, isProofNeeded: false }))) ?? 'over';
}

/** Undefined where the ticket, or the proof, was refused. */
async function unlessSpent(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'proof_invalid') return undefined;
    throw error;
  }
}
