import { UnreadableFile } from './unreadable-file.js';

/** Longest line that is read, in bytes: an offer with every field full and escaped takes some 70,000. */
export const LONGEST_LINE = 256 * 1024;

/** A line of a text, the first being 1; or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: LineProblem };

export type LineProblem = 'line_too_long' | 'wrong_encoding';

/**
 * The lines of a UTF-8 text, by batches, in constant memory whatever the length of lines.
 *
 * @throws UnreadableFile for UTF-16
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
      let from = 0;
      for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
        lines.push(take(bytes.subarray(from, to)));
        from = to + 1;
      }
      keep(bytes.subarray(from));
      return lines;
    },
    end: () => (start.length > 0 || isTooLong ? [take(NOTHING)] : []),
  };
}

function toLine(number: number, bytes: Buffer): Line {
  if (number === 1 && isUtf16(bytes)) {
    throw new UnreadableFile('The file is in UTF-16: save it in UTF-8 and try again.');
  }
  const end = bytes.at(-1) === CARRIAGE_RETURN ? -1 : undefined;
  const text = bytes.toString('utf8').slice(0, end);
  // Bytes that are not UTF-8 are read as this sign, which no proper text has.
  if (text.includes('\ufffd')) return { number, problem: 'wrong_encoding' };
  return { number, text: number === 1 ? text.replace(/^\ufeff/, '') : text };
}

function tooLong(number: number): Line {
  return { number, problem: 'line_too_long' };
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
