import { RemoteId } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../src/ports/index.js';
import { conflictPage } from '../../src/doors/publisher/offers/form/conflict-page.js';
import { toFields } from '../../src/doors/publisher/offers/form/fields.js';
import { reviewPage } from '../../src/doors/publisher/offers/form/review-page.js';
import { stepPage } from '../../src/doors/publisher/offers/form/step-page.js';
import type { Writing } from '../../src/doors/publisher/offers/form/writing.js';
import { publishedPage } from '../../src/doors/publisher/offers/published-page.js';
import { areaCode, uai, week } from '../suites/samples.js';
import { NOW, SHOWN } from './offer-samples.js';
import { SITES } from './site-states.js';
import { inside } from './space-states.js';
import type { State } from './states.js';

const STORED: StoredOffer = {
  ...{
    id: SHOWN.id,
    publisherId: 'pb_0000000000000001',
    mode: 'live',
    remoteId: RemoteId.parse('boulanger'),
  },
  content: {
    title: SHOWN.title,
    description: SHOWN.description,
    employer: { name: 'Aux Trois Épis', isPublic: false },
    sector: { code: 's28' },
    grades: ['quatrieme', 'troisieme'],
    weeks: [week('2027-W02'), week('2027-W03')],
    seats: { total: 3 },
    location: SHOWN.location,
    schedule: SHOWN.schedule,
    lunchBreak: 'Le repas de midi est offert.',
    workingConditions: 'Debout une bonne partie de la journée.',
    contact: { name: 'Karim Benali', email: 'karim@troisepis.example' },
  },
  ...{ state: 'published', seatsHeld: 0, createdAt: NOW, updatedAt: NOW },
};
const FIELDS = toFields(STORED.content);
const DRAFT = { draft: 'od_0000000000000001' };
const EDITED = { offer: STORED.id, base: { title: '0123456789abcdef' } };
const NAMES = new Map([
  ['0490001K', 'Collège Jean Lurçat (Angers)'],
  ['49007', 'Angers (49)'],
]);
const FOR_SOME = { rep: true, schools: [uai('0490001K')], places: ['49007', '44'].map(areaCode) };
const COLLEAGUES = ['sophie@troisepis.example', 'karim@troisepis.example'];

const step = (name: string, writing: Pick<Writing, 'step'> & Partial<Writing>): State => ({
  name: `writing, ${name}`,
  write: (scene) =>
    stepPage(inside(scene, 0), {
      ...{ of: DRAFT, fields: FIELDS, faults: [], colleagues: COLLEAGUES, names: NAMES, now: NOW },
      ...{ sites: [], mayKeep: true },
      ...writing,
    }),
});
const QUESTIONS = {
  title: 'Boulanger',
  sees: 'Le pétrissage à 7 h, la cuisson.',
  does: '',
  with: 'Karim',
  sector: 's28',
};

/** Where an offer is written and changed. */
export const WRITING_STATES: readonly State[] = [
  step('at a place', { step: 2, sites: SITES, fields: { ...FIELDS, site: SITES[0]?.id ?? '' } }),
  step('at another place', { step: 2, sites: SITES, fields: { ...FIELDS, site: 'other', keep: 'yes' } }),
  step('begun', { step: 1, of: { draft: undefined }, fields: {} }),
  step('proposed', { step: 1, fields: QUESTIONS, proposed: 'Boulanger, boulangère' }),
  step('trade to correct', {
    ...{ step: 1, fields: {} },
    faults: [
      { step: 1, field: 'title', sentence: 'Something is to be corrected here.' },
      { step: 1, field: 'sees', sentence: 'Something is to be corrected here.' },
      { step: 1, field: 'sector', sentence: 'Something is to be corrected here.' },
    ],
  }),
  step('place', { step: 2 }),
  step('time', { step: 3 }),
  step('time to correct', {
    step: 3,
    faults: [
      { step: 3, field: 'grades', sentence: 'Something is to be corrected here.' },
      { step: 3, field: 'weeks', sentence: 'Something is to be corrected here.' },
      { step: 3, field: 'seats', sentence: 'Something is to be corrected here.' },
      { step: 3, field: 'monday', sentence: 'Something is to be corrected here.' },
      { step: 3, field: 'hours', sentence: 'Something is to be corrected here.' },
    ],
  }),
  step('time, for some', {
    step: 3,
    fields: { ...FIELDS, reserved: 'yes', rep: 'yes', schools: '0490001K', places: '49007' },
    found: {
      areas: [{ code: areaCode('49'), name: 'Maine-et-Loire (49)' }],
      schools: [
        {
          ...{ uai: uai('0490002L'), name: 'Collège Chevreul', kind: 'college' as const },
          ...{
            city: 'Angers',
            postcode: '49100',
            priorityEducation: 'none' as const,
            qpv: 'outside' as const,
          },
        },
      ],
    },
  }),
  step('time, for none', {
    step: 3,
    fields: { ...FIELDS, reserved: 'yes', find: 'Collège de nulle part' },
    faults: [
      { step: 3, field: 'reserved', sentence: 'Something is to be corrected here.' },
      { step: 3, field: 'find', sentence: 'Something is to be corrected here.' },
    ],
  }),
  step('time mended', { step: 3, note: 'mended' }),
  step('changed', { step: 1, of: EDITED }),
  {
    name: 'writing, review',
    write: (scene) =>
      reviewPage(inside(scene, 0), { ...DRAFT, content: STORED.content, faults: [], names: NAMES }),
  },
  {
    name: 'writing, review for some',
    write: (scene) =>
      reviewPage(inside(scene, 0), {
        ...DRAFT,
        content: { ...STORED.content, reservedFor: FOR_SOME },
        faults: [],
        names: NAMES,
      }),
  },
  {
    name: 'writing, review to correct',
    write: (scene) =>
      reviewPage(inside(scene, 0), {
        ...{ ...DRAFT, content: undefined, names: NAMES },
        faults: [{ step: 2, field: 'city', sentence: 'Something is to be corrected here.' }],
      }),
  },
  {
    name: 'writing, two at once',
    write: (scene) =>
      conflictPage(inside(scene, 0), {
        ...{
          step: 3,
          offer: STORED,
          fields: FIELDS,
          conflicts: ['weeks', 'schedule', 'lunchBreak', 'reservedFor'],
          names: NAMES,
          by: 'Karim',
        },
        mine: { weeks: ['2027-W02', '2027-W07'], reservedFor: FOR_SOME },
      }),
  },
  { name: 'writing, published', write: (scene) => publishedPage(inside(scene, 0), SHOWN) },
  {
    name: 'writing, published and waiting',
    write: (scene) =>
      publishedPage(inside(scene, 0), { ...SHOWN, visibility: { shown: false, reason: 'waiting' } }),
  },
];
