import type { OfferId, Proof, ReportInput, ReportReceipt } from '@1eleve1stage/sdk/contract';
import type { Mode, Report } from '../../ports/index.js';
import { newId } from '../base/ids.js';
import type { Ticket } from '../base/ticket.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { isHoneypotFilled } from '../proof/rules/honeypot.js';
import { spendProof, spendTicket } from '../proof/spend-proof.js';
import { tellReceived } from './tell-reporters.js';

/** Open reports kept of one offer: beyond, some of those that say the same make room. */
const MOST_OPEN = 200;

interface Asked {
  /** A key, or our own pages. */
  caller: string;
  mode: Mode;
  offerId: OfferId;
  input: ReportInput;
  /** True unless the caller answers for what it sends, as a server with a secret key does. */
  isProofNeeded: boolean;
  proof?: Proof;
  /** Of a form of ours: it serves once. */
  ticket?: Ticket;
}

/**
 * Takes in that something is wrong with an offer, for a person to read. However many there are, they hide nothing.
 * A report that fills in the honeypot is answered the same.
 *
 * @throws Refusal `offer_not_found`, `proof_missing`, `proof_invalid` for a ticket that has served, too
 */
export async function reportOffer(ports: Ports, asked: Asked): Promise<ReportReceipt> {
  const { caller, mode, offerId, input } = asked;
  const { reason, text, email, language } = input;
  const now = ports.now();
  const details = {
    ...(text && { text }),
    ...(email !== undefined && { email }),
    ...(language && { language }),
  };
  const report: Report = { id: newId('rp'), offerId, mode, reason, details, createdAt: now };
  const receipt = { id: report.id, receivedAt: now.toISOString() };
  if (isHoneypotFilled(input)) return receipt;
  const publisher = await ports.storage.write(async (stores) => {
    const offer = await stores.offers.get(offerId);
    if (!offer?.content || offer.state !== 'published' || offer.mode !== mode)
      throw new Refusal('offer_not_found');
    const use = { caller, mode, offerId };
    if (asked.isProofNeeded) await spendProof(ports, stores, use, asked.proof ?? input.proof);
    if (asked.ticket) await spendTicket(stores, asked.ticket);
    await stores.moderation.report(report, MOST_OPEN);
    await tellReceived(ports, stores, report);
    return offer.publisherId;
  });
  ports.events.tell({ sign: 'offer_reported', publisher, offer: offerId });
  return receipt;
}
