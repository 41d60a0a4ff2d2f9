import { createChallenge } from '../../../core/proof/create-challenge.js';
import type { Ports } from '../../../ports/ports.js';
import type { HandlersOf } from '../handlers.js';

/** The work that stands before an application. */
export function challenges(ports: Ports): HandlersOf<'challenges'> {
  return {
    'challenges.create': ({ caller: { id: caller, mode }, params: { id: offerId }, network }) =>
      createChallenge(ports, { caller, mode, offerId, network: network() }),
  };
}
