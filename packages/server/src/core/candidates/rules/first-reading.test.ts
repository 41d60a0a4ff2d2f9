import { APPLICATION_STATUSES, type ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { anApplication } from '../../../../test/use-cases/world.js';
import { isFirstReading, toFirstReading } from './first-reading.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const OPENED = { openedAt: NOW };

const blind = (how: object, publisher: { isBlind: boolean } | undefined): ApplicationStatus[] =>
  APPLICATION_STATUSES.filter((status) => isFirstReading({ status, ...how }, publisher));

test('who applies is kept back until it is opened or answered; that a time ended opens nothing', () => {
  const unanswered = ['unverified', 'submitted', 'read', 'transferred', 'withdrawn', 'restored', 'expired'];
  expect(blind({}, { isBlind: true })).toEqual(unanswered);
  // Of an account that cannot be found nothing is shown.
  expect(blind({}, undefined)).toEqual(unanswered);
  expect(blind(OPENED, { isBlind: true })).toEqual([]);
  expect(blind({}, { isBlind: false })).toEqual([]);
});

test('a first reading tells the grade and the words, and nothing of who wrote them', () => {
  const { pupil, legalRepresentative } = anApplication(1);
  const { firstName, lastName, email, phone = '' } = pupil;
  const motivation = `${firstName} ${lastName}, du collège Jean Lurçat : ${email}, ${phone}. ${legalRepresentative.name} vous salue.`;
  const read = toFirstReading({ ...anApplication(1), motivation }, 'Collège Jean Lurçat', NOW);
  expect(read.grade).toBe(pupil.grade);
  for (const secret of [firstName, lastName, email, 'Lurçat', legalRepresentative.name])
    expect(read.motivation).not.toContain(secret);
});
