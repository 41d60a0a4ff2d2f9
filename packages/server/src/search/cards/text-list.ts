/** Bytes taken at once, at most: what is full is never moved. */
const MOST_AT_ONCE = 1 << 20;

const encoder = new TextEncoder();

/** Texts in UTF-8, and where each is. */
export class TextList {
  readonly #chunks: Uint8Array[] = [];
  /** For each text its chunk, where it begins and ends there. */
  readonly #places: number[] = [];
  #end = 0;
  #bytes = 0;

  /** Number of texts. */
  get length(): number {
    return this.#places.length / 3;
  }

  push(text: string): void {
    // A character takes three bytes at most; those that take four are two to JavaScript.
    const room = text.length * 3;
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#end + room > chunk.length) {
      // As much again as there is: one offer alone, a change, takes no megabyte.
      chunk = new Uint8Array(Math.max(Math.min(this.#bytes, MOST_AT_ONCE), room));
      this.#chunks.push(chunk);
      this.#end = 0;
    }
    const { written } = encoder.encodeInto(text, chunk.subarray(this.#end));
    this.#places.push(this.#chunks.length - 1, this.#end, this.#end + written);
    this.#end += written;
    this.#bytes += written;
  }

  /** The texts of some numbers, one after the other, and where each begins; one more than there are. */
  inOrder(order: Uint32Array): { bytes: Buffer; starts: Uint32Array } {
    const bytes = Buffer.alloc(this.#bytes);
    const starts = new Uint32Array(order.length + 1);
    let end = 0;
    for (let place = 0; place < order.length; place += 1) {
      const at = (order[place] ?? 0) * 3;
      const chunk = this.#chunks[this.#places[at] ?? 0];
      const text = chunk?.subarray(this.#places[at + 1], this.#places[at + 2]);
      if (text) bytes.set(text, end);
      end += text?.length ?? 0;
      starts[place + 1] = end;
    }
    return { bytes, starts };
  }
}
