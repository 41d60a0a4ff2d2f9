import { describe, expect, test } from 'vitest';
import type { AccessKey, Storage } from '../index.js';
import { opened } from './opened.js';
import { minutesLater, NOW, PUBLISHER, store } from './samples.js';

const KEY: AccessKey = {
  id: 'ky_0000000000000001',
  publisherId: PUBLISHER.id,
  kind: 'publishable',
  mode: 'live',
  origins: ['https://www.example.fr', 'https://example.fr'],
  hint: 'pk_live_ab…yz',
  createdAt: NOW,
};

/** What every adapter of `Accounts` promises. */
export function accountsSuite(open: () => Promise<Storage>): void {
  describe('accounts', () => {
    const storage = opened(open, (subject) => subject.close());

    test('one publisher per name, whatever the id proposed', async () => {
      const [first, second] = await storage().write(async ({ accounts }) => [
        await accounts.ensurePublisher('Mairie', 'pb_a'),
        await accounts.ensurePublisher('Mairie', 'pb_b'),
      ]);
      expect(first).toEqual({ id: 'pb_a', name: 'Mairie', jobPostings: false });
      expect(second).toEqual(first);
      expect(await storage().read.accounts.getPublisher('pb_a')).toEqual(first);
      expect(await storage().read.accounts.getPublisher('pb_b')).toBeUndefined();
    });

    test('a publisher allows job postings, and takes it back', async () => {
      await store(storage());
      const { id, name } = PUBLISHER;
      for (const isAllowed of [true, false]) {
        expect(await storage().write(({ accounts }) => accounts.setJobPostings(name, isAllowed))).toBe(true);
        expect((await storage().read.accounts.getPublisher(id))?.jobPostings).toBe(isAllowed);
      }
      expect(await storage().write(({ accounts }) => accounts.setJobPostings('Nobody', true))).toBe(false);
    });

    test('a key is found by its hash until it is revoked', async () => {
      await store(storage());
      await storage().write(({ accounts }) => accounts.addKey(KEY, 'hash'));
      expect(await storage().read.accounts.findActiveKey('hash')).toEqual(KEY);
      expect(await storage().read.accounts.findActiveKey('another')).toBeUndefined();

      expect(await storage().write(({ accounts }) => accounts.revokeKey(KEY.id, minutesLater(5)))).toBe(true);
      expect(await storage().read.accounts.findActiveKey('hash')).toBeUndefined();
      expect(await storage().write(({ accounts }) => accounts.revokeKey(KEY.id, minutesLater(6)))).toBe(
        false,
      );
      expect(await storage().write(({ accounts }) => accounts.revokeKey('ky_unknown', NOW))).toBe(false);
      const revoked = { ...KEY, revokedAt: minutesLater(5), publisherName: PUBLISHER.name };
      expect(await storage().read.accounts.listKeys()).toEqual([revoked]);
    });

    test('keys are listed newest first, and no list holds a hash', async () => {
      await store(storage());
      const newer = { ...KEY, id: 'ky_0000000000000002', createdAt: minutesLater(1) };
      await storage().write(async ({ accounts }) => {
        await accounts.addKey(KEY, 'hash-1');
        await accounts.addKey(newer, 'hash-2');
      });
      const keys = await storage().read.accounts.listKeys();
      expect(keys.map((key) => key.id)).toEqual([newer.id, KEY.id]);
      expect(JSON.stringify(keys)).not.toContain('hash');
    });
  });
}
