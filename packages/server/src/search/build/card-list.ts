/** Bytes taken at once: what is full is never moved. */
const CHUNK = 1 << 20;

const encoder = new TextEncoder();

/** Texts in UTF-8, and where each is. */
export class CardList {
  readonly #chunks: Uint8Array[] = [];
  /** For each text its chunk, where it begins and ends there. */
  readonly #places: number[] = [];
  #end = CHUNK;
  #length = 0;

  push(card: string): void {
    // A character takes three bytes at most; those that take four are two to JavaScript.
    const room = card.length * 3;
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#end + room > chunk.length) {
      chunk = new Uint8Array(Math.max(this.#length === 0 ? room : CHUNK, room));
      this.#chunks.push(chunk);
      this.#end = 0;
    }
    const { written } = encoder.encodeInto(card, chunk.subarray(this.#end));
    this.#places.push(this.#chunks.length - 1, this.#end, this.#end + written);
    this.#end += written;
    this.#length += written;
  }

  /** The texts in another order, one after the other. */
  inOrder(order: Uint32Array): { cards: Uint8Array; cardStarts: Uint32Array } {
    const cards = new Uint8Array(this.#length);
    const cardStarts = new Uint32Array(order.length + 1);
    let end = 0;
    for (let place = 0; place < order.length; place += 1) {
      const at = (order[place] ?? 0) * 3;
      const chunk = this.#chunks[this.#places[at] ?? 0];
      const card = chunk?.subarray(this.#places[at + 1], this.#places[at + 2]);
      if (card) cards.set(card, end);
      end += card?.length ?? 0;
      cardStarts[place + 1] = end;
    }
    return { cards, cardStarts };
  }
}
