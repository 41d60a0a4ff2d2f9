import type { FieldRefusal } from '../../src/core/base/refusal.js';
import { offerPage } from '../../src/doors/publisher/offers/offer-page.js';
import type { OfferView } from '../../src/doors/publisher/offers/offer-view.js';
import { offersPage } from '../../src/doors/publisher/offers/offers-page.js';
import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import { DRAFT, ENOUGH, HIDDEN, NOW, OFFERS, PAUSED, REMOVED, SHOWN } from './offer-samples.js';
import { uai } from '../suites/samples.js';
import { SITES } from './site-states.js';
import { inside } from './space-states.js';
import type { State } from './states.js';

const one = (name: string, offer: PublisherOffer, change: Partial<OfferView> = {}): State => ({
  name: `offer, ${name}`,
  write: (scene) => offerPage(inside(scene, 2), { offer, waiting: 0, names: NAMES, now: NOW, ...change }),
});

const NAMES = new Map([['0490001A', 'Collège Jean Lurçat (Angers)']]);
const FOR_SOME = { rep: true, qpv: true, schools: ['0490001A', '0490002B', '0490003C'].map(uai) };

const DRAFTED = {
  ...{ id: 'od_0000000000000001', publisherId: 'pb_0000000000000001', fields: { title: 'Livreur' } },
  ...{ createdAt: NOW, updatedAt: NOW },
};

const TO_CORRECT: FieldRefusal[] = [
  { in: 'body', pointer: '/weeks/0', code: 'week_not_allowed' },
  { in: 'body', pointer: '/weeks/1', code: 'week_not_allowed' },
];

/** The offers of an organisation. */
export const OFFER_STATES: readonly State[] = [
  {
    name: 'offers',
    write: (scene) =>
      offersPage(inside(scene, 2), {
        ...{ list: 'all', nextCursor: 'abc', now: NOW, sites: SITES, site: SITES[0] },
        drafts: [DRAFTED, { ...DRAFTED, id: 'od_0000000000000002', fields: undefined }],
        offers: OFFERS.map((offer, index) => ({ offer, waiting: index < 2 ? 2 - index : 0 })),
      }),
  },
  {
    name: 'offers, none',
    write: (scene) =>
      offersPage(inside(scene, 0), {
        ...{ list: 'shown', offers: [], drafts: [], sites: [], nextCursor: null, now: NOW },
      }),
  },
  one('shown', SHOWN, { waiting: 2 }),
  one('to correct', SHOWN, { fault: 'until' }),
  one('shown to some', { ...SHOWN, reservedFor: FOR_SOME }),
  one('paused', { ...PAUSED, reservedFor: FOR_SOME }),
  one('enough for now', ENOUGH),
  one('draft', DRAFT),
  one('draft, to correct', DRAFT, { toCorrect: TO_CORRECT }),
  one('hidden', HIDDEN),
  one('removed', REMOVED),
];
