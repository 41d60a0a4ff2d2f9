import { isGarbled } from './garbled.js';

/** Longest line that is read, in bytes: an offer with every field full and escaped takes some 70,000. */
export const LONGEST_LINE = 256 * 1024;

/** A line of a text, the first being 1; or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: LineProblem };

export type LineProblem = 'line_too_long' | 'lost_letters' | 'garbled_letters';

/**
 * The lines of a UTF-8 text, by batches, in constant memory whatever the length of lines. Line feeds end them, carriage
 * returns, or both.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const splitter = createLineSplitter();
  for await (const chunk of source)
    yield splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  yield splitter.end();
}

export interface LineSplitter {
  /** Lines that the bytes end. */
  push(bytes: Buffer): Line[];
  /** The last line, when no line break ends it. */
  end(): Line[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NOTHING = Buffer.alloc(0);

/** Cuts bytes that come in any pieces into lines. */
export function createLineSplitter(): LineSplitter {
  let number = 0;
  let start = NOTHING;
  let isTooLong = false;
  let endedOnReturn = false;

  const keep = (bytes: Buffer): void => {
    isTooLong ||= start.length + bytes.length > LONGEST_LINE;
    start = isTooLong ? NOTHING : Buffer.concat([start, bytes]);
  };
  const take = (bytes: Buffer): Line => {
    number += 1;
    const whole = start.length === 0 ? bytes : Buffer.concat([start, bytes]);
    const line = isTooLong || whole.length > LONGEST_LINE ? tooLong(number) : toLine(number, whole);
    start = NOTHING;
    isTooLong = false;
    return line;
  };

  return {
    push(bytes) {
      const lines: Line[] = [];
      // The two that end a line may be in two pieces.
      let from = endedOnReturn && bytes[0] === LINE_FEED ? 1 : 0;
      if (bytes.length > 0) endedOnReturn = bytes.at(-1) === CARRIAGE_RETURN;
      for (const [to, next] of lineEnds(bytes, from)) {
        lines.push(take(bytes.subarray(from, to)));
        from = next;
      }
      keep(bytes.subarray(from));
      return lines;
    },
    end: () => (start.length > 0 || isTooLong ? [take(NOTHING)] : []),
  };
}

/** Where each line ends, and where the next begins. */
function* lineEnds(bytes: Buffer, start: number): Generator<[end: number, next: number]> {
  let from = start;
  let [feed, carriage] = [bytes.indexOf(LINE_FEED, from), bytes.indexOf(CARRIAGE_RETURN, from)];
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    from = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    yield [end, from];
    // A line feed that was found further on is not looked for again.
    if (feed >= 0 && feed < from) feed = bytes.indexOf(LINE_FEED, from);
    if (carriage >= 0 && carriage < from) carriage = bytes.indexOf(CARRIAGE_RETURN, from);
  }
}

function toLine(number: number, bytes: Buffer): Line {
  const text = bytes.toString('utf8');
  // The sign for a letter that was lost, in whatever program.
  if (text.includes('\ufffd')) return { number, problem: 'lost_letters' };
  if (isGarbled(text)) return { number, problem: 'garbled_letters' };
  return { number, text: number === 1 ? text.replace(/^\ufeff/, '') : text };
}

function tooLong(number: number): Line {
  return { number, problem: 'line_too_long' };
}
