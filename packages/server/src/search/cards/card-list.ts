import { NumberList } from '../build/number-list.js';
import type { Card } from './card.js';
import { SHARED_TEXTS, type Cards } from './cards.js';
import { TextList } from './text-list.js';

/** Gathers cards, offer after offer. */
export class CardList {
  readonly #own = new TextList();
  readonly #shared = new TextList();
  readonly #sharedNumbers = new Map<string, number>();
  readonly #sharedOf = new NumberList();

  push({ own, shared }: Card): void {
    this.#own.push(own);
    for (const text of shared) this.#sharedOf.push(this.#numberOf(text));
  }

  /** The cards of the offers in another order. */
  inOrder(order: Uint32Array): Cards {
    const own = this.#own.inOrder(order);
    const shared = this.#shared.inOrder(
      Uint32Array.from({ length: this.#shared.length }, (_, number) => number),
    );
    const sharedOf = new Uint32Array(order.length * SHARED_TEXTS);
    const numbers = this.#sharedOf.numbers;
    for (let place = 0; place < order.length; place += 1) {
      for (let index = 0; index < SHARED_TEXTS; index += 1) {
        sharedOf[place * SHARED_TEXTS + index] = numbers[(order[place] ?? 0) * SHARED_TEXTS + index] ?? 0;
      }
    }
    return {
      own: own.bytes,
      ownStarts: own.starts,
      sharedOf,
      shared: shared.bytes,
      sharedStarts: shared.starts,
    };
  }

  #numberOf(text: string): number {
    const known = this.#sharedNumbers.get(text);
    if (known !== undefined) return known;
    const number = this.#shared.length;
    this.#shared.push(text);
    this.#sharedNumbers.set(text, number);
    return number;
  }
}
