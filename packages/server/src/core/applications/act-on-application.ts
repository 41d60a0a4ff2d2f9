import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { toAct, toState } from './acts/act.js';
import { ACTS } from './acts/acts.js';
import { noteAct } from './acts/note-act.js';
import { asPupilKnows } from './rules/untold.js';
import { findByReceipt, findForPublisher } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/** A publisher's word on an application to one of its offers. */
export type PublisherAct = { publisherId: string; mode: Mode; id: ApplicationId } & PublisherEvent;

export type PublisherEvent =
  | { event: 'read' | 'undo' }
  | { event: 'accept' | 'cancel'; isLater?: boolean }
  | { event: 'reject'; reason: string; isLater?: boolean }
  | { event: 'transfer'; colleague: string };

/** An act of the holder of an application's receipt. */
export interface PupilAct {
  id: ApplicationId;
  receiptToken: string;
  event: 'confirm' | 'withdraw' | 'restore';
}

/**
 * A program of a publisher acts on an application. The pupil is told of an answer at once, or once it cannot be undone
 * any more. It is noted, though no person did. Again, it changes nothing.
 *
 * @throws Refusal `application_not_found`, and as the act does: `transition_not_allowed`, `offer_full`
 */
export async function actAsPublisher(ports: Ports, input: PublisherAct): Promise<ApplicationState> {
  const isLater = 'isLater' in input && input.isLater === true;
  const { event, ...said } = input;
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findForPublisher(stores, input));
    const after = await ACTS[event](act, { ...said, ...(isLater && { undoneBy: 'no letter' }) });
    if (after !== act.application) await noteAct(act, event);
    return toState(after);
  });
}

/**
 * The pupil takes the seat that is held, withdraws, which erases personal data at once, or brings back once what was
 * left for another. Again, it changes nothing.
 *
 * @throws Refusal `receipt_invalid`, and as the act does: `transition_not_allowed`
 */
export async function actAsPupil(ports: Ports, input: PupilAct): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findByReceipt(stores, input, ports.now()));
    return toState(asPupilKnows(await ACTS[input.event](act)));
  });
}
