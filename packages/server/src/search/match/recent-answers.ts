import type { TextIndex } from '../segment.js';

/** Offers that have a word, and what it is worth in each. */
export interface WorthOffers {
  offers: Uint32Array;
  worths: Uint16Array;
}

/** Words that are remembered at most. */
const MOST_WORDS = 1000;

/**
 * Answers of the last words, in a room that is used again and again: what strangers type makes no memory that has to be
 * found and freed. They are there until the next search begins, and may be longer.
 */
export class RecentAnswers {
  readonly #offers: Uint32Array;
  readonly #worths: Uint16Array;
  #used = 0;
  #words = 0;
  #byText = new WeakMap<TextIndex, Map<string, WorthOffers>>();

  /** @param size how many offers of answers there is room for */
  constructor(size: number) {
    this.#offers = new Uint32Array(size);
    this.#worths = new Uint16Array(size);
  }

  /** Forgets all once half the room is used; answers taken before are used no more. */
  begin(): void {
    if (this.#used * 2 <= this.#offers.length && this.#words < MOST_WORDS) return;
    this.#byText = new WeakMap();
    this.#used = 0;
    this.#words = 0;
  }

  /** Room for the answers of a word; for more than is left, new one. */
  take(count: number): WorthOffers {
    const [from, end] = [this.#used, this.#used + count];
    if (end > this.#offers.length) return { offers: new Uint32Array(count), worths: new Uint16Array(count) };
    this.#used = end;
    return { offers: this.#offers.subarray(from, end), worths: this.#worths.subarray(from, end) };
  }

  get(text: TextIndex, key: string): WorthOffers | undefined {
    return this.#byText.get(text)?.get(key);
  }

  set(text: TextIndex, key: string, answers: WorthOffers): void {
    const known = this.#byText.get(text) ?? new Map<string, WorthOffers>();
    this.#byText.set(text, known.set(key, answers));
    this.#words += 1;
  }
}
