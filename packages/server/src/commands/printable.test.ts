import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLine, toLines } from './printable.js';

describe('nothing lost 12.23: what a terminal is told', () => {
  test.each([
    ['\u001b]0;ailleurs\u0007', '\\u001b]0;ailleurs\\u0007'],
    ['\u009b2J', '\\u009b2J'],
    ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
    ['\u202efdp.exe', '\\u202efdp.exe'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['Élise, « forgeronne » \u00a0: 1 € 🔧', 'Élise, « forgeronne » \u00a0: 1 € 🔧'],
  ])('%j is shown, not heeded', (text, shown) => expect(toLine(text)).toBe(shown));

  test('keeps lines apart where there are several', () => {
    expect(toLines('a\n\u001bb')).toBe('a\n\\u001bb');
  });

  test('means the same in JSON, and holds nothing that is heeded', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const line = toLine(JSON.stringify(texts));
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(JSON.parse(line)).toEqual(texts);
      }),
    );
  });
});
