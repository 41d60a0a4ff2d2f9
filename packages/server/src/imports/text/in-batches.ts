/** The same items, so many at a time; the last batch may be smaller, none is empty. */
export async function* inBatches<Item>(pieces: AsyncIterable<Item[]>, size: number): AsyncGenerator<Item[]> {
  let held: Item[] = [];
  for await (const piece of pieces) {
    held = held.length === 0 ? piece : [...held, ...piece];
    while (held.length >= size) {
      yield held.slice(0, size);
      held = held.slice(size);
    }
  }
  if (held.length > 0) yield held;
}
