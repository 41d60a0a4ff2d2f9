import { describe, expect, test } from 'vitest';
import type { SignIn, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

const SIGN_IN: SignIn & { email: string } = {
  id: 'si_0000000000000001',
  browserHash: 'hash of the browser',
  linkHash: 'hash of the link',
  codeHash: 'hash of the code',
  email: 'sophie@trois-epis.example',
  language: 'fr',
  next: '/publisher/offers',
  codeTries: 0,
  expiresAt: minutesLater(10),
};

/** What every adapter of `SignIns` promises. */
export function signInsSuite(open: () => Promise<Storage>): void {
  describe('sign-ins', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ signIns }) => {
        await signIns.add(SIGN_IN);
      }),
    );

    const ofBrowser = (now: Date, hash = SIGN_IN.browserHash) => storage().read.signIns.ofBrowser(hash, now);
    const use = () => storage().write(({ signIns }) => signIns.use(SIGN_IN.id));

    test('one is found by its browser and by its link, until its time is over', async () => {
      const { signIns } = storage().read;
      expect(await ofBrowser(minutesLater(9))).toStrictEqual(SIGN_IN);
      expect(await signIns.ofLink(SIGN_IN.linkHash, minutesLater(9))).toStrictEqual(SIGN_IN);
      expect(await ofBrowser(minutesLater(10))).toBeUndefined();
      expect(await signIns.ofLink(SIGN_IN.linkHash, minutesLater(10))).toBeUndefined();
      expect(await ofBrowser(NOW, SIGN_IN.linkHash)).toBeUndefined();
      expect(await signIns.ofLink(SIGN_IN.browserHash, NOW)).toBeUndefined();
    });

    test('wrong codes are counted', async () => {
      await Promise.all([1, 2, 3].map(() => storage().write(({ signIns }) => signIns.countTry(SIGN_IN.id))));
      expect((await ofBrowser(NOW))?.codeTries).toBe(3);
    });

    test('one lets in once, even those who come at the same time', async () => {
      expect((await Promise.all([use(), use(), use()])).toSorted()).toEqual([false, false, true]);
      expect(await ofBrowser(NOW)).toBeUndefined();
    });

    test('those that are over are dropped', async () => {
      const later = { ...SIGN_IN, id: 'si_2', browserHash: 'b', linkHash: 'l', expiresAt: minutesLater(11) };
      await storage().write(({ signIns }) => signIns.add(later));
      const drop = (limit: number) =>
        storage().write(({ signIns }) => signIns.dropExpired(minutesLater(10), limit));
      expect([await drop(0), await drop(100)]).toEqual([0, 1]);
      expect(await ofBrowser(NOW)).toBeUndefined();
      expect(await ofBrowser(NOW, 'b')).toBeDefined();
    });
  });
}
