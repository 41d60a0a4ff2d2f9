import type { Application, ApplicationId } from '@1eleve1stage/sdk/contract';
import { toAct } from './acts/act.js';
import { findByReceipt } from './find-application.js';
import type { Ports } from '../../ports/ports.js';
import { asPupilKnows } from './rules/untold.js';
import { toApplication } from './to-application.js';

/**
 * An application, for whoever holds its receipt.
 *
 * @throws Refusal `receipt_invalid`
 */
export async function getApplication(
  ports: Ports,
  input: { id: ApplicationId; receiptToken: string },
): Promise<Application> {
  const stores = ports.storage.read;
  const { application, offer } = await toAct(ports, stores, await findByReceipt(stores, input, ports.now()));
  return toApplication(asPupilKnows(application), offer);
}
