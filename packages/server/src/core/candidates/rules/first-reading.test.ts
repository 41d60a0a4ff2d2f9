import { ApplicationId, OfferId, RemoteId, type PublisherApplication } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { anApplication } from '../../../../test/use-cases/world.js';
import { toCandidate } from './first-reading.js';

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

test('a first reading tells the words, the grade and nothing of who wrote them', () => {
  const { application, grade, isBlind } = toCandidate(APPLICATION, []);
  expect([isBlind, grade, application.motivation]).toEqual([true, pupil.grade, motivation]);
  const told = JSON.stringify(application);
  const { firstName, lastName, email, birthDate, phone = '' } = pupil;
  const { name, email: theirs } = legalRepresentative;
  for (const secret of [firstName, lastName, email, birthDate, phone, name, theirs, 'Lurçat'].filter(Boolean))
    expect(told).not.toContain(secret);
});

test('once opened, or answered, it tells all', () => {
  expect(toCandidate(APPLICATION, [{ act: 'candidate_opened' }])).toEqual({
    ...{ application: APPLICATION, grade: pupil.grade, isBlind: false },
  });
  for (const status of ['accepted', 'confirmed', 'rejected', 'expired'] as const)
    expect(toCandidate({ ...APPLICATION, status }, []).isBlind, status).toBe(false);
  for (const status of ['submitted', 'read', 'restored', 'transferred'] as const)
    expect(toCandidate({ ...APPLICATION, status }, []).isBlind, status).toBe(true);
});
