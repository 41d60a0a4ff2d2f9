import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './ids.js';
import { readCursor, toCursor } from './list-cursor.js';

test('a cursor is read back as it was made', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (createdAt) => {
      const position = { createdAt, id: newId('of') };
      expect(readCursor(toCursor(position))).toEqual(position);
    }),
  );
});

test('anything else is refused', () => {
  for (const text of ['', 'x', toCursor({ createdAt: new Date(1), id: 'a b' }), 'MTIz'.repeat(50)]) {
    expect(() => readCursor(text)).toThrow('invalid_cursor');
  }
});
