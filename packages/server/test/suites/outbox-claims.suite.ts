import { describe, expect, test } from 'vitest';
import type { Claim, Outbox, Storage } from '../../src/ports/index.js';
import { openedOutbox } from './outbox-acts.js';
import { aLetter, letterId, minutesLater, NOW, takeLetters } from './samples.js';

/** What every adapter of `Outbox` promises of letters that are taken. */
export function outboxClaimsSuite(open: () => Promise<Storage>): void {
  describe('letters that are taken', () => {
    const letters = [1, 2, 3].map((number) => aLetter(number, { createdAt: minutesLater(number - 1) }));
    const { write, claim, claimed } = openedOutbox(open, ...letters);

    test('are claimed in the order they are due, by one claimer alone', async () => {
      expect(await claimed(-1)).toEqual([]);
      expect(await claimed(5, 2)).toEqual([1, 2]);
      expect(await claimed(5)).toEqual([3]);
      expect(await claimed(5)).toEqual([]);
      expect(await claimed(9)).toEqual([]);
      expect(await claimed(10)).toEqual([1, 2, 3]);
    });

    test('are kept for longer', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        await outbox.extend([claimOf(1), claimOf(3)], minutesLater(20));
      });
      expect(await claimed(10)).toEqual([2]);
      expect(await claimed(20)).toEqual([1, 2, 3]);
    });

    test('one that is claimed is not given to another because somebody wants it tried', async () => {
      await claim(5);
      await write(({ outbox }) => outbox.retry(letterId(1), NOW));
      expect(await claimed(6)).toEqual([]);
    });

    describe('whoever had one for too long', () => {
      const late = (work: (outbox: Outbox, claimOf: (number: number) => Claim) => Promise<unknown>) =>
        write(async ({ outbox }) => {
          const claimOf = await takeLetters(outbox, minutesLater(5));
          // Another takes them, in that moment or later.
          await takeLetters(outbox, minutesLater(10));
          await work(outbox, claimOf);
        });
      const stillTaken = async () => {
        expect(await claimed(14.9)).toEqual([]);
        const letters = await claim(15);
        expect(letters.map(({ id, tries, state, lastFailure }) => [id, tries, state, lastFailure])).toEqual(
          [1, 2, 3].map((number) => [letterId(number), 0, 'waiting', undefined]),
        );
      };

      test('gives it back no more', async () => {
        await late(async (outbox, claimOf) => {
          await outbox.release(claimOf(1), NOW, 'ECONNECTION');
          await outbox.hold(claimOf(2), 'a reader', NOW);
        });
        await stillTaken();
      });

      test('keeps it no longer', async () => {
        await late((outbox, claimOf) => outbox.extend([claimOf(1), claimOf(2)], minutesLater(90)));
        await stillTaken();
      });

      test('marks it no more', async () => {
        await late(async (outbox, claimOf) => {
          await outbox.markFailed(claimOf(1), 'EENVELOPE 550', undefined);
          await outbox.markUnreadable(claimOf(2));
          await outbox.markNeedless(claimOf(3));
        });
        await stillTaken();
      });

      test('begins it no more', async () => {
        await late(async (outbox, claimOf) => {
          expect(await outbox.begin(claimOf(1))).toBe(false);
        });
        await stillTaken();
      });

      test('and one that was given back is marked once', async () => {
        await write(async ({ outbox }) => {
          const claimOf = await takeLetters(outbox, minutesLater(5));
          for (const code of ['EENVELOPE 450', 'EENVELOPE 550'])
            await outbox.markFailed(claimOf(1), code, minutesLater(7));
          await outbox.release(claimOf(2), minutesLater(7));
          await outbox.markUnreadable(claimOf(2));
        });
        expect((await claim(7)).map(({ id, tries, lastFailure }) => [id, tries, lastFailure])).toEqual([
          [letterId(1), 1, 'EENVELOPE 450'],
          [letterId(2), 0, undefined],
        ]);
      });

      test('but one that left has left', async () => {
        await late(async (outbox) => {
          expect(await outbox.remove(letterId(1))).toBe(true);
        });
        expect(await claimed(15)).toEqual([2, 3]);
      });
    });
  });
}
