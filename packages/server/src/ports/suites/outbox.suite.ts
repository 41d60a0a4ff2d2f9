import { describe, expect, test } from 'vitest';
import type { OutboxMessage, Storage } from '../index.js';
import { opened } from './opened.js';
import { aMessage, minutesLater, NOW } from './samples.js';

/** What every adapter of `Outbox` promises. */
export function outboxSuite(open: () => Promise<Storage>): void {
  describe('outbox', () => {
    const storage = opened(
      async () => {
        const subject = await open();
        await subject.write(async ({ outbox }) => {
          await outbox.add(aMessage(2, { createdAt: minutesLater(1) }));
          await outbox.add(aMessage(1));
          await outbox.add(aMessage(3, { createdAt: minutesLater(2) }));
        });
        return subject;
      },
      (subject) => subject.close(),
    );

    const numbers = (messages: OutboxMessage[]) =>
      messages.map(({ letter }) => Number(letter.subject.at(-1)));
    const due = async (minutes: number, limit = 9) =>
      numbers(await storage().read.outbox.due(minutesLater(minutes), limit));

    test('a message comes back whole', async () => {
      expect(await storage().read.outbox.due(NOW, 9)).toStrictEqual([{ ...aMessage(1), tries: 0 }]);
    });

    test('messages are due oldest first, from when they were written', async () => {
      expect(await due(5)).toEqual([1, 2, 3]);
      expect(await due(1)).toEqual([1, 2]);
      expect(await due(5, 2)).toEqual([1, 2]);
      expect(await due(-1)).toEqual([]);
    });

    test('a message that left is gone', async () => {
      await storage().write(({ outbox }) => outbox.markSent(aMessage(2).id));
      expect(await due(5)).toEqual([1, 3]);
      expect(numbers(await storage().read.outbox.list(9))).toEqual([3, 1]);
    });

    test('one that did not leave is due again at its time', async () => {
      await storage().write(({ outbox }) => outbox.markFailed(aMessage(1).id, minutesLater(30)));
      expect(await due(29)).toEqual([2, 3]);
      expect(await due(30)).toEqual([1, 2, 3]);
      expect((await storage().read.outbox.due(minutesLater(30), 1))[0]?.tries).toBe(1);
    });

    test('one given up is not due any more, but still listed', async () => {
      await storage().write(({ outbox }) => outbox.markFailed(aMessage(1).id, undefined));
      expect(await due(60 * 24 * 365)).toEqual([2, 3]);
      expect(numbers(await storage().read.outbox.list(9))).toEqual([3, 2, 1]);
    });

    test('the list is newest first; old messages are dropped', async () => {
      expect(numbers(await storage().read.outbox.list(2))).toEqual([3, 2]);
      expect(await storage().write(({ outbox }) => outbox.dropOlder(minutesLater(1)))).toBe(1);
      expect(numbers(await storage().read.outbox.list(9))).toEqual([3, 2]);
    });
  });
}
