import type { Line } from './lines.js';

/** Lines, and characters of them, in which what is looked for at the beginning of a file is not looked for any more. */
const MOST_LINES = 10_000;
const MOST_CHARACTERS = 1024 * 1024;

/**
 * The first lines of a file: until so many are wanted ones, or as many as can be held, and the rest of the batch they
 * came with.
 */
export async function takeHead(
  batches: AsyncGenerator<Line[]>,
  most: number,
  isWanted: (line: Line) => boolean,
): Promise<{ lines: Line[]; isWhole: boolean }> {
  const lines: Line[] = [];
  let [wanted, characters] = [0, 0];
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const line of next.value) {
      lines.push(line);
      if (isWanted(line)) wanted += 1;
      if ('text' in line) characters += line.text.length;
    }
    if (wanted >= most || lines.length > MOST_LINES || characters > MOST_CHARACTERS)
      return { lines, isWhole: false };
  }
  return { lines, isWhole: true };
}
