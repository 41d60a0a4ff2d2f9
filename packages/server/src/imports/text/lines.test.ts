import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf } from '../../../test/bytes.js';
import { createLineSplitter, LONGEST_LINE, readLines, type Line } from './lines.js';

async function linesOf(...chunks: (string | number[])[]): Promise<Line[]> {
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk);
  };
  return allOf(readLines(source()));
}

describe('readLines', () => {
  it('numbers lines from 1, whatever ends them, with or without a BOM, a last line break', async () => {
    expect(await linesOf('\ufeffun\r\ndeux\n\ntrois')).toEqual([
      { number: 1, text: 'un' },
      { number: 2, text: 'deux' },
      { number: 3, text: '' },
      { number: 4, text: 'trois' },
    ]);
    expect(await linesOf('un\n')).toEqual([{ number: 1, text: 'un' }]);
    expect(await linesOf()).toEqual([]);
  });

  it('cuts the same lines whatever the pieces the bytes come in', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\r', '\r\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(80)), (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const splitter = createLineSplitter();
        const bounds = [
          0,
          ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
          bytes.length,
        ];
        const pieces = bounds.slice(1).map((bound, index) => bytes.subarray(bounds[index], bound));
        const lines = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
        const expected = whole.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected.map((line, index) => ({ number: index + 1, text: line })));
      }),
    );
  });

  it('gives up a line that is too long, and goes on with the next', async () => {
    const piece = 'x'.repeat(LONGEST_LINE / 2);
    expect(await linesOf('a\n', piece, piece, 'x', '\nb\n', piece, piece, piece)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, problem: 'line_too_long' },
      { number: 3, text: 'b' },
      { number: 4, problem: 'line_too_long' },
    ]);
    expect(await linesOf(piece + piece)).toEqual([{ number: 1, text: piece + piece }]);
  });

  it('tells lines with letters that are lost', async () => {
    expect(await linesOf('a\nC\ufffd\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, problem: 'lost_letters' },
      { number: 3, text: 'b' },
    ]);
  });
});
