import { describe, expect, test } from 'vitest';
import type { RecordedAnswer, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

const ANSWER: RecordedAnswer = { fingerprint: 'of-what-was-asked', value: { b: 1, a: 'é' } };

/** What every adapter of `Idempotency` promises. */
export function idempotencySuite(open: () => Promise<Storage>): void {
  describe('idempotency', () => {
    const storage = openedStorage(open);
    const record = (key: string, answer: RecordedAnswer, minutes: number) =>
      storage().write(({ idempotency }) => idempotency.record(key, answer, minutesLater(minutes)));

    test('an answer is given again, to the letter, until its time is over', async () => {
      await record('key', ANSWER, 10);
      const { idempotency } = storage().read;
      const again = await idempotency.find('key', minutesLater(9));
      expect(again).toStrictEqual(ANSWER);
      expect(JSON.stringify(again?.value)).toBe('{"b":1,"a":"é"}');
      expect(await idempotency.find('key', minutesLater(10))).toBeUndefined();
      expect(await idempotency.find('another', NOW)).toBeUndefined();
    });

    test('a key whose time is over can be used again', async () => {
      await record('key', ANSWER, 10);
      await record('key', { ...ANSWER, fingerprint: 'other', value: {} }, 30);
      const again = await storage().read.idempotency.find('key', minutesLater(20));
      expect(again).toStrictEqual({ fingerprint: 'other', value: {} });
    });

    test('answers that are over are dropped', async () => {
      await record('old', ANSWER, 10);
      await record('new', ANSWER, 11);
      expect(await storage().write(({ idempotency }) => idempotency.dropExpired(minutesLater(10), 100))).toBe(
        1,
      );
      expect(await storage().read.idempotency.find('old', NOW)).toBeUndefined();
      expect(await storage().read.idempotency.find('new', NOW)).toStrictEqual(ANSWER);
    });
  });
}
