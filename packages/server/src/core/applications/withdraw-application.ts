import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import { withdraw } from './acts/withdraw.js';
import { toAct, toState } from './acts/act.js';
import { findByReceipt } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Withdraws an application and erases its personal data at once, whatever its status. Can be repeated.
 *
 * @throws Refusal `receipt_invalid`
 */
export async function withdrawApplication(
  ports: Ports,
  input: { id: ApplicationId; receiptToken: string },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findByReceipt(stores, input, ports.now()));
    return toState(await withdraw(act));
  });
}
