import { ApplicationId, OfferId, RemoteId, type PublisherApplication } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { anApplication } from '../../../../test/use-cases/world.js';
import { toCandidate } from './to-candidate.js';

const NOW = new Date('2026-11-24T10:00:00Z');

const { pupil, motivation, legalRepresentative } = anApplication(1);

const APPLICATION: PublisherApplication = {
  id: ApplicationId.parse('ap_0000000000000001'),
  status: 'read',
  offer: {
    ...{ id: OfferId.parse('of_0000000000000001'), remoteId: RemoteId.parse('offer-1') },
    ...{ title: 'Boulanger, boulangère', employerName: 'Aux Trois Épis', city: 'Avrillé' },
  },
  weeks: [],
  submittedAt: '2026-11-24T10:00:00.000Z',
  ...{ isBlind: false, grade: pupil.grade, pupil, motivation, legalRepresentative },
  schoolName: 'Collège Jean Lurçat, Angers',
};

test('once opened it tells who it is, and not yet how to reach them', () => {
  const opened = toCandidate(APPLICATION, NOW);
  expect(opened.person).toMatchObject({ firstName: pupil.firstName, school: 'Collège Jean Lurçat, Angers' });
  const contact = [pupil.email, pupil.phone ?? pupil.email, legalRepresentative.name, pupil.birthDate];
  for (const secret of contact) expect(JSON.stringify(opened)).not.toContain(secret);
});

test('once the seat is taken, the family can be reached', () => {
  expect(toCandidate({ ...APPLICATION, status: 'confirmed' }, NOW).contact).toMatchObject({
    ...{ email: pupil.email, representative: legalRepresentative },
  });
});

test('what was erased, or is kept back, tells nothing of anybody', () => {
  const { pupil: _, legalRepresentative: __, schoolName: ___, ...first } = APPLICATION;
  const blind = toCandidate({ ...first, isBlind: true }, NOW);
  expect(Object.keys(blind).sort()).toEqual(['application', 'grade', 'isBlind', 'motivation']);
  const { grade: ____, motivation: _____, ...bare } = first;
  expect(Object.keys(toCandidate(bare, NOW)).sort()).toEqual(['application', 'isBlind']);
});
