import { describe, expect, test } from 'vitest';
import { createSealer } from './seal.js';

const sealer = createSealer(new Uint8Array(32).fill(7));
const PLACE = 'pupils.name/1';

describe('a sealed value', () => {
  test.each([['Zoé'], [''], [{ name: 'Zoé', age: 14, tags: ['a', null] }], ['x'.repeat(100_000)]])(
    'opens where it was sealed: %#',
    (value) => {
      expect(sealer.open(sealer.seal(value, PLACE), PLACE)).toEqual(value);
    },
  );

  test('shows nothing, not even that two values are the same', () => {
    const [first, second] = [sealer.seal('Zoé Canari', PLACE), sealer.seal('Zoé Canari', PLACE)];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('Canari')).toBe(false);
  });

  test('does not open elsewhere, with another key, or once any of its bytes changed', () => {
    const sealed = sealer.seal('Zoé', PLACE);
    expect(() => sealer.open(sealed, 'pupils.name/2')).toThrow();
    expect(() => createSealer(new Uint8Array(32)).open(sealed, PLACE)).toThrow();
    for (const index of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => sealer.open(changed, PLACE), `byte ${index}`).toThrow();
    }
    for (const length of [0, 1, 28]) expect(() => sealer.open(sealed.subarray(0, length), PLACE)).toThrow();
  });

  test('needs a key of 32 bytes', () => {
    expect(() => createSealer(new Uint8Array(31))).toThrow(RangeError);
  });
});
