import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredApplication, Stores } from '../../ports/index.js';
import { toAct, toState, type Said } from './acts/act.js';
import { ACTS, type ActName } from './acts/acts.js';
import { findByReceipt, findForPublisher } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/** A publisher's word on an application to one of its offers. */
export type PublisherAct = { publisherId: string; mode: Mode; id: ApplicationId } & (
  { event: 'read' | 'accept' } | { event: 'reject'; reason: string }
);

/** An act of the holder of an application's receipt. */
export interface PupilAct {
  id: ApplicationId;
  receiptToken: string;
  event: 'confirm' | 'withdraw';
}

/**
 * A publisher reads an application, accepts it or turns it down, with a reason the pupil reads. Again, it changes nothing.
 *
 * @throws Refusal `application_not_found`, and as the act does: `transition_not_allowed`, `offer_full`
 */
export async function actAsPublisher(ports: Ports, input: PublisherAct): Promise<ApplicationState> {
  return actOn(ports, input, (stores) => findForPublisher(stores, input));
}

/**
 * The pupil takes the seat that is held, or withdraws, which erases personal data at once. Again, it changes nothing.
 *
 * @throws Refusal `receipt_invalid`, and as the act does: `transition_not_allowed`
 */
export async function actAsPupil(ports: Ports, input: PupilAct): Promise<ApplicationState> {
  return actOn(ports, input, (stores) => findByReceipt(stores, input, ports.now()));
}

async function actOn(
  ports: Ports,
  { event, reason }: { event: ActName } & Said,
  find: (stores: Stores) => Promise<StoredApplication>,
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await find(stores));
    return toState(await ACTS[event](act, { reason }));
  });
}
