import { describe, expect, it } from 'vitest';
import { allOf, bytesOf } from '../../../test/bytes.js';
import { readCsv } from './csv.js';
import { readLines, type Line } from './lines.js';

async function csv(text: string): Promise<unknown[]> {
  const { rows } = await readCsv(readLines(bytesOf(text)), [['a', 'b']]);
  return (await allOf(rows)).map((row) =>
    'content' in row ? [row.line, ...Object.values(row.content)] : [row.line, row.errors[0]?.code],
  );
}

describe('readCsv', () => {
  it.each([
    ['semicolons', 'a;b,c\n1;2,5\n'],
    ['commas', 'a,b\n1,"2,5"\n'],
    ['tabs', 'a\tb\n1\t2,5'],
  ])('tells %s by the header', async (_, text) => {
    expect(await csv(text)).toEqual([[2, '1', '2,5']]);
  });

  it('reads quotes, line breaks and delimiters in quotes, and passes blank lines over', async () => {
    expect(await csv('a;b\r\n"un ""deux""";x\r\n\r\n"3\r\n\r\n;4";y\r\n5;\r\n')).toEqual([
      [2, 'un "deux"', 'x'],
      [4, '3\n\n;4', 'y'],
      [7, '5', ''],
    ]);
  });

  it('reads what a row leaves out as empty, and refuses what is in no column', async () => {
    expect(await csv('a;b\n1\n1;2;3\n1;2\n')).toEqual([
      [2, '1', ''],
      [3, 'cell_without_column'],
      [4, '1', '2'],
    ]);
  });

  it('loses no row but its own to a quote that is not closed', async () => {
    expect(await csv('a;b\n1;2\n3;"x\n5;6\n7;8\n9;"y"\n10;11\n')).toEqual([
      [2, '1', '2'],
      [3, 'malformed_csv'],
      [4, '5', '6'],
      [5, '7', '8'],
      [6, '9', 'y'],
      [7, '10', '11'],
    ]);
    expect(await csv('a;b\n1;2" pouces\n3;4\n')).toEqual([
      [2, 'malformed_csv'],
      [3, '3', '4'],
    ]);
    expect(await csv('a;b\n1;"2"3\n4;5\n')).toEqual([
      [2, 'malformed_csv'],
      [3, '4', '5'],
    ]);
  });

  it('does not wait for ever for the end of a quoted text', async () => {
    const rows = await csv(`a;b\n"1;2\n${'3;4\n'.repeat(500)}`);
    expect(rows).toHaveLength(501);
    expect(rows[0]).toEqual([2, 'malformed_csv']);
    expect(rows[500]).toEqual([502, '3', '4']);
  });

  it('goes on after a line that cannot be read', async () => {
    expect(await csv(`a;b\n1;2\n3;"${'x'.repeat(300_000)}\n4;5\n`)).toEqual([
      [2, '1', '2'],
      [3, 'line_too_long'],
      [4, '4', '5'],
    ]);
  });

  it('looks for the names of columns at the beginning alone, however long what comes before them', async () => {
    const lines = (count: number, text: string): Line[] =>
      Array.from({ length: count }, (_, index) => ({ number: index + 1, text }));
    let taken = 0;
    const read = async (batch: Line[]) => {
      async function* batches(): AsyncGenerator<Line[]> {
        for (taken = 0; taken < 10_000; taken += 1) yield batch;
      }
      return readCsv(batches(), [['a', 'b']]);
    };
    for (const batch of [lines(1000, ''), lines(1, ';'.repeat(200_000))]) {
      await expect(read(batch)).rejects.toThrow('trop de lignes ou de cellules vides');
      expect(taken).toBeLessThan(20);
    }
  });

  it('passes over the blank rows that spreadsheets write below a table, however many', async () => {
    expect(await csv(`a;b\n1;2\n${';\n'.repeat(40_000)}3;4\n`)).toEqual([
      [2, '1', '2'],
      [40_003, '3', '4'],
    ]);
  });

  it('reads a table of as many columns as a line holds', async () => {
    const names = Array.from({ length: 40_000 }, (_, index) => index.toString(36));
    const [[, ...cells] = []] = (await csv(`${names.join(';')}\n${names.join(';')}\n`)) as unknown[][];
    expect(cells).toHaveLength(names.length);
  });

  it('keeps a column named __proto__ a column', async () => {
    expect(await csv('__proto__;b\n1;2\n')).toEqual([[2, '1', '2']]);
  });

  it.each([
    ['', 'vide'],
    ['\n \n', 'vide'],
    ['a;b;a\n1;2;3', 'A et C'],
    ['a;"b\n1;2', 'pas du CSV'],
  ])('refuses the header of %j', async (text, message) => {
    await expect(csv(text)).rejects.toThrow(message);
  });
});
