import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Publisher, Review } from '../../src/ports/index.js';
import type { OrganisationToRead, OfferToRead } from '../../src/core/organisations/read-waiting.js';
import { NO_DECISION, type DecisionDraft } from '../../src/doors/publisher/moderation/decision-form.js';
import { deskPage } from '../../src/doors/publisher/moderation/desk-page.js';
import { noModeratorPage } from '../../src/doors/publisher/moderation/no-moderator-page.js';
import { offerToReadPage } from '../../src/doors/publisher/moderation/offer-to-read-page.js';
import { organisationPage } from '../../src/doors/publisher/moderation/organisation-page.js';
import { queuePage, type QueueView } from '../../src/doors/publisher/moderation/queue-page.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import { signInPage } from '../../src/doors/publisher/sign/sign-in-page.js';
import { anOffer as aStoredOffer } from '../suites/samples.js';
import type { State } from './states.js';

const NOW = new Date('2026-11-30T10:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

const inside = (scene: Scene): OwnScene => ({
  ...scene,
  visitor: {
    ...{ space: 'moderation', name: 'Claire Duval', formToken: 'token' },
    ...{ doors: ['queue', 'desk'], waiting: 0 },
  },
});

const review = (name: string, city: string, change: Partial<Review> = {}): Review => ({
  ...{ state: 'waiting', askedAt: daysAgo(3) },
  declared: { name, siret: '73282932000074', postcode: '49240', city },
  ...change,
});

const publisher = (id: string, of: Review): Publisher & { review: Review } => ({
  ...{ id, name: `${of.declared.name} (${id})`, names: [of.declared.name], sirets: [] },
  ...{ jobPostings: false, isIntermediary: false, isBlind: true, refusals: [], review: of },
});

const BAKERY = publisher('pb_0000000000000001', review('Boulangerie Aux Trois Épis', 'Avrillé'));
const OTHER = publisher(
  'pb_0000000000000002',
  review('Boulangerie Aux Trois Epis', 'Angers', { state: 'approved' }),
);

const offer = (number: number, title: string) => {
  const stored = aStoredOffer(number, { state: 'waiting' });
  return { ...stored, content: { ...stored.content, title } };
};
const BREAD = offer(1, 'Découverte du métier de boulanger, boulangère');
const SHOP = offer(2, 'Découverte de la vente en boulangerie');

const decision = (change: Partial<DecisionDraft> = {}): DecisionDraft => ({ ...NO_DECISION, ...change });

const toRead: OrganisationToRead = {
  publisher: BAKERY,
  people: [
    {
      ...{ id: 'pe_0000000000000001', createdAt: NOW },
      contact: {
        email: 'sophie@troisepis.example',
        firstName: 'Sophie',
        lastName: 'Marchand',
        job: 'Gérante',
      },
    },
    { id: 'pe_0000000000000002', createdAt: NOW, contact: { email: 'karim.un.tres.long.nom@gmail.com' } },
    { id: 'pe_0000000000000003', createdAt: NOW, contact: { email: 'lea@un-autre-domaine.example' } },
  ],
  alike: [{ publisher: OTHER, likeness: 'name alike' }],
  ...{ offers: [BREAD, SHOP], isMore: false, version: 'v', decisions: [], isOwn: false },
};

const DECIDED: OrganisationToRead['decisions'] = [
  {
    ...{ id: 'au_1', publisherId: BAKERY.id, act: 'organisation_approved', at: NOW },
    ...{ subject: BAKERY.id, by: 'Karim Benali' },
  },
];

const offerToRead: OfferToRead = {
  ...{ offer: BREAD, publisher: OTHER, version: 'v', decisions: [], isOwn: false, waits: 'itself' },
};

const queue: QueueView = {
  organisations: [
    { id: BAKERY.id, review: BAKERY.review, alike: 1, domain: 'other' },
    {
      ...{ id: OTHER.id, alike: 0, domain: 'anybody' },
      review: review('Garage des Deux Ponts', 'Segré', { askedAt: daysAgo(1), reason: 'Votre nom ?' }),
    },
    {
      ...{ id: 'pb_0000000000000003', alike: 0, domain: 'alike' },
      review: review('Mairie de Saint-Aubin-les-Prés', 'Saint-Aubin', { askedAt: NOW }),
    },
  ],
  offers: [
    {
      ...{ id: BREAD.id, title: BREAD.content.title, city: 'Angers' },
      ...{ organisation: 'Boulangerie Aux Trois Epis', since: daysAgo(2) },
    },
    {
      ...{ id: 'of_0000000000000009' as OfferId, title: undefined, city: undefined },
      ...{ organisation: 'Ateliers Verdon', since: NOW },
    },
  ],
  ...{ next: {}, done: undefined, now: NOW },
};

const NAMES = new Map([['0490001A', 'Collège Jean Lurçat (Angers)']]);

const organisation =
  (read: Partial<OrganisationToRead>, change: Partial<DecisionDraft> = {}) =>
  (scene: Scene): string =>
    organisationPage(inside(scene), {
      read: { ...toRead, ...read },
      decision: decision(change),
      names: NAMES,
      now: NOW,
    });

const one =
  (read: Partial<OfferToRead>, change: Partial<DecisionDraft> = {}) =>
  (scene: Scene): string =>
    offerToReadPage(inside(scene), {
      read: { ...offerToRead, ...read },
      decision: decision(change),
      names: NAMES,
      now: NOW,
    });

/** The pages of moderators. */
export const MODERATION_STATES: readonly State[] = [
  {
    name: 'review, sign in',
    write: (scene) => signInPage(scene, { email: '', next: '/moderation', errors: {} }),
  },
  { name: 'review, no moderator', write: noModeratorPage },
  { name: 'review, what waits', write: (scene) => queuePage(inside(scene), queue) },
  {
    name: 'review, what waits, decided, and more',
    write: (scene) =>
      queuePage(inside(scene), {
        ...{ ...queue, done: 'approve' },
        next: {
          organisations: { since: NOW, id: BAKERY.id },
          offers: { since: NOW, id: BREAD.id },
        },
      }),
  },
  {
    name: 'review, nothing waits',
    write: (scene) => queuePage(inside(scene), { ...queue, organisations: [], offers: [], done: 'refuse' }),
  },
  { name: 'review, organisation', write: organisation({}) },
  {
    name: 'review, organisation without a SIRET, alone, without an offer',
    write: organisation({
      publisher: publisher(BAKERY.id, {
        ...BAKERY.review,
        declared: { name: 'Les Amis du livre', kind: 'association', postcode: '49240', city: 'Avrillé' },
      }),
      ...{ alike: [], offers: [], people: [{ id: 'pe_0000000000000004', createdAt: NOW }] },
    }),
  },
  {
    name: 'review, organisation, to correct',
    write: organisation(
      { isMore: true },
      { draft: { decision: 'refuse', reason: 'Non' }, errors: { reason: 'wrong' } },
    ),
  },
  {
    name: 'review, organisation, nothing chosen',
    write: organisation({}, { errors: { decision: 'missing' } }),
  },
  {
    name: 'review, organisation, changed meanwhile',
    write: organisation(
      {},
      { draft: { decision: 'refuse', reason: 'Dites le nom de la boutique.' }, hasChanged: true },
    ),
  },
  {
    name: 'review, organisation, decided by a colleague',
    write: organisation(
      { publisher: { ...BAKERY, review: { ...BAKERY.review, state: 'approved' } }, decisions: DECIDED },
      { hasChanged: true },
    ),
  },
  { name: 'review, own organisation', write: organisation({ isOwn: true }) },
  { name: 'review, offer', write: one({}) },
  {
    name: 'review, offer, changed meanwhile',
    write: one({}, { draft: { decision: 'approve', reason: '' }, hasChanged: true }),
  },
  {
    name: 'review, offer, corrected by nobody yet',
    write: one({
      offer: { ...BREAD, refused: { at: NOW, reason: 'Retirez la prime.' } },
      waits: 'no',
      decisions: [
        {
          ...{ id: 'au_2', publisherId: OTHER.id, act: 'offer_refused', at: NOW },
          ...{ subject: BREAD.id, by: 'Karim Benali' },
        },
      ],
    }),
  },
  {
    name: 'review, offer of an organisation that waits',
    write: one({ publisher: BAKERY, waits: 'organisation' }),
  },
  {
    name: 'review, access',
    write: (scene) =>
      deskPage(inside(scene), {
        email: 'claire@relecture.example',
        currentId: 'se_1',
        sessions: ['se_1', 'se_2'].map((id) => ({
          ...{ id, personId: 'pe_1', space: 'moderation' as const, createdAt: NOW, seenAt: NOW },
          ...{ provedAt: NOW, expiresAt: NOW, browser: id === 'se_1' ? 'Firefox, Linux' : '' },
        })),
      }),
  },
];
