import { offerOf, SPOT_BITS, spotOf, toPosting } from '../postings.js';
import type { Index } from '../segment.js';
import { NumberList } from './number-list.js';

/** Room to gather keys in, for one collector after the other: emptying it would take longer than a few offers do. */
export class KeyRoom {
  /** By key: the number of the last offer that has it, and how many do. Offers are numbered on and on. */
  lastOffers = new Float64Array(64);
  counts = new Uint32Array(64);
  offers = 0;

  makeRoomFor(key: number): void {
    const room = 2 ** Math.ceil(Math.log2(key + 1));
    const { lastOffers, counts } = this;
    this.lastOffers = new Float64Array(room);
    this.counts = new Uint32Array(room);
    this.lastOffers.set(lastOffers);
    this.counts.set(counts);
  }
}

/** Offers whose keys are put in order between two pauses: about a millisecond. */
const PAUSE_EVERY = 256;

/** Gathers which keys offers have, offer after offer. */
export class KeyCollector {
  /** The keys of all offers, each with its spot, and where those of each offer begin. */
  readonly #keys = new NumberList();
  readonly #starts = new NumberList();
  readonly #used: number[] = [];
  readonly #room: KeyRoom;
  /** Number of the last offer that is not of this collector. */
  readonly #before: number;

  /** @param room used by no other collector until this one is finished */
  constructor(room: KeyRoom) {
    this.#room = room;
    this.#before = room.offers;
  }

  /** Goes on to the next offer. */
  nextOffer(): void {
    this.#room.offers += 1;
    this.#starts.push(this.#keys.length);
  }

  /** Notes that the present offer has a key. More telling spots come first: the first time counts. */
  add(key: number, spot: number): void {
    if (key >= this.#room.counts.length) this.#room.makeRoomFor(key);
    const { lastOffers, counts, offers } = this.#room;
    const last = lastOffers[key] ?? 0;
    if (last === offers) return;
    lastOffers[key] = offers;
    if (last <= this.#before) {
      this.#used.push(key);
      counts[key] = 0;
    }
    counts[key] = (counts[key] ?? 0) + 1;
    this.#keys.push((key << SPOT_BITS) | spot);
  }

  /**
   * The index of the offers in another order; it pauses, so that whoever drives it can do something else meanwhile.
   *
   * @param texts of the keys, by their numbers
   */
  *finish(texts: readonly string[], order: Uint32Array): Generator<void, Index> {
    const textOf = (key: number): string => texts[key] ?? '';
    const inOrder = this.#used.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
    const starts = new Uint32Array(inOrder.length + 1);
    // Where the next posting of each key goes.
    const next = this.#room.counts;
    for (let place = 0, total = 0; place < inOrder.length; place += 1) {
      const key = inOrder[place] ?? 0;
      const count = next[key] ?? 0;
      next[key] = total;
      total += count;
      starts[place + 1] = total;
    }
    yield;
    return { keys: inOrder.map(textOf), starts, postings: yield* this.#postings(order, next) };
  }

  *#postings(order: Uint32Array, next: Uint32Array): Generator<void, Uint32Array> {
    this.nextOffer();
    const [keys, starts] = [this.#keys.numbers, this.#starts.numbers];
    const postings = new Uint32Array(keys.length);
    for (let place = 0; place < order.length; place += 1) {
      if (place % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
      const offer = order[place] ?? 0;
      const end = starts[offer + 1] ?? 0;
      for (let index = starts[offer] ?? 0; index < end; index += 1) {
        const pair = keys[index] ?? 0;
        const key = offerOf(pair);
        const at = next[key] ?? 0;
        postings[at] = toPosting(place, spotOf(pair));
        next[key] = at + 1;
      }
    }
    return postings;
  }
}
