import type { ChallengeUse } from '../proof/rules/challenge.js';
import { Refusal } from '../base/refusal.js';
import { openForm, openTicket, type OpenedForm } from '../proof/open-form.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Opens the form that reports an offer, or opens it again. One whose weeks are past can be reported, too: there is no
 * work for it, since nobody applies to it.
 *
 * @param asked.ticket the one it had, which it keeps while it is good
 */
export async function openReportForm(
  ports: Ports,
  asked: ChallengeUse & { ticket: string; network: string | undefined },
): Promise<OpenedForm> {
  try {
    return await openForm(ports, asked);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'offer_not_found') throw error;
    return { ticket: openTicket(ports, asked), challenge: undefined };
  }
}
