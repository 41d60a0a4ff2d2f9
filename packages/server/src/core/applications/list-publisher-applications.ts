import type { ApplicationStatus, PublisherApplication, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredApplication, Stores } from '../../ports/index.js';
import { readCursor, toCursor } from '../base/list-cursor.js';
import { readOnce } from '../base/read-once.js';
import { toAct } from './acts/act.js';
import type { Ports } from '../../ports/ports.js';
import { asEmployerReads } from './as-employer-reads.js';
import { toPublisherApplication } from './to-application.js';

interface Asked {
  publisherId: string;
  mode: Mode;
  remoteId?: RemoteId | undefined;
  status?: ApplicationStatus | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

/**
 * The verified applications to a publisher's offers, newest first.
 *
 * @throws Refusal `invalid_cursor`
 */
export async function listPublisherApplications(
  ports: Ports,
  { publisherId, mode, remoteId, status, limit = 20, cursor }: Asked,
): Promise<{ applications: PublisherApplication[]; nextCursor: string | null }> {
  const stores = readOnce(ports.storage.read);
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const offer = remoteId && (await stores.offers.getByRemoteId(publisherId, mode, remoteId));
  if (remoteId && !offer) return { applications: [], nextCursor: null };
  const found = await stores.applications.list(publisherId, mode, {
    // One more tells whether there is a next page.
    limit: limit + 1,
    ...(offer && { offerId: offer.id }),
    ...(status && { status }),
    ...(after && { after }),
  });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    applications: await Promise.all(
      page.map((application) => describeApplication(ports, stores, application)),
    ),
    nextCursor: last ? toCursor({ createdAt: last.submittedAt, id: last.id }) : null,
  };
}

/** An application as its offer's publisher reads it; without the pupil where the offer was taken down. */
export async function describeApplication(
  ports: Ports,
  stores: Stores,
  application: StoredApplication,
): Promise<PublisherApplication> {
  const { offer } = await toAct(ports, stores, application);
  // Whoever published what was taken down reads no pupil's data.
  const { personal: _, ...bare } = application;
  return toPublisherApplication(
    await asEmployerReads(stores, offer.hidden ? bare : application, ports.now()),
    offer,
  );
}
