import type { Line } from './lines.js';
import { brokenRow, type Row } from './row.js';

/** Reads one JSON value a line, by batches; blank lines are passed over. */
export async function* readJsonLines(batches: AsyncIterable<Line[]>): AsyncGenerator<Row<unknown>[]> {
  for await (const batch of batches) {
    yield batch.flatMap((line): Row<unknown>[] => {
      if ('problem' in line) return [brokenRow({ line: line.number }, line.problem)];
      return line.text.trim() === '' ? [] : [toRow(line.number, line.text)];
    });
  }
}

function toRow(line: number, text: string): Row<unknown> {
  try {
    const content: unknown = JSON.parse(text);
    return { line, content };
  } catch {
    return brokenRow({ line }, 'malformed_json');
  }
}
