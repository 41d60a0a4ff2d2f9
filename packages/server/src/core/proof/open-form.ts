import type { Challenge } from '@1eleve1stage/sdk/contract';
import type { ChallengeUse } from './rules/challenge.js';
import { formUse, TICKET_LIFE } from './rules/form-ticket.js';
import { newToken } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { readTicket, writeTicket } from '../base/ticket.js';
import { createChallenge } from './create-challenge.js';
import type { Ports } from '../../ports/ports.js';

/** The ticket and the work that a form of ours is given along. */
export interface OpenedForm {
  /** It is sent with it, once. */
  ticket: string;
  /** Work for the browsers that run scripts; none where their network asks for too much of it. */
  challenge: Challenge | undefined;
}

/**
 * Opens a form of ours, or opens it again.
 *
 * @param asked.ticket the one it had, which it keeps while it is good
 * @throws Refusal `offer_not_found`
 */
export async function openForm(
  ports: Ports,
  { ticket, network, ...use }: ChallengeUse & { ticket?: string; network: string | undefined },
): Promise<OpenedForm> {
  return {
    ticket: openTicket(ports, { ...use, ticket }),
    challenge: await createChallenge(ports, { ...use, network }).catch(noneInAFlood),
  };
}

/** The ticket a form had, while it is good, or a new one. */
export function openTicket(
  ports: Pick<Ports, 'secret' | 'now'>,
  { ticket = '', ...use }: ChallengeUse & { ticket?: string | undefined },
): string {
  const [good, now] = [formUse(use), ports.now()];
  const isGood = readTicket(ports.secret, good, ticket, { now, life: TICKET_LIFE }) !== undefined;
  return isGood ? ticket : writeTicket(ports.secret, good, now, newToken());
}

function noneInAFlood(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'too_many_requests') throw error;
}
