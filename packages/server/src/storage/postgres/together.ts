/**
 * What many ask for in one turn of the event loop is found by one statement, which is sent after all of them asked.
 *
 * @param find finds all of these at once
 */
export function together<Key, Value>(
  find: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  let asked: { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>> } | undefined;

  function ask(): { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>> } {
    const keys = new Set<Key>();
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      asked = undefined;
      return find([...keys]);
    });
    return { keys, found };
  }

  return async (key) => {
    const { keys, found } = (asked ??= ask());
    keys.add(key);
    return (await found).get(key);
  };
}
