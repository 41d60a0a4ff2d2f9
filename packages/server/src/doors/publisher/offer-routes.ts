import { RemoteId } from '@1eleve1stage/sdk/contract';
import { newId } from '../../core/base/ids.js';
import { Refusal } from '../../core/base/refusal.js';
import { getHostedOffer, listHostedOffers } from '../../core/candidates/list-hosted-offers.js';
import { audienceNames } from '../../core/offers/audience-names.js';
import { changeOffer } from '../../core/offers/change-offer.js';
import { duplicateOffer, renewOffer } from '../../core/offers/copy-offer.js';
import { MOST_DRAFTS } from '../../core/offers/draft-offer.js';
import { pauseOffer } from '../../core/offers/pause-offer.js';
import { removeOffer } from '../../core/offers/remove-offer.js';
import { OFFER_PARTS, type StoredOffer } from '../../ports/index.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { offerPage } from './offers/offer-page.js';
import type { OfferView } from './offers/offer-view.js';
import { offersPage } from './offers/offers-page.js';
import { offerAt, offerIdOf } from './own-offer.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';
import { sitesOf } from './site-routes.js';

/** The pages of an organisation’s offers. */
export function mountOffers(app: HttpApp, door: PublisherDoor): void {
  app.get('/publisher/offers', inSpace(door, showOffers));
  app.get(
    '/publisher/offers/:id',
    inSpace(door, (space) => showOffer(space)),
  );
  app.post('/publisher/offers/:id/pause', onForm(door, pause));
  app.post('/publisher/offers/:id/state', onForm(door, setState));
  app.post('/publisher/offers/:id/copy', onForm(door, copy));
  app.post('/publisher/offers/:id/remove', onForm(door, remove));
}

async function showOffers(space: Space): Promise<Response> {
  const { door, c, organisation, scene } = space;
  const { ports } = door;
  const asked = parametersOf(c);
  const sites = await sitesOf(space);
  const site = sites.find(({ id }) => id === asked.get('site'));
  const list = OFFER_PARTS.find((part) => part === asked.get('list')) ?? 'all';
  const { publisherId } = organisation;
  const cursor = asked.get('after') ?? undefined;
  const found = await listHostedOffers(ports, { publisherId, part: list, site, cursor });
  const isFirst = list === 'all' && !site && cursor === undefined;
  const drafts = isFirst ? await ports.storage.read.offerDrafts.list(publisherId, MOST_DRAFTS) : [];
  return sendOwn(offersPage(scene, { ...found, list, site, sites, drafts, now: ports.now() }));
}

async function showOffer(
  space: Space,
  wrong: Pick<OfferView, 'fault' | 'toCorrect'> = {},
): Promise<Response> {
  const { door, organisation, scene } = space;
  const { publisherId } = organisation;
  const hosted = await getHostedOffer(door.ports, { publisherId, id: offerIdOf(space) });
  const names = await audienceNames(door.ports, [hosted.offer]);
  const status = wrong.fault || wrong.toCorrect ? 422 : 200;
  return sendOwn(offerPage(scene, { ...hosted, ...wrong, names, now: door.ports.now() }), { status });
}

/** Pauses until the day that was chosen; without one, shows it again. */
async function pause(space: Space, form: URLSearchParams): Promise<Response> {
  const { offer, at } = await offerAt(space);
  const day = form.get('until');
  const until = day === null ? null : new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : NaN);
  try {
    await pauseOffer(space.door.ports, { ...at, until });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid_request')
      return showOffer(space, { fault: 'until' });
    throw error;
  }
  return backTo(space, offer);
}

async function setState(space: Space, form: URLSearchParams): Promise<Response> {
  const { offer, at } = await offerAt(space);
  const state = form.get('state') === 'unpublished' ? 'unpublished' : 'published';
  try {
    await changeOffer(space.door.ports, { ...at, patch: { state } });
  } catch (error) {
    const toCorrect = error instanceof Refusal && error.code === 'invalid_request' && error.extra.errors;
    if (!toCorrect) throw error;
    return showOffer(space, { toCorrect });
  }
  return backTo(space, offer);
}

async function copy(space: Space, form: URLSearchParams): Promise<Response> {
  const { at } = await offerAt(space);
  const make = form.get('as') === 'renew' ? renewOffer : duplicateOffer;
  const made = await make(space.door.ports, { ...at, as: RemoteId.parse(newId('od')) });
  return backTo(space, made);
}

async function remove(space: Space): Promise<Response> {
  const { at } = await offerAt(space);
  await removeOffer(space.door.ports, at);
  return redirect(pathOf(space.scene, '/publisher/offers'), 303);
}

function backTo({ scene }: Space, { id }: Pick<StoredOffer, 'id'>): Response {
  return redirect(pathOf(scene, `/publisher/offers/${id}`), 303);
}
