/** A list of whole numbers that grows, 4 bytes each. */
export class NumberList {
  #numbers = new Uint32Array(64);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  /** The numbers so far; valid until the next push. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
