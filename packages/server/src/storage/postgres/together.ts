/** Most statements under way: what is asked meanwhile is found by the next. */
const MOST_AT_ONCE = 2;

/**
 * What many ask for in one turn of the event loop, or while enough others are waited for, is found by one statement, which
 * is sent after all of them asked.
 *
 * @param find finds all of these at once
 */
export function together<Key, Value>(
  find: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  let asked: { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>>; leave: () => void } | undefined;
  let underWay = 0;

  function ask(): NonNullable<typeof asked> {
    const keys = new Set<Key>();
    let leave = (): void => undefined;
    const found = new Promise<void>((resolve) => (leave = resolve)).then(() => find([...keys]));
    setImmediate(next);
    return { keys, found, leave };
  }

  function next(): void {
    if (!asked || underWay >= MOST_AT_ONCE) return;
    const { found, leave } = asked;
    asked = undefined;
    underWay += 1;
    leave();
    const over = (): void => {
      underWay -= 1;
      next();
    };
    found.then(over, over);
  }

  return async (key) => {
    const { keys, found } = (asked ??= ask());
    keys.add(key);
    return (await found).get(key);
  };
}
