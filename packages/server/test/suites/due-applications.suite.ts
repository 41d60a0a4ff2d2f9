import { describe, expect, test } from 'vitest';
import type { ApplicationStatus, Week } from '@1eleve1stage/sdk/contract';
import type { Storage } from '../../src/ports/index.js';
import { applicationActs } from './application-acts.js';
import { openedStorage } from './opened.js';
import { anApplication, anOffer, applicationId, minutesLater, NOW, offerId, store } from './samples.js';

/** What every adapter of `Applications` promises of those that wait. */
export function dueApplicationsSuite(open: () => Promise<Storage>): void {
  describe('that wait', () => {
    const storage = openedStorage(open, (subject) => store(subject, anOffer(1), anOffer(2)));

    const { add } = applicationActs(storage);

    test('true to its words 13.1: what is due is listed, longest due first, and goes on after one of them', async () => {
      const due = { status: 'submitted' } as const;
      await add(anApplication(1, { ...due, dueAt: minutesLater(2) }), 1);
      await add(anApplication(2, { ...due, dueAt: minutesLater(1) }), 2);
      await add(anApplication(3, { ...due, dueAt: minutesLater(2) }), 3);
      await add(anApplication(4, { ...due, dueAt: minutesLater(3) }), 4);
      await add(anApplication(5, due), 5);
      const list = async (minutes: number, page: object = {}) => {
        const found = await storage().read.applications.listDue(minutesLater(minutes), {
          limit: 9,
          ...page,
        });
        return found.map(({ id }) => Number(id.slice(3)));
      };
      expect([await list(0), await list(2), await list(2, { limit: 2 })]).toEqual([[], [2, 1, 3], [2, 1]]);
      expect(await list(3, { after: { dueAt: minutesLater(2), id: applicationId(1) } })).toEqual([3, 4]);
      await storage().write(({ applications }) => applications.erase(applicationId(2), NOW));
      expect(await list(2)).toEqual([1, 3]);
    });

    test('whether a pupil has found something is looked at once for all they sent by then', async () => {
      const look = (number: number, minutes: number) =>
        storage().write(({ applications }) =>
          applications.update(applicationId(number), 'submitted', { lookAt: minutesLater(minutes) }),
        );
      // The first two are one pupil's.
      await add(anApplication(1, { status: 'submitted' }), 1);
      await add(anApplication(2, { status: 'submitted', offerId: offerId(2) }), 1);
      await add(anApplication(3, { status: 'submitted' }), 3);
      for (const [number, minutes] of [
        [1, 1],
        [2, 2],
        [3, 2],
      ] as const)
        await look(number, minutes);
      const { applications } = storage().read;
      const list = async () =>
        (await applications.listToLook(minutesLater(2), { limit: 9 })).map(({ id }) => Number(id.slice(3)));
      expect(await list()).toEqual([1, 2, 3]);
      const end = (number: number, minutes: number) =>
        storage().write((stores) =>
          stores.applications.endLooks(applicationId(number), minutesLater(minutes)),
        );
      expect([await end(1, 0), await end(1, 1), await end(1, 1), await end(2, 9)]).toEqual([
        ...[false, true, false, false],
      ]);
      expect(await list()).toEqual([3]);
      await storage().write((stores) => stores.applications.erase(applicationId(3), NOW));
      expect(await list()).toEqual([]);
    });

    test('the answers that pupils are to be told are listed, with what was before; what is erased is not', async () => {
      const before = { status: 'read', expiresAt: minutesLater(9), dueAt: minutesLater(5) } as const;
      const keep = (number: number, minutes: number) =>
        add(
          anApplication(number, {
            ...{ status: 'accepted', answeredAt: NOW, colleague: 'atelier@verdon.example' },
            untold: { before, tellAt: minutesLater(minutes) },
          }),
          number,
        );
      await Promise.all([keep(1, 2), keep(2, 1), keep(3, 3)]);
      const { applications } = storage().read;
      const list = async (minutes: number) =>
        (await applications.listToTell(minutesLater(minutes), { limit: 9 })).map(({ id }) =>
          Number(id.slice(3)),
        );
      expect([await list(0), await list(2)]).toEqual([[], [2, 1]]);
      expect(await applications.get(applicationId(1))).toMatchObject({
        ...{ untold: { before, tellAt: minutesLater(2) }, colleague: 'atelier@verdon.example' },
      });
      await storage().write(async (stores) => {
        await stores.applications.update(applicationId(2), 'accepted', { untold: null });
        await stores.applications.erase(applicationId(3), NOW);
      });
      expect([await list(3), (await applications.get(applicationId(2)))?.untold]).toEqual([[1], undefined]);
      expect((await applications.get(applicationId(3)))?.untold).toBeUndefined();
    });

    test('the others of a pupil that wait are listed, of one mode', async () => {
      await add(anApplication(1, { status: 'accepted' }), 1);
      const theirs: ApplicationStatus[] = ['submitted', 'confirmed', 'accepted', 'withdrawn', 'unverified'];
      for (const [index, status] of theirs.entries())
        await add(
          anApplication(index + 2, { status, offerId: offerId(2), mode: index === 2 ? 'test' : 'live' }),
          1,
        );
      await add(anApplication(8, { status: 'read', offerId: offerId(2) }), 2);
      const others = await storage().read.applications.listPending(applicationId(1));
      expect(others.map(({ id }) => id)).toEqual([applicationId(2)]);
      expect(
        (await storage().read.applications.listPending(applicationId(5))).map(({ id }) => id).sort(),
      ).toEqual([applicationId(1), applicationId(2)]);
    });

    test('true to its words 13.1: who waits at an offer is told of a seat once; where a pupil is placed is known', async () => {
      const statuses: ApplicationStatus[] = [
        'unverified',
        'submitted',
        'read',
        'restored',
        'accepted',
        'expired',
      ];
      for (const [index, status] of statuses.entries())
        await add(anApplication(index + 1, { status }), index + 1);
      await add(anApplication(8, { status: 'read', offerId: offerId(2) }), 2);
      await add(
        anApplication(9, { status: 'confirmed', offerId: offerId(2), weeks: ['2027-W25' as Week] }),
        3,
      );
      const untold = async (limit = 9) => {
        const found = await storage().read.applications.listUntold(offerId(1), limit);
        return found.map(({ id }) => Number(id.slice(3))).sort();
      };
      expect([await untold(), (await untold(2)).length]).toEqual([[2, 3, 4], 2]);
      const told = { seatToldAt: NOW };
      await storage().write(({ applications }) => applications.update(applicationId(3), 'read', told));
      expect(await untold()).toEqual([2, 4]);
      const before = { status: 'confirmed' } as const;
      await add(
        anApplication(10, {
          ...{ status: 'cancelled', offerId: offerId(2), weeks: ['2027-W26' as Week] },
          untold: { before, tellAt: NOW },
        }),
        3,
      );
      const { otherStatuses, confirmedWeeks } = storage().read.applications;
      await add(anApplication(11, { status: 'withdrawn', verifiedAt: NOW }), 3);
      await add(anApplication(12, { status: 'unverified' }), 3);
      expect([
        await otherStatuses(applicationId(12), offerId(1)),
        await otherStatuses(applicationId(12), offerId(3)),
      ]).toEqual([['withdrawn'], []]);
      expect([await confirmedWeeks(applicationId(3)), await confirmedWeeks(applicationId(2))]).toEqual([
        ['2027-W25', '2027-W26'],
        [],
      ]);
    });
  });
}
