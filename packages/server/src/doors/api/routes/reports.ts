import { reportOffer } from '../../../core/moderation/report-offer.js';
import type { Ports } from '../../../ports/ports.js';
import type { HandlersOf } from '../handlers.js';

/** Reports against offers. */
export function reports(ports: Ports): HandlersOf<'reports'> {
  return {
    'reports.create': async ({
      caller: { id: caller, mode, kind },
      params: { id: offerId },
      body: input,
    }) => ({
      report: await reportOffer(ports, {
        ...{ caller, mode, offerId, input },
        isProofNeeded: kind === 'publishable',
      }),
    }),
  };
}
