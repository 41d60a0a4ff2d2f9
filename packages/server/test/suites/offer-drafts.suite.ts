import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, OTHER_PUBLISHER, PUBLISHER } from './samples.js';

const draft = (number: number, minutes: number, change: object = {}) => ({
  id: `od_000000000000000${number}`,
  publisherId: PUBLISHER.id,
  fields: { title: `Boulanger ${number}`, sees: 'Le fournil — à 7 h' },
  createdAt: NOW,
  updatedAt: minutesLater(minutes),
  ...change,
});

/** What every adapter of `OfferDrafts` promises. */
export function offerDraftsSuite(open: () => Promise<Storage>): void {
  describe('drafts of offers', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ accounts, offerDrafts }) => {
        for (const { name, id } of [PUBLISHER, OTHER_PUBLISHER]) await accounts.ensurePublisher(name, id);
        for (const one of [draft(1, 1), draft(2, 3), draft(3, 2)]) await offerDrafts.put(one);
      }),
    );
    const drafts = () => storage().read.offerDrafts;
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

    test('one comes back as it was written, to its account alone', async () => {
      expect(await drafts().get(PUBLISHER.id, draft(1, 1).id)).toStrictEqual(draft(1, 1));
      expect(await drafts().get(OTHER_PUBLISHER.id, draft(1, 1).id)).toBeUndefined();
      expect(await drafts().list(OTHER_PUBLISHER.id, 10)).toEqual([]);
    });

    test('those written last come first; written again, what was typed is replaced', async () => {
      expect(ids(await drafts().list(PUBLISHER.id, 2))).toEqual([draft(2, 3).id, draft(3, 2).id]);
      const again = draft(1, 9, { fields: { title: 'Autre' } });
      await storage().write(({ offerDrafts }) => offerDrafts.put({ ...again, createdAt: minutesLater(9) }));
      expect((await drafts().list(PUBLISHER.id, 9))[0]).toStrictEqual(again);
    });

    test('one is removed once, by its account alone', async () => {
      const remove = (publisher: string) =>
        storage().write(({ offerDrafts }) => offerDrafts.remove(publisher, draft(1, 1).id));
      expect(await remove(OTHER_PUBLISHER.id)).toBe(false);
      expect(await remove(PUBLISHER.id)).toBe(true);
      expect(await remove(PUBLISHER.id)).toBe(false);
    });

    test('those nobody wrote in since are deleted, so many at most', async () => {
      const drop = (than: Date, limit: number) =>
        storage().write(({ offerDrafts }) => offerDrafts.dropOlder(than, limit));
      expect(await drop(minutesLater(1), 10)).toBe(0);
      expect(await drop(minutesLater(4), 2)).toBe(2);
      expect(await drop(minutesLater(4), 2)).toBe(1);
      expect(await drafts().list(PUBLISHER.id, 9)).toEqual([]);
    });
  });
}
