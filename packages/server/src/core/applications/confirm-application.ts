import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import { confirm } from './acts/confirm.js';
import { toAct, toState } from './acts/act.js';
import { findByReceipt } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Takes the seat an employer holds for the pupil. Confirming again changes nothing.
 *
 * @throws Refusal `receipt_invalid`, `transition_not_allowed`
 */
export async function confirmApplication(
  ports: Ports,
  input: { id: ApplicationId; receiptToken: string },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findByReceipt(stores, input, ports.now()));
    return toState(await confirm(act));
  });
}
