import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { isSameData } from './same-data.js';

test('keys in another order and undefined fields make no difference', () => {
  expect(isSameData({ a: [1, { b: 2 }], c: undefined }, { a: [1, { b: 2, d: undefined }] })).toBe(true);
  expect(isSameData({ a: undefined }, {})).toBe(true);
  expect(isSameData({}, { a: undefined })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, {}],
  [{}, { a: null }],
  [{ a: undefined }, { a: null }],
  [[], {}],
  [{}, []],
  [[1, 2], [1]],
  [[1], [1, 2]],
  [null, {}],
  ['', 0],
])('%j is not %j', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
});

test('agrees with the canonical text, on like and unlike data', () => {
  const leaf = fc.constantFrom(null, 0, 1, '', 'a', true);
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('data'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('data'), { maxKeys: 2 }),
    ),
  }));
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(isSameData(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      expect(isSameData(one, structuredClone(one))).toBe(true);
    }),
  );
});
