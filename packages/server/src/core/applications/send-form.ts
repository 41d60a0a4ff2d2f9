import type { ApplicationInput, OfferId, Proof } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { sendWithTicket } from './send-with-ticket.js';
import { submitApplication, type Submitted } from './submit-application.js';

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
 * Takes in an application that a form of ours carries; see `sendWithTicket`.
 *
 * @throws Refusal as `submitApplication` does, and `too_many_requests` for the network's sake alone
 */
export async function sendForm(
  ports: Ports,
  { ticket, proof, ...form }: SentForm,
): Promise<Submitted | 'early' | 'over'> {
  const { mode, offerId, idempotency, network } = form;
  const use = { caller: idempotency.caller, mode, offerId };
  return sendWithTicket(ports, { use, network, ticket, hasProof: proof !== undefined }, (how) =>
    submitApplication(ports, { ...form, ...how, ...(how.isProofNeeded && proof && { proof }) }),
  );
}
