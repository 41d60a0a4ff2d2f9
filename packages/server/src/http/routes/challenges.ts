import { createChallenge } from '../../use-cases/create-challenge.js';
import type { Ports } from '../../use-cases/ports.js';
import type { HandlersOf } from '../handlers.js';

/** The work that stands before an application. */
export function challenges(ports: Ports): HandlersOf<'challenges'> {
  return {
    'challenges.create': ({ caller: { id: caller, mode }, params: { id: offerId }, network }) =>
      createChallenge(ports, { caller, mode, offerId, network: network() }),
  };
}
