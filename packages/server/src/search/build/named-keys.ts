import type { Index } from '../segment.js';
import { KeyCollector, KeyRoom } from './key-collector.js';

/** Nobody asks where these keys are. */
const NO_SPOT = 0;

/** Gathers keys that offers have as a whole, not word by word. */
export class NamedKeys {
  readonly #collector = new KeyCollector(new KeyRoom());
  readonly #numbers = new Map<string, number>();

  /** Goes on to the next offer, which has these keys. */
  add(keys: readonly string[]): void {
    this.#collector.nextOffer();
    for (const key of keys) {
      const number = this.#numbers.get(key) ?? this.#numbers.size;
      this.#numbers.set(key, number);
      this.#collector.add(number, NO_SPOT);
    }
  }

  /** The index of the offers in another order; it pauses. */
  finish(order: Uint32Array): Generator<void, Index> {
    return this.#collector.finish([...this.#numbers.keys()], order);
  }
}
