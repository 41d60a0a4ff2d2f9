import { randomUUID } from 'node:crypto';
import type { ApplicationForm, OfferForm } from '@1eleve1stage/sdk';
import type { ApplicationId, PublisherOffer } from '@1eleve1stage/sdk/contract';
import { proofFor } from './proofs.js';
import { sampleApplication, sampleOffer } from './samples.js';
import type { TestService } from './test-service.js';

/** An application somebody sent. */
export interface Sent {
  id: ApplicationId;
  receiptToken: string;
  input: ApplicationForm;
}

export async function publish(
  service: TestService,
  secretKey: string,
  change: Partial<OfferForm> = {},
  remoteId: string = randomUUID(),
): Promise<PublisherOffer> {
  return service.client(secretKey).publisher.offers.put(remoteId, sampleOffer(change));
}

export async function apply(
  service: TestService,
  key: string,
  offerId: string,
  input: ApplicationForm = sampleApplication(),
): Promise<Sent> {
  const proof = await proofFor(service, key, offerId);
  const { application, receiptToken } = await service
    .client(key)
    .applications.submit(offerId, { ...input, proof });
  return { id: application.id, receiptToken, input };
}

/** The six digits last mailed to the pupil. */
export async function codeOf(service: TestService, { input }: Pick<Sent, 'input'>): Promise<string> {
  const message = await service.newestMailTo(input.pupil.email);
  const code = /\b\d{6}\b/.exec(message?.text ?? '')?.[0];
  if (code === undefined) throw new Error('No code was mailed.');
  return code;
}

/** Sends an application and proves its address. */
export async function applyVerified(service: TestService, key: string, offerId: string): Promise<Sent> {
  const sent = await apply(service, key, offerId);
  await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
  return sent;
}
