import { describe, expect, test } from 'vitest';
import type { KeyVault, VaultKey } from '../../src/ports/index.js';
import { opened } from './opened.js';
import { minutesLater, NOW } from './samples.js';

/**
 * What every adapter of `KeyVault` promises.
 *
 * @param open opens the same vault at each call of a test
 */
export function keyVaultSuite(open: (now: () => Date) => Promise<KeyVault>): void {
  describe('the vault of keys', () => {
    let now = NOW;
    const vault = opened(
      () => {
        now = NOW;
        return open(() => now);
      },
      (subject) => subject.close(),
    );

    async function take(count: number): Promise<VaultKey[]> {
      const keys: VaultKey[] = [];
      while (keys.length < count) keys.push(await vault().take());
      return keys;
    }

    test('keys are never the same, and their numbers grow', async () => {
      const keys = await take(600);
      expect(new Set(keys.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(600);
      expect(keys.every(({ key }) => key.length === 32)).toBe(true);
      const ids = keys.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
      expect(new Set(ids).size).toBe(600);
    });

    test('nothing lost 12.13: a key is kept before it is given, for whoever opens the vault', async () => {
      const keys = await take(3);
      const another = await open(() => now);
      for (const { id, key } of keys) expect(await another.open(id)).toEqual(key);
      expect(another.identity).toBe(vault().identity);
      await another.close();
    });

    test('nothing lost 12.13: a key that is destroyed is gone, alone, and may be destroyed again', async () => {
      const [first, second, third] = await take(3);
      const ids = [first?.id ?? 0, third?.id ?? 0];
      await vault().destroy(ids);
      await vault().destroy([...ids, 0]);
      expect(await vault().open(first?.id ?? 0)).toBeUndefined();
      expect(await vault().open(second?.id ?? 0)).toEqual(second?.key);
      expect(await vault().missing([...ids, second?.id ?? 0])).toEqual(ids);
    });

    test('numbers are not given again once their keys are destroyed', async () => {
      const keys = await take(2);
      await vault().destroy(keys.map(({ id }) => id));
      const highest = await vault().highest();
      expect(highest).toBeGreaterThanOrEqual(keys[1]?.id ?? 0);
      const [next] = await take(1);
      expect(keys.map(({ id }) => id)).not.toContain(next?.id);
    });

    test('numbers that are skipped are given to nobody', async () => {
      await vault().skipTo(5000);
      await vault().skipTo(4000);
      expect(await vault().highest()).toBe(5000);
      const [key] = await take(1);
      expect(key?.id).toBe(5001);
    });

    test('a key that is given back is given again', async () => {
      const [key] = await take(1);
      if (key) vault().giveBack(key);
      expect(await take(1)).toEqual([key]);
    });

    test('a key that waited for long is given to nobody: it may be looked upon as one nobody took', async () => {
      const [early] = await take(1);
      now = minutesLater(25 * 60);
      const [late] = await take(1);
      const old = await vault().drawnBefore(minutesLater(1), { after: 0, limit: 10_000 });
      expect(old).toContain(early?.id);
      expect(old).not.toContain(late?.id);
      expect(await vault().drawnBefore(minutesLater(1), { after: early?.id ?? 0, limit: 2 })).toEqual(
        old.filter((id) => id > (early?.id ?? 0)).slice(0, 2),
      );
    });
  });
}
