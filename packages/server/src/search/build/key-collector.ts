import { FIELD_BITS, fieldOf, offerOf, toPosting } from '../postings.js';
import type { Index } from '../segment.js';
import { NumberList } from './number-list.js';

/** Gathers which keys offers have, offer after offer. */
export class KeyCollector {
  /** The keys of all offers, each with its field, and where those of each offer begin. */
  #keys = new NumberList();
  #starts = new NumberList();
  /** By key: one more than the last offer that has it, and how many do. */
  #lastOffers: Uint32Array;
  #counts: Uint32Array;
  #used: number[] = [];

  /** @param room keys that are known to come */
  constructor(room: number) {
    this.#lastOffers = new Uint32Array(room);
    this.#counts = new Uint32Array(room);
  }

  /** Goes on to the next offer. */
  nextOffer(): void {
    this.#starts.push(this.#keys.length);
  }

  /** Notes that the present offer has a key. More telling fields come first: the first time counts. */
  add(key: number, field: number): void {
    if (key >= this.#counts.length) this.#makeRoomFor(key);
    if (this.#lastOffers[key] === this.#starts.length) return;
    this.#lastOffers[key] = this.#starts.length;
    const count = this.#counts[key] ?? 0;
    if (count === 0) this.#used.push(key);
    this.#counts[key] = count + 1;
    this.#keys.push((key << FIELD_BITS) | field);
  }

  /**
   * The index of the offers in another order.
   *
   * @param texts of the keys, by their numbers
   */
  finish(texts: readonly string[], order: Uint32Array): Index {
    const textOf = (key: number): string => texts[key] ?? '';
    const inOrder = this.#used.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
    const starts = new Uint32Array(inOrder.length + 1);
    // Where the next posting of each key goes.
    const next = this.#counts;
    for (let place = 0, total = 0; place < inOrder.length; place += 1) {
      const key = inOrder[place] ?? 0;
      const count = next[key] ?? 0;
      next[key] = total;
      total += count;
      starts[place + 1] = total;
    }
    return { keys: inOrder.map(textOf), starts, postings: this.#postings(order, next) };
  }

  #postings(order: Uint32Array, next: Uint32Array): Uint32Array {
    this.nextOffer();
    const [keys, starts] = [this.#keys.numbers, this.#starts.numbers];
    const postings = new Uint32Array(keys.length);
    for (let place = 0; place < order.length; place += 1) {
      const offer = order[place] ?? 0;
      const end = starts[offer + 1] ?? 0;
      for (let index = starts[offer] ?? 0; index < end; index += 1) {
        const pair = keys[index] ?? 0;
        const key = offerOf(pair);
        const at = next[key] ?? 0;
        postings[at] = toPosting(place, fieldOf(pair));
        next[key] = at + 1;
      }
    }
    return postings;
  }

  #makeRoomFor(key: number): void {
    const room = 2 ** Math.ceil(Math.log2(key + 1));
    const [lastOffers, counts] = [this.#lastOffers, this.#counts];
    this.#lastOffers = new Uint32Array(room);
    this.#counts = new Uint32Array(room);
    this.#lastOffers.set(lastOffers);
    this.#counts.set(counts);
  }
}
