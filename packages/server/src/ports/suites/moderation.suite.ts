import type { ReportReason } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { Report, ReportDetails, Storage } from '../index.js';
import { opened } from './opened.js';
import { minutesLater, NOW, offerId } from './samples.js';

/** What every adapter of `Moderation` promises. */
export function moderationSuite(open: () => Promise<Storage>): void {
  describe('moderation', () => {
    const storage = opened(open, (subject) => subject.close());
    let reports = 0;

    async function report(
      offer: number,
      reason: ReportReason = 'wrong',
      { minutes = 0, most = 200, ...details }: ReportDetails & { minutes?: number; most?: number } = {},
    ): Promise<Report | undefined> {
      reports += 1;
      const createdAt = minutesLater(minutes);
      const one: Report = {
        id: `rp_${reports}`,
        offerId: offerId(offer),
        mode: 'live',
        reason,
        details,
        createdAt,
      };
      return (await storage().write(({ moderation }) => moderation.report(one, most))) ? one : undefined;
    }

    test('reports are grouped by offer, those with the most first', async () => {
      await report(1, 'money');
      await report(2, 'wrong', { minutes: 1 });
      await report(2, 'money', { minutes: 2 });
      await report(3, 'gone', { minutes: 3 });
      expect(await storage().read.moderation.listReported(10)).toEqual([
        { offerId: offerId(2), count: 2, newestAt: minutesLater(2), reasons: { wrong: 1, money: 1 } },
        { offerId: offerId(3), count: 1, newestAt: minutesLater(3), reasons: { gone: 1 } },
        { offerId: offerId(1), count: 1, newestAt: NOW, reasons: { money: 1 } },
      ]);
      expect(await storage().read.moderation.listReported(1)).toHaveLength(1);
    });

    test('a report comes back whole; beyond the most that are open of an offer, none is kept', async () => {
      const first = await report(1, 'other', {
        text: 'Bizarre',
        email: 'lu@famille.example',
        language: 'en',
      });
      const second = await report(1, 'other', { minutes: 1, most: 2 });
      expect(await report(1, 'other', { most: 2 })).toBeUndefined();
      expect(await report(2, 'other', { most: 2 })).toBeDefined();
      expect(await storage().read.moderation.reportsOf(offerId(1), 10)).toEqual([second, first]);
    });

    test('what is closed is not open any more', async () => {
      await report(1);
      await report(2);
      const close = () => storage().write(({ moderation }) => moderation.close(offerId(1), NOW));
      expect([await close(), await close()]).toEqual([1, 0]);
      expect(await storage().read.moderation.reportsOf(offerId(1), 10)).toEqual([]);
      expect(await storage().read.moderation.listReported(10)).toMatchObject([{ offerId: offerId(2) }]);
    });

    test('what nobody was told of is told once', async () => {
      await report(1, 'money');
      expect(await storage().read.moderation.untold()).toEqual({
        offers: [{ offerId: offerId(1), count: 1, newestAt: NOW, reasons: { money: 1 } }],
        toldAt: undefined,
      });
      await report(2);
      await storage().write(({ moderation }) => moderation.markTold([offerId(1)], minutesLater(1)));
      expect(await storage().read.moderation.untold()).toMatchObject({
        offers: [{ offerId: offerId(2) }],
        toldAt: minutesLater(1),
      });
      await storage().write(({ moderation }) => moderation.markTold([offerId(2)], minutesLater(2)));
      expect(await storage().read.moderation.untold()).toEqual({ offers: [], toldAt: minutesLater(2) });
      await report(1, 'gone');
      expect(await storage().read.moderation.untold()).toMatchObject({ offers: [{ reasons: { gone: 1 } }] });
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
