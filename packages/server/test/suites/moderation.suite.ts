import type { ReportReason } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { Mode, Report, ReportDetails, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, offerId } from './samples.js';

/** What every adapter of `Moderation` promises. */
export function moderationSuite(open: () => Promise<Storage>): void {
  describe('moderation', () => {
    const storage = openedStorage(open);
    let reports = 0;

    async function report(
      offer: number,
      reason: ReportReason = 'wrong',
      {
        minutes = 0,
        most = 200,
        mode = 'live',
        ...details
      }: ReportDetails & { minutes?: number; most?: number; mode?: Mode } = {},
    ): Promise<Report> {
      reports += 1;
      const createdAt = minutesLater(minutes);
      const one: Report = {
        id: `rp_${reports}`,
        offerId: offerId(offer),
        mode,
        reason,
        details,
        createdAt,
      };
      await storage().write(({ moderation }) => moderation.report(one, most));
      return one;
    }

    test('reports are grouped by offer, those with the most first', async () => {
      await report(1, 'money');
      await report(2, 'wrong', { minutes: 1 });
      await report(2, 'money', { minutes: 2 });
      await report(3, 'gone', { minutes: 3 });
      const { offers, total } = await storage().read.moderation.listReported(10);
      expect(offers).toEqual([
        { offerId: offerId(2), count: 2, newestAt: minutesLater(2), reasons: { wrong: 1, money: 1 } },
        { offerId: offerId(3), count: 1, newestAt: minutesLater(3), reasons: { gone: 1 } },
        { offerId: offerId(1), count: 1, newestAt: NOW, reasons: { money: 1 } },
      ]);
      expect(total).toBe(3);
      expect(await storage().read.moderation.listReported(1)).toEqual({ offers: offers.slice(0, 1), total });
    });

    test('a report comes back whole', async () => {
      const first = await report(1, 'other', {
        text: 'Bizarre',
        email: 'lu@famille.example',
        language: 'en',
      });
      const second = await report(1, 'other', { minutes: 1 });
      expect(await storage().read.moderation.reportsOf(offerId(1), 10)).toEqual([second, first]);
    });

    test('however many say the same of an offer, what others say is kept: before, meanwhile and after', async () => {
      const most = 6;
      const before = await report(1, 'money', { text: 'Cinquante euros' });
      const flood = async (from: number) => {
        for (let minutes = from; minutes < from + 20; minutes += 1)
          await report(1, 'gone', { minutes, most });
      };
      await flood(1);
      const meanwhile = await report(1, 'unsafe', { minutes: 30, most });
      await flood(31);
      const after = await report(1, 'gone', { minutes: 60, most, text: 'Fermé depuis mai' });
      const kept = await storage().read.moderation.reportsOf(offerId(1), 10);
      expect(kept).toHaveLength(most);
      expect(kept).toEqual(expect.arrayContaining([before, meanwhile, after]));
      // The first of the many stays, too: nobody is pushed out by who comes after.
      expect(kept.map(({ createdAt }) => createdAt)).toContainEqual(minutesLater(1));
      await report(2, 'other', { most });
      expect(await storage().read.moderation.reportsOf(offerId(2), 10)).toHaveLength(1);
    });

    test('what is closed is not open any more', async () => {
      await report(1);
      await report(2);
      const close = () => storage().write(({ moderation }) => moderation.close(offerId(1), NOW));
      expect([await close(), await close()]).toEqual([1, 0]);
      expect(await storage().read.moderation.reportsOf(offerId(1), 10)).toEqual([]);
      expect((await storage().read.moderation.listReported(10)).offers).toMatchObject([
        { offerId: offerId(2) },
      ]);
    });

    test('what nobody was told of is told once, what waited longest first, and how many there are', async () => {
      const untold = (limit = 10) => storage().read.moderation.untold(limit);
      const tell = (minutes: number) =>
        storage().write(({ moderation }) => moderation.markTold(minutesLater(minutes)));
      await report(1, 'money');
      expect(await untold()).toEqual({
        offers: [{ offerId: offerId(1), count: 1, newestAt: NOW, reasons: { money: 1 } }],
        total: 1,
        toldAt: undefined,
      });
      for (const minutes of [1, 2, 3]) await report(2, 'wrong', { minutes });
      expect(await untold(1)).toMatchObject({ offers: [{ offerId: offerId(1) }], total: 2 });
      await tell(4);
      expect(await untold()).toEqual({ offers: [], total: 0, toldAt: minutesLater(4) });
      await report(1, 'gone', { minutes: 5 });
      expect(await untold()).toMatchObject({ offers: [{ count: 1, reasons: { gone: 1 } }], total: 1 });
      await tell(6);
      expect(await untold()).toEqual({ offers: [], total: 0, toldAt: minutesLater(6) });
    });

    test('nobody is told of what is said of an offer in test mode, or is closed', async () => {
      await report(1, 'money', { mode: 'test' });
      await report(2);
      await storage().write(({ moderation }) => moderation.close(offerId(2), NOW));
      expect(await storage().read.moderation.untold(10)).toMatchObject({ offers: [], total: 0 });
      expect((await storage().read.moderation.listReported(10)).offers).toMatchObject([
        { offerId: offerId(1) },
      ]);
    });

    test('what was done is kept, newest first, and goes with time, as reports do', async () => {
      await report(1);
      await report(1, 'wrong', { minutes: 10 });
      const done = [
        { offerId: offerId(1), act: 'hide', by: 'dominique', reason: 'Demande d’argent', at: NOW },
        { offerId: offerId(1), act: 'show', by: 'dominique', at: minutesLater(5) },
        { offerId: offerId(2), act: 'close', by: 'sacha', at: minutesLater(6) },
      ] as const;
      await storage().write(async ({ moderation }) => {
        for (const entry of done) await moderation.note(entry);
      });
      const { moderation } = storage().read;
      expect(await moderation.entries(10)).toEqual(done.toReversed());
      expect(await moderation.entries(10, offerId(1))).toEqual([done[1], done[0]]);
      const than = { reports: minutesLater(5), entries: minutesLater(6) };
      expect(await storage().write((stores) => stores.moderation.dropOlder(than, 10))).toBe(3);
      expect(await moderation.entries(10)).toEqual([done[2]]);
      expect(await moderation.reportsOf(offerId(1), 10)).toHaveLength(1);
    });
  });
}
