import { describe, expect, test } from 'vitest';
import type { AuditEntry, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, OTHER_PUBLISHER, PUBLISHER } from './samples.js';

const entry = (number: number, change: Partial<AuditEntry> = {}): AuditEntry => ({
  id: `au_000000000000000${number}`,
  publisherId: PUBLISHER.id,
  act: 'candidate_opened',
  at: minutesLater(number),
  ...change,
});

const WITH_ALL = { personId: 'pe_0000000000000001', subject: 'ap_0000000000000001' };

/** What every adapter of `AuditTrail` promises. */
export function auditTrailSuite(open: () => Promise<Storage>): void {
  describe('audit trail', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ auditTrail }) => {
        await auditTrail.add(entry(1, WITH_ALL));
        await auditTrail.add(entry(2));
        await auditTrail.add(entry(3, { publisherId: OTHER_PUBLISHER.id, ...WITH_ALL }));
        await auditTrail.add(entry(4, { at: minutesLater(2) }));
      }),
    );

    test('an organisation’s entries come newest first, page by page', async () => {
      const { auditTrail } = storage().read;
      const first = await auditTrail.list(PUBLISHER.id, { limit: 2 });
      expect(first).toStrictEqual([entry(4, { at: minutesLater(2) }), entry(2)]);
      const after = { createdAt: minutesLater(2), id: entry(2).id };
      expect(await auditTrail.list(PUBLISHER.id, { after, limit: 2 })).toStrictEqual([entry(1, WITH_ALL)]);
    });

    test('entries about one subject are found, of that organisation alone', async () => {
      const found = await storage().read.auditTrail.ofSubject(PUBLISHER.id, WITH_ALL.subject, 9);
      expect(found).toStrictEqual([entry(1, WITH_ALL)]);
    });

    test('old entries are dropped', async () => {
      const drop = (limit: number) =>
        storage().write(({ auditTrail }) => auditTrail.dropOlder(minutesLater(2), limit));
      expect([await drop(0), await drop(9)]).toEqual([0, 1]);
      expect(await storage().read.auditTrail.list(PUBLISHER.id, { limit: 9 })).toHaveLength(2);
    });
  });
}
