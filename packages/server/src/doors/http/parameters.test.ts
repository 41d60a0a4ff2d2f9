import { expect, test } from 'vitest';
import { readParameters } from './parameters.js';

test.each(['a', 'm%E9canique', 'm%C3%A9canique', 'm%u0153'])(
  'of many parameters like %s the first are read, and the others passed over',
  (written) => {
    const read = readParameters(`?${`x=${written}&`.repeat(255)}last=1&${`x=${written}&`.repeat(20_000)}`);
    expect(read.size).toBe(256);
    expect(read.get('last')).toBe('1');
  },
);

test('a value beside one that is no UTF-8 is read for itself', () => {
  const read = readParameters('a=m%E9canique&b=m%C3%A9canique&c=%F0%9F%8D%9E&d=%C3&%E9=%EF%BB%BF');
  expect(Object.fromEntries(read)).toEqual({ a: 'mécanique', b: 'mécanique', c: '🍞', d: 'Ã', é: '' });
});

test.each(['a%00b', 'a\0b', 'a%u0000b', 'a%00b&c=m%E9canique'])(
  'a character zero in %j is a space',
  (written) => {
    expect(readParameters(`x=${written}`).get('x')).toBe('a b');
  },
);
