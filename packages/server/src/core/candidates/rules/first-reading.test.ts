import { ApplicationId, OfferId, RemoteId, type PublisherApplication } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { anApplication } from '../../../../test/use-cases/world.js';
import { toCandidate } from './first-reading.js';

const NOW = new Date('2026-11-24T10:00:00Z');

const { pupil, motivation, legalRepresentative } = anApplication(1);

const APPLICATION: PublisherApplication = {
  id: ApplicationId.parse('ap_0000000000000001'),
  status: 'submitted',
  offer: {
    ...{ id: OfferId.parse('of_0000000000000001'), remoteId: RemoteId.parse('offer-1') },
    ...{ title: 'Boulanger, boulangère', employerName: 'Aux Trois Épis', city: 'Avrillé' },
  },
  weeks: [],
  submittedAt: '2026-11-24T10:00:00.000Z',
  ...{ pupil, motivation, legalRepresentative, schoolName: 'Collège Jean Lurçat, Angers' },
};

const CONTACT = [
  pupil.email,
  pupil.phone ?? pupil.email,
  legalRepresentative.name,
  legalRepresentative.email,
];
const PERSON = [pupil.firstName, pupil.lastName, 'Lurçat'];

test('a first reading tells the words, the grade and nothing of who wrote them', () => {
  const candidate = toCandidate(APPLICATION, new Set(), NOW);
  expect([candidate.isBlind, candidate.grade, candidate.motivation]).toEqual([true, pupil.grade, motivation]);
  const told = JSON.stringify(candidate);
  for (const secret of [...PERSON, ...CONTACT, pupil.birthDate]) expect(told).not.toContain(secret);
});

test('once opened, or answered, it tells who it is, and not yet how to reach them', () => {
  const opened = toCandidate(APPLICATION, new Set(['candidate_opened']), NOW);
  expect(opened.person).toMatchObject({ firstName: pupil.firstName, school: 'Collège Jean Lurçat, Angers' });
  for (const secret of [...CONTACT, pupil.birthDate]) expect(JSON.stringify(opened)).not.toContain(secret);
  for (const status of ['accepted', 'rejected'] as const) {
    const answered = toCandidate({ ...APPLICATION, status }, new Set(), NOW);
    expect([answered.isBlind, answered.person?.firstName], status).toEqual([false, pupil.firstName]);
    expect(answered.contact).toBeUndefined();
  }
  // That nobody answered in time opens nothing.
  for (const status of ['submitted', 'read', 'restored', 'transferred', 'expired', 'withdrawn'] as const) {
    const unread = toCandidate({ ...APPLICATION, status }, new Set(), NOW);
    expect([unread.isBlind, unread.person], status).toEqual([true, undefined]);
  }
  const lapsed = { ...APPLICATION, status: 'expired' as const };
  for (const act of ['candidate_opened', 'candidate_accepted'] as const)
    expect(toCandidate(lapsed, new Set([act]), NOW).isBlind, act).toBe(false);
});

test('once the seat is taken, the family can be reached', () => {
  expect(toCandidate({ ...APPLICATION, status: 'confirmed' }, new Set(), NOW).contact).toMatchObject({
    ...{ email: pupil.email, representative: legalRepresentative },
  });
});

test('what was erased tells nothing of anybody', () => {
  const {
    pupil: _pupil,
    motivation: _words,
    legalRepresentative: _adult,
    schoolName: _school,
    ...bare
  } = APPLICATION;
  const candidate = toCandidate({ ...bare, status: 'withdrawn' }, new Set(), NOW);
  expect(Object.keys(candidate)).toEqual(['application', 'isBlind']);
});
