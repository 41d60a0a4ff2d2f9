import {
  OfferId,
  RemoteId,
  type NotShownReason,
  type PublisherOffer,
  type Visibility,
} from '@1eleve1stage/sdk/contract';
import { week } from '../suites/samples.js';

/** When the pages are shown. */
export const NOW = new Date('2026-12-01T09:00:00Z');

/** An offer of the bakery, as its publisher reads it. */
export function offer(
  title: string,
  visibility: Visibility,
  change: Partial<PublisherOffer> = {},
): PublisherOffer {
  return {
    id: OfferId.parse('of_0000000000000001'),
    remoteId: RemoteId.parse('boulanger'),
    title,
    description:
      'Ce que tu vas voir : le pétrissage à 7 h, la cuisson, la vitrine.\n\nAvec qui : Karim, au fournil.',
    employer: { name: 'Aux Trois Épis', isPublic: false },
    sector: { code: 's28', name: 'Industrie alimentaire' },
    grades: ['quatrieme', 'troisieme'],
    weeks: ['2027-W02', '2027-W03', '2027-W07'].map(week),
    seats: { total: 3, remaining: 2 },
    location: {
      ...{ street: '12 rue des Lavandières', postcode: '49240', city: 'Avrillé', department: '49' },
      ...{ latitude: 47.5, longitude: -0.58, isApproximate: true },
    },
    schedule: { monday: { start: '07:00', end: '14:30', break: { start: '10:30', end: '11:00' } } },
    accessibility: { wheelchair: false },
    reservedFor: { rep: false, qpv: false, schools: [] },
    contact: { name: 'Sophie Marchand', email: 'sophie@troisepis.example' },
    state: visibility.shown ? 'published' : stateOf(visibility.reason),
    visibility,
    publishedAt: '2026-11-16T09:00:00.000Z',
    createdAt: '2026-11-16T09:00:00.000Z',
    updatedAt: '2026-11-16T09:00:00.000Z',
    ...change,
  };
}

function stateOf(reason: NotShownReason): PublisherOffer['state'] {
  if (reason === 'hidden') return 'removed';
  return reason === 'refused' ? 'waiting' : reason;
}

const not = (reason: NotShownReason): Visibility => ({
  shown: false,
  reason,
});

export const SHOWN = offer('Boulanger, boulangère : du pétrin à la vitrine', { shown: true });
export const PAUSED = offer('Vendeur, vendeuse en boulangerie', {
  ...{ shown: false, reason: 'paused' },
  until: '2027-01-03T23:00:00.000Z',
});
export const ENOUGH = offer(
  'Pâtissier, pâtissière',
  { shown: false, reason: 'paused', until: '2026-12-06T23:00:00.000Z', enoughFor: 'week' },
  { monthlyCap: 8 },
);
export const DRAFT = offer('Préparateur, préparatrice de commandes', not('draft'));
export const HIDDEN = offer('Aide au magasin', not('hidden'), {
  hidden: { reason: 'Le titre ne dit pas ce que fait l’élève.', since: NOW.toISOString() },
});
export const REFUSED = offer('Vendeur, vendeuse', not('refused'), {
  refused: { reason: 'Retirez la prime.', since: NOW.toISOString() },
});
export const REMOVED = offer('Pâtissier, pâtissière', not('removed'));

/** One for each thing that may be said of whether it is shown. */
export const OFFERS: readonly PublisherOffer[] = [
  SHOWN,
  { ...SHOWN, reservedFor: { rep: true, qpv: false, schools: [] } },
  { ...SHOWN, contactStopped: true },
  PAUSED,
  offer('Caissier, caissière', not('full'), { seats: { total: 2, remaining: 0 } }),
  offer('Pâtissier, pâtissière : le stage de l’an dernier', not('expired')),
  DRAFT,
  offer('Livreur, livreuse', not('unpublished')),
  HIDDEN,
  REFUSED,
];
