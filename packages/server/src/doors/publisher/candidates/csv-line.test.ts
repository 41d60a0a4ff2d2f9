import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv-line.js';

test('what spreadsheets would work out is text, however it begins', () => {
  for (const formula of [
    '=1+1',
    '+33612345678',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    ' =1',
    '\u200B=1',
    '＝1',
  ])
    expect(csvLine([formula]), formula).toMatch(/^"'[^"]*"\r\n$/);
  expect(csvLine(['Inès "la"', 'a;b\nc'])).toBe('"Inès ""la""";"a;b c"\r\n');
});

test('whatever is in a cell, it is one, on one line, and begins no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const line = csvLine([cell]);
      const read = line.slice(1, -3);
      expect(line).toBe(`"${read}"\r\n`);
      expect(read).not.toMatch(/[\r\n]/);
      expect(read.replaceAll('""', '')).not.toContain('"');
      expect(read.trim()).not.toMatch(/^[=+\-@]/);
    }),
  );
});
