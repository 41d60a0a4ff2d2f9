/** Some of a list of unknown length, spread evenly over it: as many as are wanted, or up to twice as many. */
export class Sample<Item> {
  /** Those kept, in order. */
  kept: Item[] = [];
  readonly #least: number;
  #step = 1;
  #shown = 0;

  constructor(least: number) {
    this.#least = least;
  }

  /** @param make called for those that are kept alone */
  show(make: () => Item): void {
    if (this.#shown % this.#step === 0) this.kept.push(make());
    this.#shown += 1;
    if (this.kept.length < 2 * this.#least) return;
    this.kept = this.kept.filter((_, index) => index % 2 === 0);
    this.#step *= 2;
  }
}
