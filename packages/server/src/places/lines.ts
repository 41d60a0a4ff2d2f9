const NEWLINE = 10;
const ZERO = 48;
const NINE = 57;

/** Lines of a text that stay bytes until they are asked for: as strings, they would take ten times the memory. */
export class Lines {
  readonly #bytes: Buffer;
  /** Where each line begins; one more than the lines. */
  readonly #starts: Uint32Array;

  /** @param bytes in UTF-8, each line ended */
  constructor(bytes: Buffer) {
    const starts = [0];
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === NEWLINE) starts.push(at + 1);
    this.#bytes = bytes;
    this.#starts = Uint32Array.from(starts);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  at(line: number): string {
    return this.#bytes.toString('utf8', this.#starts[line], this.#endOf(line));
  }

  /** A line as bytes, not to be changed. */
  bytesAt(line: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[line], this.#endOf(line));
  }

  /** The whole number that a line ends with. */
  numberAtEnd(line: number): number {
    let [number, unit] = [0, 1];
    for (let at = this.#endOf(line) - 1; ; at -= 1, unit *= 10) {
      const byte = this.#bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) return number;
      number += (byte - ZERO) * unit;
    }
  }

  #endOf(line: number): number {
    return (this.#starts[line + 1] ?? 0) - 1;
  }
}
