import { owesProof } from '../../../core/accounts/owes-proof.js';
import { reportOffer } from '../../../core/moderation/report-offer.js';
import type { Ports } from '../../../ports/ports.js';
import type { HandlersOf } from '../handlers.js';

/** Reports against offers. */
export function reports(ports: Ports): HandlersOf<'reports'> {
  return {
    'reports.create': async ({ caller, params: { id: offerId }, body: input }) => ({
      report: await reportOffer(ports, {
        ...{ caller: caller.id, mode: caller.mode, offerId, input },
        isProofNeeded: await owesProof(ports, caller),
      }),
    }),
  };
}
