import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import {
  actAsPublisher,
  type PublisherAct,
  type PublisherEvent,
} from '../../../core/applications/act-on-application.js';
import { rejectSeveral } from '../../../core/applications/reject-several.js';
import { openByProgram } from '../../../core/candidates/open-by-program.js';
import { changeOffer } from '../../../core/offers/change-offer.js';
import { duplicateOffer, renewOffer } from '../../../core/offers/copy-offer.js';
import { getPublisherOffer } from '../../../core/offers/get-publisher-offer.js';
import { listPublisherApplications } from '../../../core/applications/list-publisher-applications.js';
import { listPublisherOffers } from '../../../core/offers/list-publisher-offers.js';
import { pauseOffer } from '../../../core/offers/pause-offer.js';
import type { Ports } from '../../../ports/ports.js';
import { publishOffer } from '../../../core/offers/publish-offer.js';
import { removeOffer } from '../../../core/offers/remove-offer.js';
import { toPublisherOffer } from '../../../core/offers/to-publisher-offer.js';
import { Reply, type HandlersOf } from '../handlers.js';
import { publisherKeys } from './publisher-keys.js';
import { publisherSites } from './publisher-sites.js';

/** A publisher's own offers and the applications to them. */
export function publisher(ports: Ports): HandlersOf<'publisher'> {
  return {
    ...publisherOffers(ports),
    ...publisherApplications(ports),
    ...publisherKeys(ports),
    ...publisherSites(ports),
  };
}

function publisherOffers(ports: Ports): HandlersOf<'publisher.offers'> {
  return {
    'publisher.offers.list': ({ caller: { publisherId, mode }, query }) =>
      listPublisherOffers(ports, { publisherId, mode, ...query }),

    'publisher.offers.get': ({ caller: { publisherId, mode }, params: { remoteId } }) =>
      getPublisherOffer(ports, { publisherId, mode, remoteId }),

    'publisher.offers.put': async ({ caller: { publisherId, mode }, params: { remoteId }, body }) => {
      const { offer, outcome } = await publishOffer(ports, { publisherId, mode, remoteId, input: body });
      return new Reply(outcome === 'created' ? 201 : 200, await toPublisherOffer(ports, offer));
    },

    'publisher.offers.update': async ({ caller: { publisherId, mode }, params: { remoteId }, body }) =>
      toPublisherOffer(ports, await changeOffer(ports, { publisherId, mode, remoteId, patch: body })),

    'publisher.offers.remove': async ({ caller: { publisherId, mode }, params: { remoteId } }) =>
      toPublisherOffer(ports, await removeOffer(ports, { publisherId, mode, remoteId })),

    'publisher.offers.pause': async ({ caller: { publisherId, mode }, params: { remoteId }, body }) => {
      const until = body.until === null ? null : new Date(`${body.until}T00:00:00Z`);
      return toPublisherOffer(ports, await pauseOffer(ports, { publisherId, mode, remoteId, until }));
    },

    'publisher.offers.duplicate': async ({ caller: { publisherId, mode }, params: { remoteId }, body }) => {
      const copy = await duplicateOffer(ports, { publisherId, mode, remoteId, as: body.remoteId });
      return new Reply(201, await toPublisherOffer(ports, copy));
    },

    'publisher.offers.renew': async ({ caller: { publisherId, mode }, params: { remoteId }, body }) => {
      const copy = await renewOffer(ports, { publisherId, mode, remoteId, as: body.remoteId });
      return new Reply(201, await toPublisherOffer(ports, copy));
    },
  };
}

function publisherApplications(ports: Ports): HandlersOf<'publisher.applications'> {
  const act = async (
    { publisherId, mode }: Pick<PublisherAct, 'publisherId' | 'mode'>,
    asked: { id: ApplicationId } & PublisherEvent,
  ): Promise<{ application: ApplicationState }> => ({
    application: await actAsPublisher(ports, { publisherId, mode, ...asked }),
  });
  return {
    'publisher.applications.list': ({ caller: { publisherId, mode }, query }) =>
      listPublisherApplications(ports, { publisherId, mode, ...query }),

    'publisher.applications.read': ({ caller, params: { id } }) => act(caller, { id, event: 'read' }),

    'publisher.applications.open': async ({ caller: { publisherId, mode }, params: { id } }) => ({
      application: await openByProgram(ports, { publisherId, mode, id }),
    }),

    'publisher.applications.accept': ({ caller, params: { id }, query }) =>
      act(caller, { id, event: 'accept', isLater: query.notify === 'later' }),

    'publisher.applications.reject': ({ caller, params: { id }, query, body: { reason } }) =>
      act(caller, { id, event: 'reject', reason, isLater: query.notify === 'later' }),

    'publisher.applications.rejectSeveral': async ({ caller: { publisherId, mode }, query, body }) => ({
      results: await rejectSeveral(ports, {
        ...{ publisherId, mode, ...body, isLater: query.notify === 'later' },
      }),
    }),

    'publisher.applications.transfer': ({ caller, params: { id }, body: { colleague } }) =>
      act(caller, { id, event: 'transfer', colleague }),

    'publisher.applications.cancel': ({ caller, params: { id }, query }) =>
      act(caller, { id, event: 'cancel', isLater: query.notify === 'later' }),

    'publisher.applications.undo': ({ caller, params: { id } }) => act(caller, { id, event: 'undo' }),
  };
}
