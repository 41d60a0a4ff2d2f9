import { beforeEach, describe, expect, test } from 'vitest';
import type { ApplicationStatus, OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { Storage } from '../../src/ports/index.js';
import { dueApplicationsSuite } from './due-applications.suite.js';
import { liveApplicationsSuite } from './live-applications.suite.js';
import { applicationActs } from './application-acts.js';
import { openedStorage } from './opened.js';
import {
  anApplication,
  anOffer,
  applicationId,
  minutesLater,
  NOW,
  offerId,
  OTHER_PUBLISHER,
  PUBLISHER,
  someSecrets,
  store,
} from './samples.js';

/** What every adapter of `Applications` promises. */
export function applicationsSuite(open: () => Promise<Storage>): void {
  describe('applications', () => {
    const storage = openedStorage(open, (subject) =>
      store(subject, anOffer(1), anOffer(2), anOffer(3, { mode: 'test' })),
    );

    const { add, get, move } = applicationActs(storage);

    test('old applications are erased: refused ones by their answer, expired ones by their end, all by their weeks', async () => {
      const weeks = ['2027-W10', '2027-W11'] as Week[];
      const answered = { status: 'rejected', answeredAt: minutesLater(2) } as const;
      await add(anApplication(1, { ...answered, weeks }), 1);
      await add(anApplication(2, { status: 'accepted', answeredAt: minutesLater(2), weeks }), 2);
      await add(anApplication(3, { status: 'submitted', weeks: ['2027-W09' as Week] }), 3);
      const expired = { expiredAt: minutesLater(0), answeredAt: minutesLater(-9) } as const;
      await add(anApplication(4, { ...expired, status: 'expired', weeks }), 4);
      await add(anApplication(5, { ...expired, status: 'confirmed', weeks }), 5);
      const erase = (minutes: number, week: string, limit = 100) =>
        storage().write(({ applications }) =>
          applications.eraseBefore({ answered: minutesLater(minutes), week: week as Week }, NOW, limit),
        );
      const known = async () =>
        (await Promise.all([1, 2, 3, 4, 5].map(get))).map(
          (application) => application?.personal !== undefined,
        );

      expect(await erase(0, '2027-W09')).toBe(0);
      expect(await erase(2, '2027-W09')).toBe(1);
      expect(await known()).toEqual([true, true, true, false, true]);
      expect(await erase(3, '2027-W10', 1)).toBe(1);
      expect((await known()).filter((isKnown) => !isKnown)).toHaveLength(2);
      expect(await erase(3, '2027-W10')).toBe(1);
      expect(await known()).toEqual([false, true, false, false, true]);
      expect(await erase(3, '2027-W11')).toBe(0);
      expect(await erase(3, '2027-W12')).toBe(2);
      expect(await known()).toEqual([false, false, false, false, false]);
    });

    describe('one by one', () => {
      test('an application comes back whole, its secrets apart', async () => {
        const whole = anApplication(1, {
          status: 'rejected',
          rejectionReason: 'Bonjour Zoéline, c’est complet.',
          verifiedAt: minutesLater(1),
          answeredAt: minutesLater(2),
        });
        expect(await add(whole, 1)).toBe(true);
        expect(await get(1)).toStrictEqual(whole);
        expect(await storage().read.applications.getSecrets(applicationId(1))).toEqual(someSecrets(1));
        expect(await get(2)).toBeUndefined();
        expect(await storage().read.applications.getSecrets(applicationId(2))).toBeUndefined();
      });

      test('a change applies to the status it was decided on, or not at all', async () => {
        await add(anApplication(1), 1);
        const verify = () =>
          storage().write(({ applications }) =>
            applications.update(applicationId(1), 'unverified', {
              status: 'submitted',
              verifiedAt: minutesLater(3),
              expiresAt: null,
              codeHash: 'spent',
            }),
          );
        const outcomes = await Promise.all([verify(), verify()]);
        expect(outcomes.toSorted()).toEqual([false, true]);
        const { expiresAt: _over, ...expected } = anApplication(1, {
          status: 'submitted',
          verifiedAt: minutesLater(3),
        });
        expect(await get(1)).toStrictEqual(expected);
        const secrets = await storage().read.applications.getSecrets(applicationId(1));
        expect(secrets).toEqual({ ...someSecrets(1), codeHash: 'spent' });
        expect(await move(9, 'submitted', 'read')).toBe(false);
      });

      test('a reason is kept with the rejection', async () => {
        await add(anApplication(1, { status: 'read' }), 1);
        const rejection = { status: 'rejected', rejectionReason: 'Complet.', answeredAt: NOW } as const;
        await storage().write(({ applications }) => applications.update(applicationId(1), 'read', rejection));
        expect(await get(1)).toMatchObject(rejection);
      });

      test('nothing personal is left once erased, but the fact is', async () => {
        await add(anApplication(1, { status: 'rejected', rejectionReason: 'Bonjour Zoéline…' }), 1);
        await storage().write(({ applications }) => applications.erase(applicationId(1), NOW));
        const { personal: _personal, ...bare } = anApplication(1, { status: 'rejected' });
        expect(await get(1)).toStrictEqual(bare);
        const secrets = await storage().read.applications.getSecrets(applicationId(1));
        expect(secrets).toEqual({ ...someSecrets(1), pupilHash: '' });
      });
    });

    describe('once erased', () => {
      const forget = (secrets: number, rows: number) =>
        storage().write(({ applications }) =>
          applications.forgetErased({ secrets: minutesLater(secrets), rows: minutesLater(rows) }, 100),
        );
      const secretsOf = (number: number) => storage().read.applications.getSecrets(applicationId(number));
      beforeEach(async () => {
        const link = { hash: 'link', purpose: 'withdraw', expiresAt: minutesLater(9999) } as const;
        await add(anApplication(1), 1);
        await add(anApplication(2), 2);
        await storage().write(async ({ applications, links }) => {
          await links.add({ ...link, applicationId: applicationId(1) });
          await links.add({ ...link, hash: 'another', applicationId: applicationId(2) });
          await applications.erase(applicationId(1), minutesLater(10));
        });
      });

      test('nothing lost 12.13: receipt, code and links go later, those of others stay', async () => {
        expect(await forget(10, 0)).toBe(0);
        expect(await secretsOf(1)).toEqual({ ...someSecrets(1), pupilHash: '' });
        expect([await forget(11, 0), await forget(11, 0)]).toEqual([1, 0]);
        expect(await secretsOf(1)).toEqual({ pupilHash: '', receiptHash: '', codeHash: '' });
        expect(await storage().read.links.find('link', NOW)).toBeUndefined();
        expect(await storage().read.links.find('another', NOW)).toBeDefined();
        expect(await secretsOf(2)).toEqual(someSecrets(2));
        expect((await get(1))?.status).toBe('unverified');
      });

      test('nothing lost 12.13: the row goes last, counted from the first erasure', async () => {
        await storage().write(({ applications }) => applications.erase(applicationId(1), minutesLater(20)));
        expect(await forget(11, 10)).toBe(1);
        expect(await get(1)).toBeDefined();
        expect(await forget(11, 11)).toBe(1);
        expect(await get(1)).toBeUndefined();
        expect(await get(2)).toBeDefined();
      });
    });

    liveApplicationsSuite(open);
    dueApplicationsSuite(open);

    describe('many', () => {
      test('unverified ones are dropped when their time is over, with the links to them', async () => {
        const link = {
          hash: 'link',
          applicationId: applicationId(1),
          purpose: 'verify',
          expiresAt: minutesLater(99),
        } as const;
        await add(anApplication(1, { expiresAt: minutesLater(10) }), 1);
        await add(anApplication(2, { expiresAt: minutesLater(11) }), 2);
        await add(anApplication(3, { expiresAt: minutesLater(10), status: 'submitted' }), 3);
        await storage().write(({ links }) => links.add(link));
        const drop = () =>
          storage().write(({ applications }) => applications.dropExpiredUnverified(minutesLater(10), 100));
        expect([await drop(), await drop()]).toEqual([1, 0]);
        expect([await get(1), await get(2), await get(3)].map(Boolean)).toEqual([false, true, true]);
        expect(await storage().read.links.find('link', NOW)).toBeUndefined();
      });

      test('a list is of verified ones, newest first, of one account and mode', async () => {
        const at = (minutes: number) => ({
          submittedAt: minutesLater(minutes),
          verifiedAt: minutesLater(minutes + 5),
        });
        await add(anApplication(1, { ...at(1), status: 'submitted' }), 1);
        await add(anApplication(2, { ...at(3), status: 'read' }), 2);
        await add(anApplication(3, { ...at(2), status: 'submitted', offerId: offerId(2) }), 3);
        await add(anApplication(4, { ...at(2), status: 'submitted' }), 4);
        await add(anApplication(5), 5);
        await add(anApplication(6, { status: 'withdrawn' }), 6);
        await add(anApplication(7, { ...at(9), publisherId: OTHER_PUBLISHER.id, status: 'read' }), 7);
        await add(anApplication(8, { ...at(9), mode: 'test', offerId: offerId(3), status: 'read' }), 8);

        const list = async (page: object) => {
          const found = await storage().read.applications.list(PUBLISHER.id, 'live', { limit: 10, ...page });
          return found.map(({ id }) => Number(id.slice(3)));
        };
        expect(await list({})).toEqual([2, 4, 3, 1]);
        expect(await list({ limit: 2 })).toEqual([2, 4]);
        expect(await list({ after: { createdAt: minutesLater(2), id: applicationId(4) } })).toEqual([3, 1]);
        expect(await list({ offerId: offerId(1), status: 'submitted' })).toEqual([4, 1]);
      });

      test('those with a status are listed by what ends first, or by what came last', async () => {
        const at = (minutes: number, end?: number) => ({
          submittedAt: minutesLater(minutes),
          verifiedAt: minutesLater(minutes),
          ...(end !== undefined && { expiresAt: minutesLater(end) }),
        });
        await add(anApplication(1, { ...at(1, 30), status: 'submitted' }), 1);
        await add(anApplication(2, { ...at(2, 20), status: 'read' }), 2);
        await add(anApplication(3, { ...at(3, 40), status: 'submitted' }), 3);
        await add(anApplication(4, { ...at(4), status: 'read' }), 4);
        await add(anApplication(5, { ...at(5, 10), status: 'rejected' }), 5);
        await add(anApplication(6, { status: 'submitted' }), 6);
        await add(anApplication(7, { ...at(7, 1), publisherId: OTHER_PUBLISHER.id, status: 'read' }), 7);
        await add(anApplication(8, { ...at(8, 1), mode: 'test', offerId: offerId(3), status: 'read' }), 8);
        type Which = { statuses?: readonly ApplicationStatus[]; offerId?: OfferId; isUntold?: true };
        const list = async (first: 'ending' | 'newest', limit: number, of: Which = {}) => {
          const which = { statuses: ['submitted', 'read'] as const, first, limit, ...of };
          const found = await storage().read.applications.listWith(PUBLISHER.id, 'live', which);
          return found.map(({ id }) => Number(id.slice(3)));
        };
        expect(await list('ending', 9)).toEqual([2, 1, 3, 4]);
        expect(await list('ending', 2)).toEqual([2, 1]);
        expect(await list('newest', 3)).toEqual([4, 3, 2]);
        const untold = { before: { status: 'read' as const }, tellAt: minutesLater(60) };
        await add(anApplication(9, { ...at(9), status: 'rejected', offerId: offerId(2), untold }), 9);
        const statuses = ['rejected'] as const;
        expect(await list('newest', 9, { statuses, offerId: offerId(1) })).toEqual([5]);
        expect(await list('newest', 9, { statuses, isUntold: true })).toEqual([9]);
      });

      test('those who wait are counted by live offer', async () => {
        const statuses: ApplicationStatus[] = ['unverified', 'submitted', 'read', 'accepted', 'rejected'];
        for (const [index, status] of statuses.entries())
          await add(anApplication(index + 1, { status }), index);
        await add(anApplication(6, { status: 'read', offerId: offerId(2) }), 9);
        await add(anApplication(7, { status: 'read', offerId: offerId(3), mode: 'test' }), 9);
        const { applications } = storage().read;
        const waitingWith = (which: { offerId?: OfferId }) =>
          applications.countWith(PUBLISHER.id, 'live', { statuses: ['submitted', 'read'], ...which });
        expect([await waitingWith({}), await waitingWith({ offerId: offerId(2) })]).toEqual([3, 1]);
        expect(await applications.countWith(PUBLISHER.id, 'test', { statuses: ['read'] })).toBe(1);
        const waiting = await applications.countWaiting();
        expect(waiting).toEqual(
          new Map([
            [offerId(1), 2],
            [offerId(2), 1],
          ]),
        );
      });
    });
  });
}
